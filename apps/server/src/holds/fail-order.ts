import type { FailOrder } from '@underlag/api/registers';
import { text } from '@underlag/domain/text';
import { decideMove } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { writeMove } from '../doors/apply-move.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { loadCase } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { conflict, notFound, refused } from '../errors.ts';

/** Records that the ledger could not carry out a change of the way of delivery, and why; the case goes back to work. */
export function failOrder(ctx: StaffCtx, input: FailOrder): Promise<{ version: number }> {
  return write(ctx.server, async (tx) => {
    const order = await tx.db.ledgerOrder.findUnique({ where: { id: input.orderId } });
    if (!order) throw notFound(text('Uppdraget', 'The order'));
    await openCase(ctx, tx, { caseId: order.caseId }, 'ledger.acknowledge');
    if (!order.kind.startsWith('enrol_') || !['queued', 'sent'].includes(order.state))
      throw refused({
        code: 'ledger.not_waiting',
        says: text(
          'Bara en anmälan av leveranssätt som väntar kan misslyckas här.',
          'Only a way of delivery that waits can fail here.',
        ),
      });
    const changed = await tx.db.ledgerOrder.updateMany({
      where: { id: order.id, version: input.version },
      data: { state: 'failed', version: { increment: 1 } },
    });
    if (changed.count !== 1) throw conflict(null, null);
    const record = await loadCase(tx, order.caseId);
    if (!record) throw notFound();
    const failed: NewEvent = {
      kind: 'ledger_failed',
      data: { orderId: order.id, kind: order.kind },
      words: { reason: input.reason },
    };
    const back = decideMove(record.type, record.facts, { move: 'enrolment_failed' }, 'system', tx.now);
    const { version } = back.ok
      ? await writeMove(ctx, tx, record, back.change, [failed])
      : await writeChange(tx, staff(ctx), record, { events: [failed] });
    return { version };
  });
}
