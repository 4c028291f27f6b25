import type { Tx } from '../db.ts';
import { type CaseRecord, loadCase } from '../doors/case-record.ts';
import { systemMove } from '../doors/system-move.ts';
import type { ReadMessage } from '../mail/read/read-message.ts';

/** Where a message belongs: a case it joins; or a case of its own, which may go on from one that has ended. */
export interface Place {
  joins: CaseRecord | null;
  continues: string | null;
  /** The number of a case that the message names although its sender has no part in it. */
  quotes: string | null;
}

/**
 * The case a message answers. A reference to a message we sent is enough, for its name cannot be guessed; a reference to
 * anything else, or a case number, counts only when the sender belongs to the case. Ended more than 14 days ago: a new
 * case that goes on from the old one.
 */
export async function findCaseOf(tx: Tx, message: ReadMessage): Promise<Place> {
  const sender = message.from?.address.toLowerCase() ?? '';
  let quotes: string | null = null;
  for (const { caseId, sure } of await candidates(tx, message)) {
    await tx.db.$queryRaw`select id from cases where id = ${caseId}::uuid for update`;
    const record = await loadCase(tx, caseId);
    if (!record) continue;
    if (!sure && !(await belongs(tx, record, sender))) {
      quotes ??= record.row.number;
      continue;
    }
    if (record.row.category !== 'done' || systemMove(tx, record, 'customer_answered'))
      return { joins: record, continues: null, quotes: null };
    return { joins: null, continues: caseId, quotes: null };
  }
  return { joins: null, continues: null, quotes };
}

/** Cases the message may belong to, the surest first, each once. */
async function candidates(tx: Tx, message: ReadMessage): Promise<{ caseId: string; sure: boolean }[]> {
  const references = [message.inReplyTo, ...message.references].filter((id) => id !== null);
  const referred = await tx.db.message.findMany({
    where: { messageId: { in: references } },
    select: { caseId: true, direction: true },
    orderBy: { at: 'desc' },
  });
  const numbers = message.numbers.filter(({ kind }) => kind === 'case_number').map(({ value }) => value);
  const numbered = await tx.db.case.findMany({ where: { number: { in: numbers } }, select: { id: true } });
  const ours = referred.filter(({ direction }) => direction === 'out').map(({ caseId }) => caseId);
  const named = [...referred.map(({ caseId }) => caseId), ...numbered.map(({ id }) => id)];
  return [...new Set([...ours, ...named])].map((caseId) => ({ caseId, sure: ours.includes(caseId) }));
}

/** Whether an address has a part in a case: who asked, who wrote or was written to before, the linked customer and its contacts. */
async function belongs(tx: Tx, { row }: CaseRecord, sender: string): Promise<boolean> {
  if (sender === '') return false;
  const known = [
    row.requesterAddress,
    row.customer?.billingEmail,
    ...row.messages.filter(({ direction }) => direction === 'in').map(({ fromAddress }) => fromAddress),
    ...(row.customer?.contacts ?? []).flatMap(({ addresses }) =>
      addresses.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    ),
  ];
  if (known.some((address) => address?.toLowerCase() === sender)) return true;
  const written = await tx.db.message.findMany({
    where: { caseId: row.id, direction: 'out', delivery: { state: { not: 'undone' } } },
    select: { toAddresses: true, ccAddresses: true },
  });
  return written.some(({ toAddresses, ccAddresses }) =>
    [...toAddresses, ...ccAddresses].some((address) => address.toLowerCase() === sender),
  );
}
