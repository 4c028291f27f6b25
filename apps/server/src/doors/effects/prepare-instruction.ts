import { randomUUID } from 'node:crypto';
import { text } from '@underlag/domain/text';
import { refused } from '../../errors.ts';
import type { Carrying, CarryOut } from '../carry-out.ts';
import { lockSite } from '../instruction-versions.ts';
import { swedishInstant } from '../swedish-instant.ts';

/** The new text becomes the site's next version, not in force yet. */
export const prepareInstruction: CarryOut = async (carrying) => {
  const { ctx, tx, record, fields } = carrying;
  const { newText, effectiveOn, effectiveTime } = fields;
  const { siteId, id: caseId } = record.row;
  if (!siteId || typeof newText !== 'string') throw new Error('a change is prepared without site or text');
  await lockSite(tx, siteId);
  await nothingElseOnItsWay(carrying, siteId);
  const last = await tx.db.instructionVersion.aggregate({ where: { siteId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const versionId = randomUUID();
  await tx.db.instructionVersion.create({
    data: {
      id: versionId,
      siteId,
      number,
      text: newText,
      effectiveAt: swedishInstant(String(effectiveOn), String(effectiveTime)),
      madeBy: ctx.actor.personId,
      madeAt: new Date(tx.now),
      caseId,
      state: 'prepared',
    },
  });
  return [{ kind: 'instruction_prepared', data: { versionId, number } }];
};

/** Two changes at once would each be shown against a text that the other replaces. */
async function nothingElseOnItsWay({ tx, record }: Carrying, siteId: string): Promise<void> {
  const other = await tx.db.instructionVersion.findFirst({
    where: { siteId, state: { in: ['prepared', 'sent'] }, caseId: { not: record.row.id } },
    include: { case: { select: { number: true } } },
  });
  if (!other) return;
  const number = other.case?.number ?? '–';
  throw refused({
    code: 'instruction.other_change',
    says: text(
      `En annan ändring av objektets instruktion är på väg i ärende ${number}. Avsluta den först.`,
      `Another change of the site’s instruction is on its way in case ${number}. Finish that one first.`,
    ),
  });
}
