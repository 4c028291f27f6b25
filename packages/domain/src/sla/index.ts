export { type Calendar, type Interval, type Week, type Weekday, weekdays } from './calendar.ts';
export { CalendarError, type CalendarFault } from './calendar-error.ts';
export type { ClockEvent } from './clock-event.ts';
export { type OfficeCalendarKey, officeCalendar, officeCalendarKeys } from './office-calendar.ts';
export { type ClockName, clockNames, type Deadline, type SlaPolicy, type StateCategory } from './policy.ts';
export { type ClockReading, readClock, readClocks, type Stage } from './read-clock.ts';
export { swedishClosedDays } from './swedish-closed-days.ts';
export { addWorkingMinutes, workingMinutesBetween } from './working-time.ts';
