import type { AskRegisterChange } from '@underlag/api/register';
import type { RegisterWish } from '@underlag/domain/authority';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { askRegisterChange } from '../doors/ask-register-change.ts';
import { openCase } from '../doors/open-case.ts';
import { awaitSecondPerson } from '../doors/register-steps.ts';
import { isScan } from '../doors/request-message.ts';
import { refused } from '../errors.ts';

/** Wishes a change of the register; it is made when a second person has confirmed it. */
export function askChange(ctx: StaffCtx, input: AskRegisterChange) {
  return write(ctx.server, async (tx) => {
    const caseId = input.caseId ?? null;
    const record = caseId ? await openCase(ctx, tx, { caseId }, 'case.edit') : null;
    const { id, event } = await askRegisterChange(tx, ctx.actor.personId, {
      customerId: input.customerId,
      caseId,
      reason: input.reason,
      ...(await kept(ctx, tx, caseId, input.wish)),
    });
    if (record) await awaitSecondPerson(ctx, tx, record, event);
    return { id, version: 1 };
  });
}

/** The wish as it is kept: its version apart, its upload turned into evidence. */
async function kept(
  ctx: StaffCtx,
  tx: Tx,
  caseId: string | null,
  wish: AskRegisterChange['wish'],
): Promise<{ wish: RegisterWish; version?: number }> {
  if ('version' in wish) {
    const { version, ...rest } = wish;
    return { wish: rest, version };
  }
  if (wish.kind !== 'grant') return { wish };
  const { uploadId, ...rest } = wish;
  return { wish: { ...rest, evidenceSha256: await takeEvidence(ctx, tx, caseId, uploadId) } };
}

/** The person's own upload as evidence: a PDF or a picture, so that the second person can look at it. */
async function takeEvidence(ctx: StaffCtx, tx: Tx, caseId: string | null, uploadId: string): Promise<string> {
  const upload = await tx.db.upload.findFirst({
    where: { id: uploadId, personId: ctx.actor.personId, OR: [{ caseId }, { caseId: null }] },
  });
  if (!upload)
    throw refused({
      code: 'upload.gone',
      says: text('Underlaget finns inte längre. Bifoga det igen.', 'The evidence is gone. Attach it again.'),
      field: 'wish.uploadId',
    });
  if (!isScan(upload.type))
    throw refused({
      code: 'register.evidence_type',
      says: text('Underlaget ska vara en PDF eller en bild.', 'The evidence must be a PDF or a picture.'),
      field: 'wish.uploadId',
    });
  await tx.db.upload.delete({ where: { id: upload.id } });
  return upload.fileSha256;
}
