import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { trpc } from '../../api/trpc.ts';
import { useCaseChanged } from '../../shared/live.ts';
import { throttle } from '../../shared/throttle.ts';

/** Loads approvals again when a case changes: any case for a list, one case for its approval. */
export function useFreshApprovals(number?: string): void {
  const queryClient = useQueryClient();
  const refill = useMemo(
    () => throttle(() => void queryClient.invalidateQueries(trpc.approvals.pathFilter()), 1000),
    [queryClient],
  );
  useCaseChanged((live) => {
    if (number === undefined || !('number' in live) || live.number === number) refill();
  });
}
