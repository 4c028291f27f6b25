import type { Value } from './kind.ts';

const amounts = new Set(['total', 'vat', 'paid', 'credited', 'amount']);
const kronor = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A field's value as a person reads it, the same in both languages; null for nothing. */
export function wordsOf(field: string, value: Value): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return amounts.has(field) ? kronor.format(value / 100) : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return String(value).slice(0, 300);
  if (Array.isArray(value))
    return (
      value
        .map((one) => wordsOf(field, one))
        .join(', ')
        .slice(0, 300) || null
    );
  return Object.values(value).join(' · ');
}
