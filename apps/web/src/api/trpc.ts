import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { AppRouter } from '@underlag/server/router';
import { queryClient } from './query-client.ts';

const url = '/api/trpc';

/** The bare client, for calls outside of components. */
export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (op) => op.type === 'subscription',
      true: httpSubscriptionLink({ url }),
      false: httpBatchLink({
        url,
        maxURLLength: 4000,
        fetch: (input, init) => globalThis.fetch(input, { ...init, credentials: 'same-origin' }),
      }),
    }),
  ],
});

/** Options of every procedure for `useQuery` and `useMutation`. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
