import type { UndoReply } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { commitChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
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
    await commitChange(tx, staff(ctx), record, { events: [{ kind: 'reply_undone', data: { messageId } }] });
    return { text: words, subject, to: toAddresses, cc: ccAddresses };
  });
}
