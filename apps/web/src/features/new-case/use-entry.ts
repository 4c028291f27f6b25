import { useLocation } from 'react-router';
import { z } from 'zod';
import { useKept } from '../../shared/use-kept.ts';
import { Entry, freshEntry, Party } from './entry.ts';

/** The customer whose page the person came from, or the ended case that the new one goes on from. */
const Sent = z.object({ customer: Party.nullish(), continues: Entry.shape.continues });

const fresh = () => freshEntry(crypto.randomUUID());

/** The case being typed in; what the page the person came from is about is in it from the start. */
export function useEntry() {
  const { state } = useLocation();
  const begin = (kept: Entry | null): Entry => {
    const entry = kept ?? fresh();
    const sent = Sent.safeParse(state);
    if (!sent.success) return entry;
    const { customer, continues } = sent.data;
    return {
      ...entry,
      customer: entry.customer ?? customer ?? null,
      continues: continues ?? entry.continues,
    };
  };
  return useKept('underlag-nytt-arende', Entry, begin, fresh);
}
