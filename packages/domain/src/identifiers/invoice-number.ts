import { tidy } from './parsed.ts';

/** An invoice number as it is looked up: without blanks and hyphens, in capitals. The number itself is kept as written. */
export function lookupInvoiceNumber(written: string): string {
  return tidy(written).replace(/[ -]/g, '').toUpperCase();
}
