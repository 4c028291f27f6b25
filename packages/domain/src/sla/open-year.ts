import { type Calendar, type Interval, type Weekday, weekdays } from './calendar.ts';
import { CalendarError } from './calendar-error.ts';
import type { Season } from './seasons.ts';

const day = 86_400_000;
const minute = 60_000;

/** The open pieces of one local year in rising order: start, end, and the open time of the year before each. */
export interface OpenYear {
  starts: Float64Array;
  ends: Float64Array;
  before: Float64Array;
  total: number;
}

/** Lays a calendar's week over one year. A wall time the spring skips is never open; one the autumn repeats is open twice. */
export function openYear(calendar: Calendar, year: number, seasons: readonly Season[]): OpenYear {
  const hours = new Map(weekdays.map((weekday) => [weekday, spansOf(calendar.week[weekday])]));
  const pieces: { start: number; end: number }[] = [];
  for (let midnight = Date.UTC(year, 0, 1); midnight < Date.UTC(year + 1, 0, 1); midnight += day) {
    const spans = hours.get(weekdayOf(midnight)) ?? [];
    if (spans.length === 0 || calendar.closedDays.has(new Date(midnight).toISOString().slice(0, 10)))
      continue;
    for (const span of spans) pieces.push(...inSeasons(midnight + span.start, midnight + span.end, seasons));
  }
  return summed(pieces.sort((a, b) => a.start - b.start));
}

function inSeasons(wallStart: number, wallEnd: number, seasons: readonly Season[]) {
  return seasons
    .map(({ from, to, offset }) => ({
      start: Math.max(wallStart - offset, from),
      end: Math.min(wallEnd - offset, to),
    }))
    .filter(({ start, end }) => start < end);
}

function summed(pieces: readonly { start: number; end: number }[]): OpenYear {
  const before = new Float64Array(pieces.length);
  let total = 0;
  pieces.forEach(({ start, end }, index) => {
    before[index] = total;
    total += end - start;
  });
  return {
    starts: Float64Array.from(pieces, ({ start }) => start),
    ends: Float64Array.from(pieces, ({ end }) => end),
    before,
    total,
  };
}

// 1 January 1970 was a Thursday.
function weekdayOf(midnight: number): Weekday {
  return weekdays[(midnight / day + 3) % 7] ?? 'mon';
}

function spansOf(intervals: readonly Interval[]): { start: number; end: number }[] {
  let last = -1;
  return intervals.map(({ from, to }) => {
    const span = { start: wallTime(from), end: wallTime(to) };
    if (span.start < last || span.end <= span.start) throw new CalendarError('bad_interval');
    last = span.end;
    return span;
  });
}

function wallTime(written: string): number {
  const parts = /^(\d{2}):([0-5]\d)$/.exec(written);
  const minutes = Number(parts?.[1]) * 60 + Number(parts?.[2]);
  if (!(minutes <= 24 * 60)) throw new CalendarError('bad_interval');
  return minutes * minute;
}
