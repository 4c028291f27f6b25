import { useLocation } from 'react-router';
import { z } from 'zod';
import { useKept } from '../../shared/use-kept.ts';
import { Entry, freshEntry, Party } from './entry.ts';

/** The customer whose page the person came from. */
const Sent = z.object({ customer: Party });

const fresh = () => freshEntry(crypto.randomUUID());

/** The case being typed in; a customer whose page the person came from is in it from the start. */
export function useEntry() {
  const { state } = useLocation();
  const begin = (kept: Entry | null): Entry => {
    const entry = kept ?? fresh();
    const sent = Sent.safeParse(state);
    return sent.success && !entry.customer ? { ...entry, customer: sent.data.customer } : entry;
  };
  return useKept('underlag-nytt-arende', Entry, begin, fresh);
}
