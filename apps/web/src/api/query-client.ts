import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { ErrorShape } from '@underlag/api/errors';
import { errorOf } from './error-of.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The caller shows `invalid`, `conflict`, `refused` and `not_found` itself, beside what the person did; the rest still becomes a toast. */
      besides?: boolean;
    };
  }
}

type Listener = (error: ErrorShape) => void;
const listeners: { signedOut: () => void; failed: Listener } = { signedOut: () => {}, failed: () => {} };

/** Says what happens when the session has ended, and how a failed command that nobody shows is told. Called once by the application. */
export function onApiErrors(given: typeof listeners): void {
  Object.assign(listeners, given);
}

const shownBeside = new Set(['invalid', 'conflict', 'refused', 'not_found']);
const worthRetry = new Set(['unavailable']);

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (errorOf(error).kind === 'signed_out') listeners.signedOut();
    },
  }),
  mutationCache: new MutationCache({
    onError: (cause, _variables, _result, mutation) => {
      const error = errorOf(cause);
      if (error.kind === 'signed_out') listeners.signedOut();
      else if (!(mutation.meta?.besides && shownBeside.has(error.kind))) listeners.failed(error);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => failures < 2 && worthRetry.has(errorOf(error).kind),
    },
    mutations: { retry: false },
  },
});
