import { courseOf, type Leg } from './clock-course.ts';
import type { ClockEvent } from './clock-event.ts';
import { fresh, restart, run } from './clock-tally.ts';
import { instantOf, millisecondsOf } from './instant.ts';
import { openBetween } from './open-time.ts';
import { type ClockName, clockNames, type SlaPolicy } from './policy.ts';

const minute = 60_000;

/** How one round of a clock ended: what the share of met deadlines is counted in. */
export interface ClockOutcome {
  readonly clock: ClockName;
  /** From 1; only `nextUpdate` has more than one. */
  readonly round: number;
  /** When the work it measures was done, ISO. */
  readonly settledAt: string;
  readonly met: boolean;
}

/**
 * The ended rounds of a case's three clocks under its pinned policy at `now` (ISO), each clock's in the order they ended:
 * `firstResponse` by the first answer of a person or the end of the case, `solution` by the end, `nextUpdate` by every answer
 * and update, and by the end when open time had run since. Opening an ended case again takes back what its end had settled.
 */
export function outcomesOf(policy: SlaPolicy, events: readonly ClockEvent[], now: string): ClockOutcome[] {
  return clockNames.flatMap((clock) => roundsOf(clock, policy, events, now));
}

function roundsOf(
  clock: ClockName,
  { deadlines, calendar }: SlaPolicy,
  events: readonly ClockEvent[],
  now: string,
): ClockOutcome[] {
  const deadline = deadlines[clock];
  const tally = fresh();
  const outcomes: ClockOutcome[] = [];
  let stoppedAt: number | null = null;
  const settle = (at: number) =>
    outcomes.push({ clock, round: outcomes.length + 1, settledAt: instantOf(at), met: !tally.missed });
  for (const leg of courseOf(clock, deadline, events, millisecondsOf(now))) {
    stoppedAt = leg.phase === 'finished' ? (stoppedAt ?? leg.from) : null;
    if (leg.phase === 'running') {
      const open = openBetween(calendar, leg.from, leg.to);
      run(tally, leg, open, deadline.minutes * minute, calendar);
    }
    if (!ends(clock, leg)) continue;
    // A round that the end of the case left no time to run was promised to nobody.
    if (stoppedAt === null) settle(leg.to);
    else if (clock !== 'nextUpdate' || tally.consumed > 0) settle(stoppedAt);
    restart(tally);
  }
  return outcomes;
}

/** Whether a round is over with this leg: begun anew, or stopped as things stand. */
const ends = (clock: ClockName, { phase, then }: Leg): boolean =>
  (clock === 'nextUpdate' && then === 'restart') || (phase === 'finished' && then === 'now');
