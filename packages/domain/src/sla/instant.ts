import { CalendarError } from './calendar-error.ts';

/** The years working time can be counted in: an end to every search, and to the memory it may take. */
export const firstYear = 1970;
export const lastYear = 2199;

const earliest = Date.UTC(firstYear, 0, 1);
const latest = Date.UTC(lastYear, 11, 31);
const shape = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds since 1970 of an ISO instant that names its offset; anything else is a CalendarError `bad_instant`. */
export function millisecondsOf(instant: string): number {
  const parts = shape.exec(instant);
  const milliseconds = parts ? Date.parse(instant) : Number.NaN;
  if (!parts || !(milliseconds >= earliest && milliseconds <= latest)) throw new CalendarError('bad_instant');
  // The engine reads 30 February as 2 March; we do not.
  const lastDay = new Date(Date.UTC(Number(parts[1]), Number(parts[2]), 0)).getUTCDate();
  if (Number(parts[3]) > lastDay) throw new CalendarError('bad_instant');
  return milliseconds;
}

/** The instant in UTC with milliseconds, as it crosses the wire. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
