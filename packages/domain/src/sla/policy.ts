import type { Calendar } from './calendar.ts';

/** The categories a case's state belongs to, as clocks see them. */
export type StateCategory = 'new' | 'working' | 'waiting' | 'approval' | 'done';

/** The three clocks of a case. */
export const clockNames = ['firstResponse', 'nextUpdate', 'solution'] as const;
export type ClockName = (typeof clockNames)[number];

/** Whole working minutes a clock may run, more than zero, and the categories in which it rests. */
export interface Deadline {
  readonly minutes: number;
  readonly rests: readonly StateCategory[];
}

/** What a case was promised when it came; the version is pinned on the case, the calendar's with it. */
export interface SlaPolicy {
  readonly key: string;
  readonly version: number;
  readonly calendar: Calendar;
  readonly deadlines: Readonly<Record<ClockName, Deadline>>;
}
