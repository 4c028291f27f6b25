import { type Text, text } from '../text/index.ts';
import type { FoundIn } from './supplier-invoice.ts';

/** The reference fields as a supplier knows them, with their number in Peppol BIS Billing 3. */
const placeNames: Readonly<Record<FoundIn, Text>> = {
  buyer: text('Er referens (BT-10)', 'Buyer reference (BT-10)'),
  accountingCost: text('Kontering, hela fakturan (BT-19)', 'Accounting cost, whole invoice (BT-19)'),
  order: text('Inköpsorder (BT-13)', 'Purchase order (BT-13)'),
  lineAccountingCost: text('Kontering, fakturarad (BT-133)', 'Accounting cost, line (BT-133)'),
  given: text('Uppgivet i ärendet', 'Given on the case'),
};

/** Where something stands, with the number of the line where it is a line's. */
export function placeOf(place: FoundIn, line: string | null): Text {
  const { sv, en } = placeNames[place];
  return line === null ? text(sv, en) : text(`${sv}, rad ${line}`, `${en}, line ${line}`);
}
