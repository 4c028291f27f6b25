import {
  addWorkingMinutes,
  officeCalendar,
  officeCalendarKeys,
  swedishClosedDays,
  workingMinutesBetween,
} from '@underlag/domain/sla';
import { z } from 'zod';

export const WorkingTimeLine = z
  .object({
    calendar: z.enum(officeCalendarKeys),
    from: z.string(),
    addMinutes: z.number().optional(),
    to: z.string().optional(),
  })
  .refine(
    ({ addMinutes, to }) => (addMinutes === undefined) !== (to === undefined),
    'give either addMinutes or to',
  );

// Every year working time can be counted in.
const closedDays = Array.from({ length: 230 }, (_, index) => swedishClosedDays(1970 + index)).flat();
const calendars = {
  'se-office': officeCalendar('se-office', closedDays),
  'se-office-lunch': officeCalendar('se-office-lunch', closedDays),
};

/** `{ calendar, from, addMinutes }` → `{ at }`, written with fractions only where `from` is; `{ calendar, from, to }` → `{ minutes }`. */
export function explainWorkingTime({ calendar, from, addMinutes, to }: z.infer<typeof WorkingTimeLine>) {
  if (to !== undefined) return { minutes: workingMinutesBetween(calendars[calendar], from, to) };
  const at = addWorkingMinutes(calendars[calendar], from, addMinutes ?? 0);
  return { at: from.includes('.') ? at : at.replace('.000Z', 'Z') };
}
