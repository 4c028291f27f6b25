import { DraftBody, type SaveDraft } from '@underlag/api/cases';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { openCase } from '../doors/open-case.ts';

/** The person's own unsent words on a case, with the files dropped on it. */
export async function getDraft(ctx: StaffCtx, caseId: string) {
  const { prisma } = ctx.server.db;
  const draft = await prisma.draft.findUnique({
    where: { caseId_personId: { caseId, personId: ctx.actor.personId } },
  });
  if (!draft) return null;
  const body = DraftBody.parse(draft.body);
  const uploads = await prisma.upload.findMany({
    where: { id: { in: body.uploadIds }, personId: ctx.actor.personId },
    select: { id: true, name: true, size: true, type: true },
  });
  return { body, updatedAt: draft.updatedAt.toISOString(), uploads };
}

/** Keeps the words as they are typed; null throws them away. */
export function saveDraft(ctx: StaffCtx, { caseId, body }: SaveDraft): Promise<null> {
  const key = { caseId, personId: ctx.actor.personId };
  return write(ctx.server, async (tx) => {
    await openCase(ctx, tx, { caseId }, 'case.reply');
    if (!body) {
      await tx.db.draft.deleteMany({ where: key });
      return null;
    }
    const updatedAt = new Date(tx.now);
    await tx.db.draft.upsert({
      where: { caseId_personId: key },
      create: { ...key, body, updatedAt },
      update: { body, updatedAt },
    });
    return null;
  });
}
