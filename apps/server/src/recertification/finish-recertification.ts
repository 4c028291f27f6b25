import type { FinishRecertification, RecertificationRef } from '@underlag/api/recertification';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { openCase } from '../doors/open-case.ts';
import { finishReview } from '../doors/register-steps.ts';
import { conflict, notFound, refused } from '../errors.ts';

/** The customer has answered and what was to be changed is decided: the review is done, and its case solved if it still is open. */
export function finishRecertification(
  ctx: StaffCtx,
  { recertificationId: id, version }: FinishRecertification,
): Promise<RecertificationRef> {
  return write(ctx.server, async (tx) => {
    const review = await tx.db.recertification.findUnique({ where: { id } });
    if (!review) throw notFound(text('Genomgången', 'The review'));
    const record = await openCase(ctx, tx, { caseId: review.caseId }, 'register.ask');
    if (review.doneAt)
      throw refused({
        code: 'recertification.done',
        says: text('Genomgången är redan klar.', 'The review is already done.'),
      });
    const done = await tx.db.recertification.updateMany({
      where: { id, version, doneAt: null },
      data: { doneAt: new Date(tx.now), doneBy: ctx.actor.personId, version: { increment: 1 } },
    });
    if (done.count !== 1) throw conflict(null, null);
    const { row } = await finishReview(ctx, tx, record);
    return { id, version: version + 1, caseId: row.id, caseNumber: row.number, answerBy: null };
  });
}
