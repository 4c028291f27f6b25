import { randomUUID } from 'node:crypto';
import { ore } from '../../db.ts';
import type { CarryOut } from '../carry-out.ts';
import { knownLines } from '../known-lines.ts';
import { newInvoiceOf } from '../new-invoice-of.ts';

/**
 * Orders a new invoice of the ledger in place of the disputed one, which a credit of its own takes away: to another recipient, or
 * with what is taken off its lines, or both. Lines are told only when something is taken off; else they stay as they were.
 */
export const orderReinvoice: CarryOut = async ({ tx, record, fields }) => {
  const { id: caseId, invoice, disputeLines } = record.row;
  const ordered = newInvoiceOf(record, fields);
  if (!invoice || !ordered) throw new Error('a new invoice in place of none was let through');
  const off = new Map(disputeLines.map((line) => [line.invoiceLineId, ore(line.creditedOre ?? 0n)]));
  const lines = disputeLines.some(({ creditedOre }) => creditedOre)
    ? (await knownLines(tx, invoice.id)).map(({ id, position, text, totalOre }) => ({
        position,
        text,
        totalOre: totalOre - (off.get(id) ?? 0),
      }))
    : null;
  const { recipient, totalOre } = ordered;
  const orderId = randomUUID();
  await tx.db.ledgerOrder.create({
    data: {
      id: orderId,
      caseId,
      invoiceId: invoice.id,
      kind: 'reinvoice',
      data: { replaces: invoice.number, recipient: recipient && { ...recipient }, totalOre, lines },
      createdAt: new Date(tx.now),
    },
  });
  return [{ kind: 'ledger_ordered', data: { orderId, kind: 'reinvoice', amountOre: totalOre } }];
};
