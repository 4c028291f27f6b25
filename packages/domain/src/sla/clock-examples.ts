import type { ClockEvent } from './clock-event.ts';
import { officeCalendar } from './office-calendar.ts';
import type { ClockName, Deadline, SlaPolicy, StateCategory } from './policy.ts';
import { readClock } from './read-clock.ts';
import { swedishClosedDays } from './swedish-closed-days.ts';

// A policy, an office and a month for the specifications of clocks.

export const calendar = officeCalendar('se-office', swedishClosedDays(2026));
export const hours = (count: number, ...rests: StateCategory[]): Deadline => ({ minutes: count * 60, rests });
export const policy: SlaPolicy = {
  key: 'invoice_dispute',
  version: 1,
  calendar,
  deadlines: { firstResponse: hours(8), nextUpdate: hours(16, 'waiting'), solution: hours(16, 'waiting') },
};

/** Stockholm wall time in June 2026, which begins on a Monday: day and time. */
export const june = (day: number, time: string) => `2026-06-${String(day).padStart(2, '0')}T${time}:00+02:00`;
export const utc = (at: string) => new Date(at).toISOString();

export const opened = (at: string): ClockEvent => ({ kind: 'opened', at, category: 'new', state: 'new' });
export const entered = (at: string, category: StateCategory): ClockEvent => ({
  kind: 'entered',
  at,
  category,
  state: category,
});
export const answered = (at: string, automatic = false): ClockEvent => ({ kind: 'answered', at, automatic });
export const updated = (at: string): ClockEvent => ({ kind: 'updated', at });

export const read = (clock: ClockName, events: ClockEvent[], now: string, pinned = policy) =>
  readClock(clock, pinned, events, now);
