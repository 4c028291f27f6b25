import type { UndoReply } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { writeChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { stopBeforeLeaving } from '../doors/stop-disclosure.ts';
import { notFound, refused } from '../errors.ts';

/** Takes an answer back while it still waits; its words are given back. A move made with it stands. */
export function undoReply(ctx: StaffCtx, { deliveryId }: UndoReply) {
  return write(ctx.server, async (tx) => {
    const delivery = await tx.db.delivery.findUnique({
      where: { id: deliveryId },
      include: { message: true },
    });
    if (!delivery) throw notFound(text('Svaret', 'The answer'));
    const record = await openCase(ctx, tx, { caseId: delivery.message.caseId }, 'case.reply');
    if (delivery.message.automatic)
      throw refused({
        code: 'reply.automatic',
        says: text(
          'Meddelandet skickas av systemet och kan inte tas tillbaka.',
          'The message is sent by the system and cannot be taken back.',
        ),
      });
    const undone = await tx.db.delivery.updateMany({
      where: { id: deliveryId, state: 'scheduled' },
      data: { state: 'undone', version: { increment: 1 } },
    });
    if (undone.count === 0)
      throw refused({
        code: 'reply.gone',
        says: text('Svaret har redan gått iväg.', 'The answer has already left.'),
      });
    const { id: messageId, text: words, subject, toAddresses, ccAddresses } = delivery.message;
    const link = await tx.db.disclosure.findFirst({
      where: { caseId: record.row.id, messageId, stoppedAt: null },
    });
    const stopped = link && (await stopBeforeLeaving(tx, record, link, 'undone'));
    await writeChange(tx, staff(ctx), record, {
      ...stopped,
      events: [{ kind: 'reply_undone', data: { messageId } }, ...(stopped?.events ?? [])],
    });
    return { text: words, subject, to: toAddresses, cc: ccAddresses };
  });
}
