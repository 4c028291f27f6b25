import type { AcknowledgeOrder } from '@underlag/api/registers';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { conflict, notFound, refused } from '../errors.ts';

/** Records that the ledger has carried out an order; a credit note lowers the invoice, and the hold follows. */
export function acknowledgeOrder(ctx: StaffCtx, input: AcknowledgeOrder): Promise<{ version: number }> {
  return write(ctx.server, async (tx) => {
    const order = await tx.db.ledgerOrder.findUnique({ where: { id: input.orderId } });
    if (!order) throw notFound(text('Uppdraget', 'The order'));
    await openCase(ctx, tx, { caseId: order.caseId }, 'ledger.acknowledge');
    if (order.state === 'acknowledged')
      throw refused({
        code: 'ledger.acknowledged',
        says: text(
          `Redan registrerad med ${order.reference ?? '–'}.`,
          `Already recorded with ${order.reference ?? '–'}.`,
        ),
      });
    const changed = await tx.db.ledgerOrder.updateMany({
      where: { id: order.id, version: input.version },
      data: {
        state: 'acknowledged',
        reference: input.reference,
        acknowledgedAt: new Date(tx.now),
        version: { increment: 1 },
      },
    });
    if (changed.count !== 1) throw conflict(null, null);
    if (order.kind === 'credit' && order.invoiceId && order.amountOre)
      await lowerInvoice(tx, order.invoiceId, order.amountOre);
    const record = await loadCase(tx, order.caseId);
    if (!record) throw notFound();
    const committed = await commitChange(tx, staff(ctx), record, {
      events: [
        {
          kind: 'ledger_acknowledged',
          data: { orderId: order.id, kind: order.kind, reference: input.reference },
        },
      ],
    });
    return { version: committed.row.version };
  });
}

/** In one statement, so that two orders on the same invoice never credit more than it is on. */
async function lowerInvoice(tx: Tx, invoiceId: string, amountOre: bigint): Promise<void> {
  const lowered = await tx.db.$executeRaw`
    update invoice set credited_ore = credited_ore + ${amountOre}, version = version + 1
    where id = ${invoiceId}::uuid and credited_ore + ${amountOre} <= total_ore`;
  if (lowered === 1) return;
  throw refused({
    code: 'ledger.over_credited',
    says: text(
      'Fakturan blir krediterad med mer än sitt belopp.',
      'The invoice would be credited by more than its amount.',
    ),
  });
}
