import { addDays, addMonths, laterOf } from './civil-date.ts';

/**
 * The last period an agreement is invoiced for, both days inclusive: the calendar's month, quarter, half-year or year (`months` is
 * 1, 3, 6 or 12) that holds the last day with service, cut to the agreement. `endDate` is the first day without service, after `start`.
 */
export function lastInvoicePeriod(
  start: string,
  months: number,
  endDate: string,
): { from: string; to: string } {
  const to = addDays(endDate, -1);
  const month = Number(to.slice(5, 7)) - 1;
  const first = addMonths(`${to.slice(0, 8)}01`, -(month % months));
  return { from: laterOf(start, first), to };
}
