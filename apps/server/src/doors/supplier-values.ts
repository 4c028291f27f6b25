import type { ReplyValues } from '@underlag/domain/case-types';
import { type Locale, say, text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import type { LoadedCase } from './case-record.ts';
import { supplierVerdict } from './supplier-verdict.ts';

/** What replies may say of a supplier's invoice: its number, all that speaks against it, and where it is to be booked. */
export async function supplierValues(tx: Tx, row: LoadedCase, locale: Locale): Promise<ReplyValues> {
  const verdict = await supplierVerdict(tx, row);
  if (!verdict || !row.supplierInvoice) return {};
  return {
    supplierInvoiceNumber: row.supplierInvoice.number || say(unread, locale),
    returnReasons: verdict.reasons.map(({ says }) => `– ${say(says, locale)}`).join('\n'),
    costCentre: verdict.costCentre?.code,
  };
}

/** Of a PDF or a paper that nobody typed in. */
const unread = text('utan läsbart nummer', 'without a readable number');
