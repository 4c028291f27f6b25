// Calendar days written YYYY-MM-DD, and the half-years that reference rates hold for. No time, no zone.

const form = /^([1-9]\d{3})-(\d\d)-(\d\d)$/;
const dayMs = 86_400_000;

/** How many days lie between two dates: the first is not counted, the last is. Negative when the last comes first. */
export const daysBetween = (first: string, last: string): number => (at(last) - at(first)) / dayMs;

/** The date so many days later, or earlier. */
export const addDays = (date: string, days: number): string =>
  new Date(at(date) + days * dayMs).toISOString().slice(0, 10);

/** The first day of the half-year a date lies in: 1 January or 1 July. */
export const halfYearOf = (date: string): string =>
  `${date.slice(0, 4)}-${at(date) < at(`${date.slice(0, 4)}-07-01`) ? '01' : '07'}-01`;

/** The first day of the half-year after the one that begins on this day. */
export const nextHalfYear = (halfYear: string): string =>
  halfYear.slice(5, 7) === '01'
    ? `${halfYear.slice(0, 4)}-07-01`
    : `${Number(halfYear.slice(0, 4)) + 1}-01-01`;

/** The earlier of two dates. */
export const earlierOf = (one: string, other: string): string => (one < other ? one : other);

function at(date: string): number {
  const [, year, month, day] = form.exec(date) ?? [];
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date)
    throw new RangeError(`no date written YYYY-MM-DD: ${date}`);
  return instant;
}
