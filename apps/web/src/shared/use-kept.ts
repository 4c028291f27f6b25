import { useState } from 'react';
import type { z } from 'zod';

/** What is being typed on a page, kept in the tab under `place` so that a reload, a failure or a wrong click loses nothing. */
export function useKept<T>(
  place: string,
  schema: z.ZodType<T>,
  begin: (kept: T | null) => T,
  fresh: () => T,
) {
  const [entry, setEntry] = useState<T>(() => begin(keptAt(place, schema)));
  const change = (next: T) => {
    setEntry(next);
    keep(place, next);
  };
  const startOver = () => {
    keep(place, null);
    setEntry(fresh());
  };
  return { entry, change, startOver };
}

function keptAt<T>(place: string, schema: z.ZodType<T>): T | null {
  try {
    const kept = schema.safeParse(JSON.parse(sessionStorage.getItem(place) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

function keep<T>(place: string, entry: T | null): void {
  try {
    if (entry) sessionStorage.setItem(place, JSON.stringify(entry));
    else sessionStorage.removeItem(place);
  } catch {
    // Storage may be closed or full; the page itself still holds what was typed.
  }
}
