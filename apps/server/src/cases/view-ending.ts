import type { EndingView } from '@underlag/api/letters';
import type { Tx } from '../db.ts';
import { approvedEnding } from '../doors/approved-ending.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { endingOf } from '../doors/ending-of.ts';

/** When the agreement of a termination ends: as approved, else as things stand; null while it cannot be said, and for other matters. */
export async function viewEnding(tx: Tx, record: CaseRecord): Promise<EndingView | null> {
  if (record.type.act(record.facts.fields) !== 'cancel_agreement') return null;
  const approved = record.row.agreement?.endsOn ? await approvedEnding(tx, record.row.id) : null;
  const ending = approved?.ending ?? endingOf(record);
  if (!ending) return null;
  const { endDate, alreadyEnded, received, lastPeriod, steps } = ending;
  return {
    endDate,
    lastServiceDay: lastPeriod.to,
    alreadyEnded,
    received,
    lastPeriod,
    steps: steps.map(({ date, sv, en }) => ({ date, says: { sv, en } })),
    approved: approved !== null,
  };
}
