import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { ErrorShape } from '@underlag/api/errors';
import type { AppRouter } from '@underlag/server/router';
import { queryClient } from '../api/query-client.ts';

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;

/** What the server would answer, per procedure; thrown error shapes travel as the server's errors do. */
export type Answers = {
  [Router in keyof Outputs]?: {
    [Procedure in keyof Outputs[Router]]?: (
      input: Procedure extends keyof Inputs[Router] ? Inputs[Router][Procedure] : never,
    ) => Outputs[Router][Procedure];
  };
};

/** Stands in for the server's end of the wire in page tests: only what is given is answered. Returns the function that ends it. */
export function fakeApi(answers: Answers): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = async (request, init) => {
    const url = new URL(String(request), 'http://localhost');
    const paths = url.pathname.replace('/api/trpc/', '').split(',');
    const sent: unknown = JSON.parse(
      init?.body ? String(init.body) : (url.searchParams.get('input') ?? '{}'),
    );
    const results = paths.map((path, index) =>
      answer(answers, path, (sent as Record<string, unknown>)[index]),
    );
    return Response.json(results);
  };
  return () => {
    globalThis.fetch = real;
    queryClient.clear();
  };
}

function answer(answers: Answers, path: string, input: unknown): unknown {
  const [router = '', procedure = ''] = path.split('.');
  const found = (answers as Record<string, Record<string, (input: unknown) => unknown> | undefined>)[
    router
  ]?.[procedure];
  try {
    if (!found) throw new Error(`the test has no answer for ${path}`);
    return { result: { data: found(input) ?? null } };
  } catch (thrown) {
    return { error: { message: '', code: -32_000, data: isShape(thrown) ? thrown : bug(path) } };
  }
}

const isShape = (value: unknown): value is ErrorShape =>
  typeof value === 'object' && value !== null && 'kind' in value;

const bug = (path: string): ErrorShape => ({
  kind: 'bug',
  code: 'bug',
  says: { sv: `Inget svar för ${path}`, en: `No answer for ${path}` },
  requestId: 'test',
  fields: [],
});
