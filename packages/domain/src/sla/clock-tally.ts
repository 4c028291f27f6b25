import type { Calendar } from './calendar.ts';
import type { Leg } from './clock-course.ts';
import { addOpen } from './open-time.ts';

/** The run of a clock as it is added up, in milliseconds. */
export interface Tally {
  consumed: number;
  /** The due instant as of the latest running leg; null before there was one. */
  due: number | null;
  missed: boolean;
  missedRounds: number;
}

/** A clock that has not run yet. */
export const fresh = (): Tally => ({ consumed: 0, due: null, missed: false, missedRounds: 0 });

/** Adds a running leg of so much open time to what has run, of a deadline `within`. */
export function run(tally: Tally, leg: Leg, open: number, within: number, calendar: Calendar): void {
  if (!tally.missed) {
    tally.due = addOpen(calendar, leg.from, within - tally.consumed);
    tally.missed = leg.to > tally.due;
  }
  tally.consumed += open;
}

/** Begins the next round from zero. */
export function restart(tally: Tally): void {
  tally.missedRounds += tally.missed ? 1 : 0;
  tally.consumed = 0;
  tally.missed = false;
}
