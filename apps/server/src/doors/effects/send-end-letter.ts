import { randomUUID } from 'node:crypto';
import { endLetter } from '@underlag/domain/case-types';
import type { CarryOut } from '../carry-out.ts';
import { drawEndLetter } from '../draw-end-letter.ts';
import { endLetterOf } from '../end-letter-of.ts';
import { fillTemplate } from '../fill-template.ts';
import { scheduleMessage } from '../schedule-message.ts';

/**
 * Makes the letter that confirms the agreement's end from what was approved, keeps it under its hash and number, and mails
 * it (G8). Its bytes are safe in the store before any row names them; should the transaction fail, nothing does.
 */
export const sendEndLetter: CarryOut = async ({ ctx, tx, record }) => {
  const { contents, approvalId, number, to } = await endLetterOf(tx, record);
  const bytes = await drawEndLetter(contents);
  const sha256 = await ctx.server.files.put(bytes);
  const stored = { sha256, size: bytes.length, type: 'application/pdf' };
  await tx.db.file.createMany({ data: [stored], skipDuplicates: true });
  const filled = await fillTemplate(ctx, tx, record, 'termination_confirmed');
  const { event, messageId } = await scheduleMessage(tx, record, {
    to: [to],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey: filled.key,
    automatic: false,
    files: [{ ...stored, name: nameOf(contents, number) }],
    delayMs: ctx.server.config.undoMs,
  });
  const letterId = randomUUID();
  await tx.db.caseLetter.create({
    data: {
      id: letterId,
      caseId: record.row.id,
      kind: endLetter,
      number,
      fileSha256: sha256,
      approvalId,
      messageId,
      madeAt: new Date(tx.now),
      madeBy: ctx.actor.personId,
      contents: JSON.parse(JSON.stringify(contents)),
    },
  });
  return [{ kind: 'letter_made', data: { letterId, kind: endLetter, number, sha256 } }, event];
};

const nameOf = (
  { language, agreement }: { language: 'sv' | 'en'; agreement: { number: string } },
  number: number,
) => `${language === 'en' ? 'confirmation' : 'bekraftelse'}-${agreement.number}-${number}.pdf`;
