import type { ReferenceField, References } from './supplier-invoice.ts';

/** Four digits that stand alone in a reference field, and in which; `line` is the number of the invoice line, for a line's own reference. */
export interface FoundCode {
  code: string;
  in: ReferenceField;
  line: string | null;
}

/** Every group of exactly four digits that stands alone in the reference fields, each code once, where it comes first: buyer reference, accounting cost, order, lines. */
export function findCostCentres(references: References): FoundCode[] {
  const seen = new Set<string>();
  return writtenIn(references)
    .flatMap(({ value, ...place }) => codesIn(value).map((code) => ({ code, ...place })))
    .filter(({ code }) => !seen.has(code) && Boolean(seen.add(code)));
}

/** The reference fields that say anything, in the order they are searched. */
export function writtenIn(
  references: References,
): { in: ReferenceField; line: string | null; value: string }[] {
  const head = (field: 'buyer' | 'accountingCost' | 'order') => ({
    in: field,
    line: null,
    value: references[field] ?? '',
  });
  return [
    head('buyer'),
    head('accountingCost'),
    head('order'),
    ...references.lines.map(({ line, accountingCost }) => ({
      in: 'lineAccountingCost' as const,
      line,
      value: accountingCost,
    })),
  ].filter(({ value }) => value.trim() !== '');
}

/**
 * The groups of exactly four digits that stand alone: `1234/Anna` holds one, `12345`, `12A4` and `KST1234` none. Digits joined
 * to others by a hyphen, a dot or a decimal comma are part of something longer: a date, an organisation number, an amount.
 */
const alone = /(?<![\p{L}\p{N}_])(?<!\d[-‐-―.])[0-9]{4}(?![\p{L}\p{N}_])(?![-‐-―.]\d|,\d{1,2}(?!\d))/gu;

const codesIn = (value: string): string[] => value.match(alone) ?? [];
