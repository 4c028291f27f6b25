// Calendar days written YYYY-MM-DD, so that they compare as text. No time, no zone.

/** Whether it is a day of the calendar, written YYYY-MM-DD. */
export function isPlanDay(written: string): boolean {
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(written) && daysAfter(written, 0) === written;
}

/** The day so many days later. */
export function daysAfter(day: string, days: number): string {
  const [year, month, date] = partsOf(day);
  return iso(new Date(Date.UTC(year, month - 1, date + days)));
}

/** The day so many months later; one the month does not have becomes its last. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))));
}

function partsOf(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

const iso = (at: Date): string => at.toISOString().slice(0, 10);
