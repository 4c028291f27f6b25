import type { Text } from '../text/index.ts';
import type { Calendar } from './calendar.ts';
import { courseOf, type Leg, type Phase } from './clock-course.ts';
import type { ClockEvent } from './clock-event.ts';
import { stepOf, summaryOf } from './clock-steps.ts';
import { fresh, restart, run, type Tally } from './clock-tally.ts';
import { instantOf, millisecondsOf } from './instant.ts';
import { addOpen, openBetween } from './open-time.ts';
import type { ClockName, SlaPolicy } from './policy.ts';

const minute = 60_000;
const stages = [50, 75, 100] as const;

/** The share of the deadline that is used, in the steps notices are sent at. */
export type Stage = 0 | (typeof stages)[number];

export interface ClockReading {
  /** The last instant that is still in time, past or to come; null while the clock rests, when it is finished or not begun. */
  readonly dueAt: string | null;
  /** When the clock stopped for good, for as long as the case stays so; null before. */
  readonly finishedAt: string | null;
  /** Whole working minutes run so far; for `nextUpdate` since the latest update. */
  readonly consumedMinutes: number;
  /** Deadline minus consumed; negative when overdue. */
  readonly remainingMinutes: number;
  /** Consumed of the deadline in whole per cent, over 100 when overdue. */
  readonly percent: number;
  readonly stage: Stage;
  /** When the next stage is reached if nothing happens; null when there is none. */
  readonly nextStageAt: string | null;
  /** `missed` as soon as an instant after the due one has passed, whatever the clock does then; `met` when it stopped in time. */
  readonly state: 'running' | 'resting' | 'met' | 'missed';
  /** Earlier rounds of `nextUpdate` that came too late; 0 for the other clocks. */
  readonly missedRounds: number;
  /** The arithmetic, line by line. */
  readonly steps: readonly Text[];
}

/** All three clocks of a case under its pinned policy at `now` (ISO). */
export function readClocks(
  policy: SlaPolicy,
  events: readonly ClockEvent[],
  now: string,
): Record<ClockName, ClockReading> {
  return {
    firstResponse: readClock('firstResponse', policy, events, now),
    nextUpdate: readClock('nextUpdate', policy, events, now),
    solution: readClock('solution', policy, events, now),
  };
}

/**
 * One clock of a case, read from its events under its pinned policy at `now` (ISO). It runs from `opened` in open time, rests
 * in the deadline's categories, and stops in `done`; leaving `done` goes on with the time consumed. `firstResponse` also stops
 * at the first answer by a person, `nextUpdate` begins again at every answer or update.
 */
export function readClock(
  clock: ClockName,
  policy: SlaPolicy,
  events: readonly ClockEvent[],
  now: string,
): ClockReading {
  const deadline = policy.deadlines[clock];
  const within = deadline.minutes * minute;
  const legs = courseOf(clock, deadline, events, millisecondsOf(now));
  const tally = fresh();
  const steps: Text[] = [];
  for (const leg of legs) {
    const open = leg.phase === 'running' ? openBetween(policy.calendar, leg.from, leg.to) : 0;
    if (leg.phase === 'running') run(tally, leg, open, within, policy.calendar);
    steps.push(...stepOf(clock, leg, open));
    if (leg.then === 'restart') restart(tally);
  }
  const last = legs.at(-1);
  const reading = {
    ...figuresOf(tally, within),
    ...outlookOf(tally, last, within, policy.calendar),
    missedRounds: tally.missedRounds,
  };
  const finished = last?.phase === 'finished' ? finishOf(legs) : null;
  return {
    ...reading,
    finishedAt: finished === null ? null : instantOf(finished),
    state: stateOf(tally, last?.phase),
    steps: last ? [...steps, ...summaryOf(tally, within, last.phase, finished)] : steps,
  };
}

function figuresOf({ consumed }: Tally, within: number) {
  const consumedMinutes = Math.floor(consumed / minute);
  return {
    consumedMinutes,
    remainingMinutes: within / minute - consumedMinutes,
    percent: Math.floor((consumed * 100) / within),
    stage: stages.findLast((stage) => consumed * 100 >= within * stage) ?? (0 as const),
  };
}

function outlookOf({ consumed, due }: Tally, last: Leg | undefined, within: number, calendar: Calendar) {
  if (last?.phase !== 'running') return { dueAt: null, nextStageAt: null };
  const ahead = stages.find((stage) => consumed * 100 < within * stage);
  const nextStage = ahead && addOpen(calendar, last.to, (within * ahead) / 100 - consumed);
  return {
    dueAt: due === null ? null : instantOf(due),
    nextStageAt: nextStage ? instantOf(nextStage) : null,
  };
}

function finishOf(legs: readonly Leg[]): number {
  const before = legs.findLastIndex((leg) => leg.phase !== 'finished');
  return legs[before + 1]?.from ?? 0;
}

function stateOf({ missed }: Tally, phase: Phase | undefined): ClockReading['state'] {
  if (missed) return 'missed';
  if (phase === 'finished') return 'met';
  return phase ?? 'resting';
}
