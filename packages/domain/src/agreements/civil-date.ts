// Calendar dates written YYYY-MM-DD, from the year 1000 to 9999, so that they compare as text. No time, no zone.

const form = /^([1-9]\d{3})-(\d\d)-(\d\d)$/;

/** Whether it is a day of the calendar, written YYYY-MM-DD. */
export function isCivilDate(written: string): boolean {
  const [, year, month, day] = form.exec(written) ?? [];
  return year !== undefined && dateOf(Number(year), Number(month) - 1, Number(day)) === written;
}

/** The date so many months later (or earlier); a day the month does not have becomes its last. RangeError outside the calendar. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  return inCalendar(dateOf(year, month + whole(months), Math.min(day, lastDay)));
}

/** The date so many days later (or earlier). RangeError outside the calendar. */
export function addDays(date: string, days: number): string {
  const { year, month, day } = partsOf(date);
  return inCalendar(dateOf(year, month, day + whole(days)));
}

/** The date itself if it is the first of a month, else the first of the next. */
export function firstOfMonthFrom(date: string): string {
  const { year, month, day } = partsOf(date);
  return inCalendar(dateOf(year, day === 1 ? month : month + 1, 1));
}

/** How many calendar months lie between the two dates' months; the days do not count. */
export function monthsBetween(from: string, to: string): number {
  const [first, last] = [partsOf(from), partsOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

/** How many days lie from one date to the other; negative when the other comes first. */
export function daysBetween(from: string, to: string): number {
  const [first, last] = [partsOf(from), partsOf(to)];
  const at = ({ year, month, day }: typeof first) => Date.UTC(year, month, day);
  return Math.round((at(last) - at(first)) / 86_400_000);
}

/** The later of two dates. */
export function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

function partsOf(date: string): { year: number; month: number; day: number } {
  if (!isCivilDate(date)) throw new RangeError(`no date written YYYY-MM-DD: ${date}`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) - 1, day: Number(date.slice(8)) };
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number: ${count}`);
  return count;
}

// Overflowing months and days carry over, as Date.UTC does; null beyond what it can count.
function dateOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month, day));
  return Number.isNaN(at.getTime()) ? null : at.toISOString().slice(0, 10);
}

function inCalendar(date: string | null): string {
  if (date === null || !isCivilDate(date)) throw new RangeError('outside the years 1000 to 9999');
  return date;
}
