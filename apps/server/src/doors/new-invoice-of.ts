import { ore } from '../db.ts';
import type { CaseRecord } from './case-record.ts';

/** The invoice that is to replace the disputed one: to whom, if to somebody else, and on how much, with VAT. */
export interface NewInvoice {
  recipient: { name: string; address: string } | null;
  totalOre: number;
}

/** What the case says of the invoice that replaces the disputed one; null when nothing is invoiced anew. */
export function newInvoiceOf(
  { row }: Pick<CaseRecord, 'row'>,
  { replacedAmount, newRecipient, newRecipientAddress }: Readonly<Record<string, unknown>>,
): NewInvoice | null {
  if (typeof replacedAmount !== 'number') return null;
  const off = row.disputeLines.reduce((sum, { creditedOre }) => sum + ore(creditedOre ?? 0n), 0);
  return {
    recipient: newRecipient
      ? { name: String(newRecipient), address: String(newRecipientAddress ?? '') }
      : null,
    totalOre: replacedAmount - off,
  };
}
