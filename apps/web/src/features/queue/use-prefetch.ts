import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { trpc } from '../../api/trpc.ts';
import { preload } from '../../shared/preload.ts';

/** Fetches a case before it is opened, so that it opens at once. */
export function usePrefetch(): (number: string) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (number) => {
      preload('case');
      void queryClient.prefetchQuery(trpc.cases.get.queryOptions({ ref: number }));
    },
    [queryClient],
  );
}
