import type { Calendar, Interval } from './calendar.ts';

const hours: Record<OfficeCalendarKey, readonly Interval[]> = {
  'se-office': [{ from: '08:00', to: '17:00' }],
  'se-office-lunch': [
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '17:00' },
  ],
};

export const officeCalendarKeys = ['se-office', 'se-office-lunch'] as const;
export type OfficeCalendarKey = (typeof officeCalendarKeys)[number];

/** Version 1 of a calendar of the start: Monday to Friday 08–17 in Stockholm, the second with lunch 12–13. */
export function officeCalendar(key: OfficeCalendarKey, closedDays: Iterable<string>): Calendar {
  const open = hours[key];
  return {
    key,
    version: 1,
    zone: 'Europe/Stockholm',
    week: { mon: open, tue: open, wed: open, thu: open, fri: open, sat: [], sun: [] },
    closedDays: new Set(closedDays),
  };
}
