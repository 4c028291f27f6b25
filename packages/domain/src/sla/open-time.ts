import type { Calendar } from './calendar.ts';
import { CalendarError } from './calendar-error.ts';
import { lastYear } from './instant.ts';
import { type OpenYear, openYear } from './open-year.ts';
import { seasonsOf, yearOf } from './seasons.ts';

const years = new WeakMap<Calendar, Map<number, OpenYear>>();

/** Open milliseconds from one instant to a later one, both as milliseconds since 1970. */
export function openBetween(calendar: Calendar, from: number, to: number): number {
  const last = yearOf(to);
  let open = openBefore(yearIn(calendar, last), to);
  for (let year = yearOf(from); year < last; year += 1) open += yearIn(calendar, year).total;
  return open - openBefore(yearIn(calendar, yearOf(from)), from);
}

/** The earliest instant by which the office has been open for so many milliseconds since `from`; `from` itself for none. */
export function addOpen(calendar: Calendar, from: number, milliseconds: number): number {
  if (milliseconds === 0) return from;
  let year = yearOf(from);
  let wanted = openBefore(yearIn(calendar, year), from) + milliseconds;
  while (wanted > yearIn(calendar, year).total) {
    wanted -= yearIn(calendar, year).total;
    year += 1;
    if (year > lastYear) throw new CalendarError('no_open_time');
  }
  const { starts, before } = yearIn(calendar, year);
  const piece = lastBelow(before, wanted);
  return (starts[piece] ?? 0) + wanted - (before[piece] ?? 0);
}

function openBefore({ starts, ends, before }: OpenYear, at: number): number {
  const piece = lastBelow(starts, at);
  if (piece < 0) return 0;
  const start = starts[piece] ?? 0;
  return (before[piece] ?? 0) + Math.min(at, ends[piece] ?? 0) - start;
}

/** The last place whose value is below the limit, or -1; the values rise. */
function lastBelow(values: Float64Array, limit: number): number {
  let low = -1;
  let high = values.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle;
    else high = middle;
  }
  return low;
}

function yearIn(calendar: Calendar, year: number): OpenYear {
  const known = years.get(calendar) ?? new Map<number, OpenYear>();
  years.set(calendar, known);
  const open = known.get(year) ?? openYear(calendar, year, seasonsOf(year));
  known.set(year, open);
  return open;
}
