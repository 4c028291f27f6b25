import { type ClockEvent, type ClockName, type ClockReading, readClocks } from '@underlag/domain/sla';
import type { Tx } from '../db.ts';
import type { LoadedCase } from '../doors/case-record.ts';
import {
  clockEventsOf,
  countedKinds,
  type NextDue,
  nextDue,
  policyOf,
  writtenEvent,
} from '../doors/clocks.ts';

/** How the clock of a case that is due next stands. */
export interface Standing {
  clock: ClockName;
  /** When its round began, ISO. */
  since: string;
  dueAt: string;
  /** What has been reached; null before three quarters. */
  stage: 'sla_75' | 'sla_100' | null;
  /** When the next stage is reached if nothing happens; null after the last. */
  nextNoticeAt: string | null;
}

/** How these cases stand at the transaction's instant, read from their events; those whose clocks all rest or are over are left out. */
export async function standingOf(
  tx: Tx,
  cases: readonly Pick<LoadedCase, 'id' | 'typeKey' | 'slaPolicy'>[],
): Promise<Map<string, Standing>> {
  const rows = await tx.db.caseEvent.findMany({
    where: { caseId: { in: cases.map(({ id }) => id) }, kind: { in: countedKinds } },
    orderBy: [{ caseId: 'asc' }, { seq: 'asc' }],
  });
  const written = Map.groupBy(rows, ({ caseId }) => caseId);
  const standings = new Map<string, Standing>();
  for (const row of cases) {
    const events = clockEventsOf(row, (written.get(row.id) ?? []).map(writtenEvent));
    const readings = readClocks(policyOf(row), events, tx.now);
    const next = nextDue(row, readings, tx.now);
    if (!next) continue;
    const { clock, dueAt } = next;
    const stage = stageOf(readings[clock], next);
    standings.set(row.id, { clock, dueAt, since: beganAt(clock, events) ?? dueAt, ...stage });
  }
  return standings;
}

function stageOf({ stage, nextStageAt }: ClockReading, { warnAt, dueAt }: NextDue) {
  if (stage === 100) return { stage: 'sla_100' as const, nextNoticeAt: null };
  if (stage === 75) return { stage: 'sla_75' as const, nextNoticeAt: dueAt };
  return { stage: null, nextNoticeAt: stage === 50 ? nextStageAt : warnAt };
}

/** The start of the round that runs: of `nextUpdate` the latest answer, of the others the day the case came. */
const beganAt = (clock: ClockName, events: readonly ClockEvent[]): string | undefined =>
  events.findLast((event) => event.kind === 'opened' || (clock === 'nextUpdate' && restarts(event)))?.at;

const restarts = (event: ClockEvent): boolean =>
  event.kind === 'updated' || (event.kind === 'answered' && !event.automatic);
