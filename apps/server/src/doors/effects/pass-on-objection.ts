import { afterMove } from '../after-move.ts';
import type { Carrying, CarryOut } from '../carry-out.ts';
import { fillForAgency, handOverOf, writeToAgency } from '../write-to-agency.ts';

/** The debtor's objection goes to the agency that has the claim, once: what it has had from this case already is not sent again. */
export const passOnObjection: CarryOut = async (carrying) => {
  const { objection } = carrying.fields;
  const words = typeof objection === 'string' ? objection.trim() : '';
  const filled = await fillForAgency(afterMove(carrying), 'to_agency_objection', { objection: words });
  if (await hasHad(carrying, filled.key, words)) return [];
  const { event, messageId } = await writeToAgency(carrying, filled);
  const agency = handOverOf(carrying).agency.name;
  return [event, { kind: 'objection_passed_on', data: { agency, messageId } }];
};

/** Whether the same words, on lines of their own, are on their way to the agency or have reached it. */
async function hasHad(carrying: Carrying, templateKey: string, words: string): Promise<boolean> {
  const { tx, record } = carrying;
  const told = await tx.db.message.findMany({
    where: {
      caseId: record.row.id,
      templateKey,
      toAddresses: { has: handOverOf(carrying).agency.email },
      delivery: { state: { notIn: ['undone', 'failed'] } },
    },
    select: { text: true },
  });
  return told.some(({ text }) => `\n${text}\n`.includes(`\n${words}\n`));
}
