import { findCaseNumbers } from '@underlag/domain/identifiers';
import type { Tx } from '../db.ts';
import { belongsToCase } from '../doors/belongs-to-case.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { loadCase } from '../doors/case-record.ts';
import { survivorOf } from '../doors/taken-in.ts';

/**
 * The case that a form names in its words, if its writer belongs to it: the new one goes on from that. Anybody may type an
 * address into a form, so a form joins and reopens nothing; a case of others that it names is told to whoever reads it.
 */
export async function findNamedCase(
  tx: Tx,
  words: string,
  email: string,
): Promise<{ continues: string | null; hints: NewEvent[] }> {
  const hints: NewEvent[] = [];
  for (const number of findCaseNumbers(words).slice(0, 5)) {
    const found = await tx.db.case.findUnique({ where: { number }, select: { id: true } });
    const named = found && (await loadCase(tx, found.id));
    if (!named) continue;
    if (await belongsToCase(tx, named, email))
      return { continues: await survivorOf(tx, named.row.id), hints: [] };
    hints.push({ kind: 'number_quoted', data: { number } });
  }
  return { continues: null, hints: hints.slice(0, 1) };
}
