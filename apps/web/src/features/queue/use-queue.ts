import { useQuery } from '@tanstack/react-query';
import type { CasePage } from '@underlag/api/cases';
import { useMemo, useState } from 'react';
import { trpc } from '../../api/trpc.ts';
import { inputOf, type QueueState, writeQueueState } from './queue-state.ts';
import { steadyRows } from './steady-rows.ts';

const nothing: CasePage['rows'] = [];

interface Adopted {
  address: string;
  page: CasePage;
  /** Whether it came after the person arrived here, rather than from memory. */
  fresh: boolean;
}

/** One page of a list: steady rows, how many are new, and a way to let the new ones in. */
export function useQueue(state: QueueState) {
  const address = `${state.list}?${writeQueueState(state)}`;
  const query = useQuery({
    ...trpc.cases.list.queryOptions(inputOf(state)),
    placeholderData: (before, from) =>
      JSON.stringify(from?.queryKey ?? '').includes(`"list":"${state.list}"`) ? before : undefined,
  });
  const [adopted, setAdopted] = useState<Adopted | null>(null);
  const newest = query.isPlaceholderData ? undefined : query.data;
  const current = adopted?.address === address ? adopted : null;
  const arrives = newest && (!current || (!current.fresh && query.isFetchedAfterMount));
  if (arrives) setAdopted({ address, page: newest, fresh: query.isFetchedAfterMount });
  const shown = arrives ? newest : (current?.page ?? query.data);
  const held = shown?.rows ?? nothing;
  const known = newest?.rows ?? held;
  const { rows, left, news } = useMemo(() => steadyRows(held, known), [held, known]);
  return {
    address,
    rows,
    left,
    news,
    next: shown?.next ?? null,
    isLoading: !shown && query.isPending,
    isChanging: query.isPlaceholderData,
    error: shown ? null : query.error,
    retry: () => void query.refetch(),
    adopt: () => newest && setAdopted({ address, page: newest, fresh: true }),
  };
}
