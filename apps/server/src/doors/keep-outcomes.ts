import { type ClockOutcome, outcomesOf } from '@underlag/domain/sla';
import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';
import type { LoadedCase } from './case-record.ts';
import { clockEventsOf, countedKinds, policyOf, withComing, writtenEvents } from './clocks.ts';
import { swedishDay } from './swedish-day.ts';

/**
 * Keeps the rows of what a case's clocks have settled, where these events change them: an answer taken back or a case opened
 * again takes its rows away. A row bears the type, queue and assignee of the moment it was settled.
 */
export async function keepOutcomes(
  tx: Tx,
  before: LoadedCase,
  row: LoadedCase,
  coming: readonly NewEvent[],
): Promise<void> {
  if (!coming.some(({ kind }) => countedKinds.includes(kind))) return;
  const written = writtenEvents(before);
  const was = outcomesOf(policyOf(before), clockEventsOf(before, written), tx.now);
  const is = outcomesOf(policyOf(row), clockEventsOf(row, withComing(tx, written, coming)), tx.now);
  if (JSON.stringify(was) !== JSON.stringify(is)) await writeOutcomes(tx, row, is);
}

/** All of a case's rows in one statement. */
async function writeOutcomes(tx: Tx, row: LoadedCase, outcomes: readonly ClockOutcome[]): Promise<void> {
  const wanted = JSON.stringify(
    outcomes.map((outcome) => ({
      clock: outcome.clock,
      round: outcome.round,
      settled_at: outcome.settledAt,
      settled_on: swedishDay(outcome.settledAt),
      met: outcome.met,
    })),
  );
  await tx.db.$executeRaw`
    with wanted as (
      select * from jsonb_to_recordset(${wanted}::jsonb)
        as wanted (clock text, round integer, settled_at timestamptz(3), settled_on date, met boolean)
    ), gone as (
      delete from clock_outcome old where case_id = ${row.id}::uuid
        and not exists (select from wanted where wanted.clock = old.clock and wanted.round = old.round)
    )
    insert into clock_outcome as old (case_id, clock, round, settled_at, settled_on, met, type_key, queue_key, assignee_id)
    select ${row.id}::uuid, clock, round, settled_at, settled_on, met, ${row.typeKey}, ${row.queueKey}, ${row.assigneeId}::uuid
    from wanted
    on conflict (case_id, clock, round) do update set
      settled_at = excluded.settled_at, settled_on = excluded.settled_on, met = excluded.met,
      type_key = case when old.settled_at = excluded.settled_at then old.type_key else excluded.type_key end,
      queue_key = case when old.settled_at = excluded.settled_at then old.queue_key else excluded.queue_key end,
      assignee_id = case when old.settled_at = excluded.settled_at then old.assignee_id else excluded.assignee_id end
    where (old.settled_at, old.met) is distinct from (excluded.settled_at, excluded.met)`;
}
