import type { Tx } from '../db.ts';
import { systemMove } from '../doors/apply-move.ts';
import { type CaseRecord, loadCase } from '../doors/case-record.ts';
import type { ReadMessage } from '../mail/read/read-message.ts';

/** Where a message belongs: a case it joins; or a case of its own, which may go on from one that has ended. */
export interface Place {
  joins: CaseRecord | null;
  continues: string | null;
}

const nowhere: Place = { joins: null, continues: null };

/**
 * The case a message answers. A reference to a message we sent is enough, for its name cannot be guessed; a reference to
 * anything else, or a case number, counts only when the sender belongs to the case. Ended more than 14 days ago: a new
 * case that goes on from the old one.
 */
export async function findCaseOf(tx: Tx, message: ReadMessage): Promise<Place> {
  const sender = message.from?.address ?? '';
  const references = [message.inReplyTo, ...message.references].filter((id) => id !== null);
  const referred = await tx.db.message.findMany({
    where: { messageId: { in: references } },
    select: { caseId: true, direction: true },
    orderBy: { at: 'desc' },
  });
  const numbers = message.numbers.filter(({ kind }) => kind === 'case_number').map(({ value }) => value);
  const numbered = await tx.db.case.findMany({ where: { number: { in: numbers } }, select: { id: true } });
  const candidates = [
    ...referred.map(({ caseId, direction }) => ({ caseId, sure: direction === 'out' })),
    ...numbered.map(({ id }) => ({ caseId: id, sure: false })),
  ];
  for (const { caseId, sure } of candidates) {
    await tx.db.$queryRaw`select id from cases where id = ${caseId}::uuid for update`;
    const record = await loadCase(tx, caseId);
    if (!record || !(sure || belongs(record, sender))) continue;
    if (record.row.category !== 'done' || systemMove(tx, record, 'customer_answered'))
      return { joins: record, continues: null };
    return { joins: null, continues: caseId };
  }
  return nowhere;
}

function belongs({ row }: CaseRecord, sender: string): boolean {
  const known = [
    row.requesterAddress,
    row.customer?.billingEmail,
    ...row.messages.filter(({ direction }) => direction === 'in').map(({ fromAddress }) => fromAddress),
    ...(row.customer?.contacts ?? []).flatMap(({ addresses }) =>
      addresses.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    ),
  ];
  return sender !== '' && known.some((address) => address?.toLowerCase() === sender.toLowerCase());
}
