import type { Tx } from '../db.ts';
import { belongsToCase } from '../doors/belongs-to-case.ts';
import { type CaseRecord, loadCase } from '../doors/case-record.ts';
import { systemMove } from '../doors/system-move.ts';
import { lockSurvivor } from '../doors/taken-in.ts';
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
 * anything else, or a case number, counts only when the sender belongs to the case. A merged case hands on to the one it
 * lives on in. Ended more than 14 days ago: a new case that goes on from the old one.
 */
export async function findCaseOf(tx: Tx, message: ReadMessage): Promise<Place> {
  const sender = message.from?.address.toLowerCase() ?? '';
  let quotes: string | null = null;
  for (const { caseId, sure } of await candidates(tx, message)) {
    const survivor = await lockSurvivor(tx, caseId);
    const named = await loadCase(tx, caseId);
    if (!named) continue;
    // Who belongs to the case that is named need not belong to the one that took it in.
    if (!sure && !(await belongsToCase(tx, named, sender))) {
      quotes ??= named.row.number;
      continue;
    }
    const record = survivor === caseId ? named : await loadCase(tx, survivor);
    if (!record) continue;
    if (record.row.category !== 'done' || systemMove(tx, record, 'customer_answered'))
      return { joins: record, continues: null, quotes: null };
    return { joins: null, continues: survivor, quotes: null };
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
