import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { trpc } from '../api/trpc.ts';
import { startLive, useCaseChanged, useNoticesChanged } from '../shared/live.ts';
import { throttle } from '../shared/throttle.ts';

/** Holds the browser's one event stream and loads again what a change has made old: the case by number and id, lists and counts. */
export function useFreshCache(): void {
  const queryClient = useQueryClient();
  useEffect(startLive, []);
  const recount = useMemo(
    () => throttle(() => void queryClient.invalidateQueries(trpc.cases.counts.queryFilter()), 2000),
    [queryClient],
  );
  const refill = useMemo(
    () =>
      throttle(() => {
        void queryClient.invalidateQueries(trpc.cases.list.queryFilter());
        void queryClient.invalidateQueries(trpc.extraGuarding.list.queryFilter());
      }, 1000),
    [queryClient],
  );
  useNoticesChanged(() => {
    recount();
    void queryClient.invalidateQueries(trpc.notices.pathFilter());
  });
  useCaseChanged((live) => {
    recount();
    refill();
    if (!('caseId' in live)) {
      void queryClient.invalidateQueries(trpc.cases.pathFilter());
      void queryClient.invalidateQueries(trpc.parked.pathFilter());
      void queryClient.invalidateQueries(trpc.approvals.pathFilter());
      void queryClient.invalidateQueries(trpc.holds.pathFilter());
      void queryClient.invalidateQueries(trpc.notices.pathFilter());
      return;
    }
    void queryClient.invalidateQueries(trpc.cases.get.queryFilter({ ref: live.number }));
    void queryClient.invalidateQueries(trpc.cases.get.queryFilter({ ref: live.caseId }));
  });
}
