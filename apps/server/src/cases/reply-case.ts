import type { ReplyCase } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { alsoMove } from '../doors/apply-move.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { scheduleMessage } from '../doors/schedule-message.ts';
import { staff } from '../doors/staff.ts';
import { AppError, refused } from '../errors.ts';

/** Answers the customer, and makes the move that goes with it in the same transaction. Something newer on the case stops it. */
export function replyCase(ctx: StaffCtx, input: ReplyCase) {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, { caseId: input.caseId }, 'case.reply');
    await nothingNewer(tx, record, input.seenSeq);
    if (/\{\{[^}]*\}\}/.test(input.subject + input.text))
      throw refused({
        code: 'reply.unfilled',
        says: text('Texten har variabler kvar att fylla i.', 'The text still has variables to fill in.'),
        field: 'text',
      });
    const { deliveryId, sendsAt, event } = await scheduleMessage(tx, record, {
      to: input.to,
      cc: input.cc,
      subject: input.subject,
      text: input.text,
      authorId: ctx.actor.personId,
      templateKey: input.templateKey ?? null,
      automatic: false,
      files: await takeUploads(ctx, tx, input.caseId, input.uploadIds),
      delayMs: ctx.server.config.undoMs,
    });
    await tx.db.draft.deleteMany({ where: { caseId: input.caseId, personId: ctx.actor.personId } });
    if (input.thenMove) await alsoMove(ctx, tx, answered(record), { move: input.thenMove }, [event]);
    else await writeChange(tx, staff(ctx), record, { events: [event] });
    return { deliveryId, sendsAt };
  });
}

/** The case as rules see it once the answer in the same transaction counts. */
export const answered = (record: CaseRecord): CaseRecord => ({
  ...record,
  facts: { ...record.facts, answered: true, answeredInState: true },
});

const newsworthy = ['received', 'replied', 'moved', 'classified', 'took_in', 'merge_undone'];

async function nothingNewer(tx: Tx, record: CaseRecord, seenSeq: number): Promise<void> {
  const newer = await tx.db.caseEvent.findFirst({
    where: { caseId: record.row.id, seq: { gt: seenSeq }, kind: { in: newsworthy } },
    orderBy: { seq: 'desc' },
  });
  if (!newer) return;
  const person = newer.actorId && (await tx.db.person.findUnique({ where: { id: newer.actorId } }));
  throw new AppError(
    'conflict',
    'reply.newer',
    text(
      'Något nytt har hänt i ärendet. Läs det och skicka igen; din text är kvar.',
      'Something new has happened on the case. Read it and send again; your text is kept.',
    ),
    { changedBy: person ? person.name : null, changedAt: newer.at.toISOString() },
  );
}

/** Turns the person's own uploads on this case into the message's attachments; anyone else's are not found. */
export async function takeUploads(ctx: StaffCtx, tx: Tx, caseId: string | null, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const uploads = await tx.db.upload.findMany({
    where: { id: { in: [...ids] }, personId: ctx.actor.personId, OR: [{ caseId }, { caseId: null }] },
  });
  if (uploads.length !== new Set(ids).size)
    throw refused({
      code: 'upload.gone',
      says: text(
        'En bifogad fil finns inte längre. Bifoga den igen.',
        'An attached file is gone. Attach it again.',
      ),
      field: 'uploadIds',
    });
  await tx.db.upload.deleteMany({ where: { id: { in: [...ids] } } });
  return uploads.map(({ fileSha256, name, type, size }) => ({ sha256: fileSha256, name, type, size }));
}
