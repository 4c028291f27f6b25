import { useState } from 'react';

interface Selection {
  address: string;
  ids: ReadonlySet<string>;
  /** Where a range starts. */
  anchor: string | null;
}

/** Which rows are selected on this page of this list; another page or filter starts anew. */
export function useSelection(address: string, order: readonly string[]) {
  const [kept, setKept] = useState<Selection>({ address, ids: new Set(), anchor: null });
  const { ids, anchor } = kept.address === address ? kept : { ids: new Set<string>(), anchor: null };
  const set = (next: Iterable<string>, from: string | null = anchor) =>
    setKept({ address, ids: new Set(next), anchor: from });
  return {
    ids,
    clear: () => set([], null),
    all: () => set(order, null),
    keep: (some: readonly string[]) => set(some, null),
    toggle: (id: string) => set(toggled(ids, id), id),
    /** Everything between the last one toggled and this one. */
    range: (id: string) => set([...ids, ...between(order, anchor ?? id, id)], anchor ?? id),
  };
}

export type SelectionOf = ReturnType<typeof useSelection>;

const toggled = (ids: ReadonlySet<string>, id: string): string[] =>
  ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id];

/** The ids from one to the other, both included, in whichever direction. */
export function between(order: readonly string[], from: string, to: string): string[] {
  const ends = [order.indexOf(from), order.indexOf(to)];
  if (ends.includes(-1)) return [to];
  return order.slice(Math.min(...ends), Math.max(...ends) + 1);
}
