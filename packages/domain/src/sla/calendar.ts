export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Open from `from` (inclusive) to `to` (exclusive), as `HH:MM` on the wall; `24:00` ends a day. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** Several intervals a day, in order and apart; a weekday without any is closed. */
export type Week = Readonly<Record<Weekday, readonly Interval[]>>;

/**
 * When an office is open. An instant is open when the wall clock in the zone stands inside an interval of its weekday and
 * the date is no closed day. Immutable: what is known about it is kept per object, so keep the object, and give a change
 * a new version.
 */
export interface Calendar {
  readonly key: string;
  readonly version: number;
  readonly zone: 'Europe/Stockholm';
  readonly week: Week;
  /** Dates as YYYY-MM-DD on which the office is closed all day, weekends need not be named. */
  readonly closedDays: ReadonlySet<string>;
}
