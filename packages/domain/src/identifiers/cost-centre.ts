import { accept, type Parsed, refuse, refuseEmpty, tidy } from './parsed.ts';

/** A cost centre: exactly four digits, kept as text because it may begin with zero (FAQ answer 12). */
export function parseCostCentre(written: string): Parsed {
  const tidied = tidy(written);
  if (tidied === '') return refuseEmpty();
  if (!/^\d+$/.test(tidied))
    return refuse('format', 'Ett kostnadsställe har bara siffror.', 'A cost centre has digits only.');
  return tidied.length === 4
    ? accept(tidied)
    : refuse('length', 'Ett kostnadsställe har fyra siffror.', 'A cost centre has four digits.');
}
