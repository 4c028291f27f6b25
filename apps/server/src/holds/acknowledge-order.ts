import type { AcknowledgeOrder } from '@underlag/api/registers';
import { text } from '@underlag/domain/text';
import { decideMove } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { writeMove } from '../doors/apply-move.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { loadCase } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { conflict, notFound, refused } from '../errors.ts';

/** Records that the ledger has carried out an order; a credit note lowers the invoice, and the hold follows; a way of delivery comes into force. */
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
    const isDelivery = order.kind.startsWith('enrol_');
    if (isDelivery && order.state === 'failed')
      throw refused({
        code: 'ledger.taken_back',
        says: text(
          'Anmälan är återtagen eller misslyckad. Anmäl på nytt från ärendet.',
          'It was taken back or failed. Ask for it anew from the case.',
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
    const acknowledged: NewEvent = {
      kind: 'ledger_acknowledged',
      data: { orderId: order.id, kind: order.kind, reference: input.reference },
    };
    // A way of delivery is in force from here on; what it rests on was decided when it was asked for. A fee that was waived is settled.
    const follows = isDelivery ? 'activated' : order.kind === 'credit' ? 'credit_recorded' : null;
    const next = follows && decideMove(record.type, record.facts, { move: follows }, 'system', tx.now);
    const { version } = next?.ok
      ? await writeMove(ctx, tx, record, next.change, [acknowledged])
      : await writeChange(tx, staff(ctx), record, { events: [acknowledged] });
    return { version };
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
