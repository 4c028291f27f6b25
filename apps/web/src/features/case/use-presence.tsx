import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react';
import { client } from '../../api/trpc.ts';

interface Other {
  id: string;
  name: string;
  mode: 'viewing' | 'typing';
}

interface Presence {
  others: readonly Other[];
  /** Tells the others that something is being typed. */
  typing: () => void;
}

const PresenceContext = createContext<Presence>({ others: [], typing: () => {} });
const beatEvery = 15_000;

/** Says every 15 seconds that this person has the case open, and hears who else does; rests while the tab is hidden. */
export function PresenceProvider({ caseId, children }: { caseId: string; children: ReactNode }) {
  const typedAt = useRef(0);
  const { data, refetch } = useQuery({
    queryKey: ['presence', caseId],
    queryFn: () => {
      const mode =
        performance.now() - typedAt.current < beatEvery && typedAt.current > 0 ? 'typing' : 'viewing';
      return client.cases.beat.mutate({ caseId, mode });
    },
    refetchInterval: beatEvery,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const typing = useCallback(() => {
    const isNew = typedAt.current === 0 || performance.now() - typedAt.current > beatEvery;
    typedAt.current = performance.now();
    if (isNew) void refetch();
  }, [refetch]);
  const presence = useMemo(() => ({ others: data ?? [], typing }), [data, typing]);
  return <PresenceContext value={presence}>{children}</PresenceContext>;
}

export const usePresence = (): Presence => useContext(PresenceContext);
