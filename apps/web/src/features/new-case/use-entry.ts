import { useState } from 'react';
import { useLocation } from 'react-router';
import { z } from 'zod';
import { Entry, freshEntry, Party } from './entry.ts';

/** The customer whose page the person came from. */
const Sent = z.object({ customer: Party });

const place = 'underlag-nytt-arende';

/** The case being typed in, kept in the tab so that a failure or a wrong click loses nothing. */
export function useEntry() {
  const { state } = useLocation();
  const [entry, setEntry] = useState<Entry>(() => {
    const kept = keptEntry() ?? freshEntry(crypto.randomUUID());
    const sent = Sent.safeParse(state);
    return sent.success && !kept.customer ? { ...kept, customer: sent.data.customer } : kept;
  });
  const change = (next: Entry) => {
    setEntry(next);
    keep(next);
  };
  const startOver = () => {
    keep(null);
    setEntry(freshEntry(crypto.randomUUID()));
  };
  return { entry, change, startOver };
}

function keptEntry(): Entry | null {
  try {
    const kept = Entry.safeParse(JSON.parse(sessionStorage.getItem(place) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

function keep(entry: Entry | null): void {
  try {
    if (entry) sessionStorage.setItem(place, JSON.stringify(entry));
    else sessionStorage.removeItem(place);
  } catch {
    // Storage may be closed or full; the page itself still holds the entry.
  }
}
