import { Temporal } from 'temporal-polyfill';

const hour = 3_600_000;
const zone = 'Europe/Stockholm';
const known = new Map<number, readonly Season[]>();

/** A stretch of one offset from UTC in Stockholm; all in milliseconds, `to` exclusive. */
export interface Season {
  from: number;
  to: number;
  offset: number;
}

/** The year in Stockholm. New Year is winter time, one hour ahead of UTC in every year counted here. */
export function yearOf(at: number): number {
  return new Date(at + hour).getUTCFullYear();
}

/** What the wall clock in Stockholm shows, as a date whose UTC fields are to be read. */
export function wallClockAt(at: number): Date {
  const season = seasonsOf(yearOf(at)).find(({ to }) => at < to);
  return new Date(at + (season?.offset ?? hour));
}

/** The seasons a year in Stockholm consists of: winter, summer and winter, or one where clocks are not moved. */
export function seasonsOf(year: number): readonly Season[] {
  const seasons = known.get(year) ?? seasonsFrom(year);
  known.set(year, seasons);
  return seasons;
}

function seasonsFrom(year: number): Season[] {
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
  const end = start.add({ years: 1 }).epochMilliseconds;
  const seasons: Season[] = [];
  let from: Temporal.ZonedDateTime | null = start;
  while (from && from.epochMilliseconds < end) {
    const next: Temporal.ZonedDateTime | null = from.getTimeZoneTransition('next');
    const to = Math.min(next?.epochMilliseconds ?? end, end);
    seasons.push({ from: from.epochMilliseconds, to, offset: from.offsetNanoseconds / 1e6 });
    from = next;
  }
  return seasons;
}
