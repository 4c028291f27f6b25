import { type Calendar, type Week, type Weekday, weekdays } from './calendar.ts';
import { CalendarError } from './calendar-error.ts';
import { addWorkingMinutes, workingMinutesBetween } from './working-time.ts';

/** What is wrong with a calendar, and at which weekday; null for the week as a whole. */
export interface CalendarFaultAt {
  readonly weekday: Weekday | null;
  readonly error: CalendarError;
}

const closed: Week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

/**
 * The faults of a calendar somebody has typed: each weekday whose times do not read, else too little open time for so many
 * minutes from `from` (ISO). Empty when clocks can be counted by it.
 */
export function calendarFaults(calendar: Calendar, from: string, minutes: number): CalendarFaultAt[] {
  const faults = weekdays.flatMap((weekday) => {
    const alone: Calendar = { ...calendar, week: { ...closed, [weekday]: calendar.week[weekday] } };
    return faultOf(weekday, () => workingMinutesBetween(alone, from, from));
  });
  return faults.length > 0 ? faults : faultOf(null, () => addWorkingMinutes(calendar, from, minutes));
}

function faultOf(weekday: Weekday | null, count: () => unknown): CalendarFaultAt[] {
  try {
    count();
    return [];
  } catch (error) {
    if (error instanceof CalendarError) return [{ weekday, error }];
    throw error;
  }
}
