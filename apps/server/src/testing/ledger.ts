/** What clients were told, kept outside the desk: only what was acknowledged may be demanded of it later. */
export interface Ledger {
  /** How many calls were answered well. */
  answers: number;
  /** Ids of cases whose opening was acknowledged, by staff or through the form. */
  opened: Set<string>;
  /** Texts of notes: acknowledged, or sent without an answer. */
  notes: { acknowledged: Set<string>; unknown: Set<string> };
  /** Moves by case: acknowledged, or sent without an answer. */
  moves: { acknowledged: Map<string, number>; unknown: Map<string, number> };
  /** Deliveries of answers that were acknowledged. */
  replies: Set<string>;
}

export const emptyLedger = (): Ledger => ({
  answers: 0,
  opened: new Set(),
  notes: { acknowledged: new Set(), unknown: new Set() },
  moves: { acknowledged: new Map(), unknown: new Map() },
  replies: new Set(),
});

/** A call that got no answer: it may have happened or not. */
export class Unanswered extends Error {}
/** A call that was answered with a refusal: it did not happen. */
export class Refused extends Error {}

/** Calls a procedure of the desk as a browser does. */
export async function callDesk<T>(
  url: string,
  cookie: string,
  path: string,
  input: unknown,
  read = false,
): Promise<T> {
  const query = read ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const wanted: RequestInit = read
    ? { headers: { cookie } }
    : {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      };
  return answer<T>(
    () => fetch(`${url}/api/trpc/${path}${query}`, wanted),
    ({ result }) => result.data,
  );
}

/** Sends the public form. */
export function postForm(url: string, form: unknown): Promise<unknown> {
  const body = new FormData();
  body.append('form', JSON.stringify(form));
  return answer(
    () => fetch(`${url}/api/form`, { method: 'POST', body }),
    (receipt) => receipt,
  );
}

async function answer<T>(
  call: () => Promise<Response>,
  data: (body: { result: { data: T } }) => T,
): Promise<T> {
  let response: Response;
  let body: { result: { data: T } };
  try {
    response = await call();
    body = await response.json();
  } catch (error) {
    throw new Unanswered('no answer', { cause: error });
  }
  // The desk says so itself when it cannot know.
  if (response.status >= 500) throw new Unanswered(`answered ${response.status}`);
  if (!response.ok) throw new Refused(`answered ${response.status}`);
  return data(body);
}
