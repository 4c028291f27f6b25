import type { Calendar } from './calendar.ts';
import { CalendarError } from './calendar-error.ts';
import { instantOf, millisecondsOf } from './instant.ts';
import { addOpen, openBetween } from './open-time.ts';

const minute = 60_000;

/**
 * The earliest instant by which so many whole working minutes have passed since `from` (ISO instants): closing time, never
 * the next opening. Zero minutes give `from` itself, open or not. Throws a CalendarError.
 */
export function addWorkingMinutes(calendar: Calendar, from: string, minutes: number): string {
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new CalendarError('bad_minutes');
  return instantOf(addOpen(calendar, millisecondsOf(from), minutes * minute));
}

/** Whole working minutes from one ISO instant to a later one, a started minute not counted. Throws a CalendarError, `backwards` when `to` is before `from`. */
export function workingMinutesBetween(calendar: Calendar, from: string, to: string): number {
  const start = millisecondsOf(from);
  const end = millisecondsOf(to);
  if (end < start) throw new CalendarError('backwards');
  return Math.floor(openBetween(calendar, start, end) / minute);
}
