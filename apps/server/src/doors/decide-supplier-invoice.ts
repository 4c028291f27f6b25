import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';
import type { LoadedCase } from './case-record.ts';
import { supplierVerdict } from './supplier-verdict.ts';

/** Writes down what became of the case's supplier invoice, with the cost centre it was judged by and where that stood. */
export async function decideSupplierInvoice(
  tx: Tx,
  row: LoadedCase,
  state: 'returned' | 'accepted',
): Promise<NewEvent> {
  const { supplierInvoice: invoice } = row;
  const verdict = await supplierVerdict(tx, row);
  if (!invoice || !verdict) throw new Error('a supplier invoice that was never read was let through');
  await tx.db.supplierInvoice.update({
    where: { id: invoice.id },
    data: {
      state,
      costCentre: verdict.costCentre?.code ?? null,
      foundIn: verdict.costCentre?.foundIn ?? null,
      decidedAt: new Date(tx.now),
      version: { increment: 1 },
    },
  });
  return { kind: 'supplier_invoice_decided', data: { supplierInvoiceId: invoice.id, as: state } };
}
