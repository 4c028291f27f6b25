import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import { type Cell, taken, turnedDown } from './cell.ts';
import { code } from './words.ts';

/** The number of another invoice, as it is looked up: without blanks and hyphens, in capitals. */
export const invoiceNumber: Cell<string> = (written, today) => {
  const read = code(written, today);
  if (!read.ok) return read;
  const lookup = lookupInvoiceNumber(read.value);
  return lookup ? taken(lookup) : turnedDown('Fakturanumret är tomt.', 'The invoice number is empty.');
};
