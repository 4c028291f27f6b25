import type { ListCases } from '@underlag/api/cases';

const categories = ['new', 'working', 'waiting', 'approval', 'done'] as const;
type Category = (typeof categories)[number];

/** Everything a list shows by: all of it stands in the URL, so a link opens the same list for a colleague with their own rights. */
export interface QueueState {
  list: string;
  open: boolean;
  unassigned: boolean;
  type: string | null;
  category: Category | null;
  assigneeId: string | null;
  customerId: string | null;
  q: string | null;
  sort: 'due' | 'opened';
  /** The ends of the pages before this one, oldest first; empty on the first page. */
  trail: readonly string[];
}

export type Filter = Omit<QueueState, 'list' | 'trail'>;

/** Rows to a page. */
export const PAGE_SIZE = 50;

/** Reads a list's address; what it does not understand counts as not set. */
export function readQueueState(list: string, params: URLSearchParams): QueueState {
  const category = params.get('category');
  return {
    list,
    open: params.get('open') !== 'false',
    unassigned: params.get('unassigned') === 'true',
    type: params.get('type') || null,
    category: categories.find((known) => known === category) ?? null,
    assigneeId: params.get('assigneeId') || null,
    customerId: params.get('customerId') || null,
    q: params.get('q')?.slice(0, 200) || null,
    sort: params.get('sort') === 'opened' ? 'opened' : 'due',
    trail: params.getAll('after'),
  };
}

/** The query of a list's address; what is as usual is left out. */
export function writeQueueState(state: QueueState): URLSearchParams {
  const params = new URLSearchParams();
  if (!state.open) params.set('open', 'false');
  if (state.unassigned) params.set('unassigned', 'true');
  for (const key of ['type', 'category', 'assigneeId', 'customerId', 'q'] as const) {
    const value = state[key];
    if (value) params.set(key, value);
  }
  if (state.sort !== 'due') params.set('sort', state.sort);
  for (const after of state.trail) params.append('after', after);
  return params;
}

/** The address after a filter changed: page one again. */
export const filtered = (state: QueueState, change: Partial<Filter>): URLSearchParams =>
  writeQueueState({ ...state, ...change, trail: [] });

/** The addresses of the pages after and before this one. */
export const nextPage = (state: QueueState, next: string): URLSearchParams =>
  writeQueueState({ ...state, trail: [...state.trail, next] });
export const previousPage = (state: QueueState): URLSearchParams =>
  writeQueueState({ ...state, trail: state.trail.slice(0, -1) });

/** What the server is asked for. */
export const inputOf = ({ trail, ...state }: QueueState): ListCases => ({
  ...state,
  after: trail.at(-1) ?? null,
  size: PAGE_SIZE,
});

/** How many filters narrow the list. */
export const narrowings = (state: QueueState): number =>
  [state.unassigned, state.type, state.category, state.assigneeId, state.customerId, state.q].filter(Boolean)
    .length;
