import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingMinutes,
  type Calendar,
  type ClockEvent,
  type ClockName,
  clockNames,
  type Deadline,
  type Interval,
  readClock,
  type StateCategory,
  weekdays,
  workingMinutesBetween,
} from './index.ts';

const minute = 60_000;
const iso = (at: number) => new Date(at).toISOString();

// Fortnights in which something happens to the clocks on the wall, to the date or to the office.
const fortnights = ['2026-03-20', '2026-10-16', '2025-12-22', '2027-12-24', '2028-02-22', '2026-06-12'];
const whole = fc
  .tuple(fc.constantFrom(...fortnights), fc.integer({ min: 0, max: 14 * 24 * 60 }))
  .map(([date, minutes]) => Date.parse(`${date}T00:00:00Z`) + minutes * minute);

const clockFace = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
const intervals = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((marks): Interval[] => {
    const sorted = [...marks].sort((a, b) => a - b);
    return sorted.flatMap((mark, index) => {
      const next = sorted[index + 1];
      return index % 2 === 0 && next !== undefined ? [{ from: clockFace(mark), to: clockFace(next) }] : [];
    });
  });
const calendars = fc
  .record({
    week: fc.record(
      Object.fromEntries(weekdays.map((day) => [day, intervals])) as Record<
        (typeof weekdays)[number],
        typeof intervals
      >,
    ),
    closed: fc.array(fc.tuple(fc.constantFrom(...fortnights), fc.nat(16)), { maxLength: 5 }),
  })
  .map(
    ({ week, closed }): Calendar => ({
      key: 'any',
      version: 1,
      zone: 'Europe/Stockholm',
      week,
      closedDays: new Set(
        closed.map(([date, days]) => iso(Date.parse(date) + days * 24 * 60 * minute).slice(0, 10)),
      ),
    }),
  );

/** What the wall clock in Stockholm shows, from Intl, an hour at a time. */
const offsets = new Map<number, number>();
const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});
function wallAt(at: number): Date {
  const hour = Math.floor(at / 3_600_000) * 3_600_000;
  const offset = offsets.get(hour) ?? Date.parse(`${wall.format(hour).replace(' ', 'T')}Z`) - hour;
  offsets.set(hour, offset);
  return new Date(at + offset);
}

// Every interval and every change of the clocks begins on a quarter, so a quarter is open or closed as a whole.
const quarters = new WeakMap<Calendar, Map<number, boolean>>();
function isOpen(calendar: Calendar, at: number): boolean {
  const known = quarters.get(calendar) ?? new Map<number, boolean>();
  quarters.set(calendar, known);
  const start = Math.floor(at / (15 * minute)) * 15 * minute;
  const open = known.get(start) ?? isQuarterOpen(calendar, start);
  known.set(start, open);
  return open;
}

function isQuarterOpen(calendar: Calendar, at: number): boolean {
  const [date = '', time = ''] = wallAt(at).toISOString().split('T');
  const weekday = weekdays[(wallAt(at).getUTCDay() + 6) % 7] ?? 'mon';
  const open = calendar.week[weekday].some(
    ({ from, to }) => from <= time.slice(0, 5) && time.slice(0, 5) < to,
  );
  return open && !calendar.closedDays.has(date);
}

describe('working time against counting minute by minute', () => {
  test('added and counted alike', () => {
    fc.assert(
      fc.property(calendars, whole, fc.integer({ min: 1, max: 4000 }), (calendar, from, steps) => {
        let counted = 0;
        let lastOpen = from;
        for (let at = from; at < from + steps * minute; at += minute) {
          if (!isOpen(calendar, at)) continue;
          counted += 1;
          lastOpen = at + minute;
        }
        expect(workingMinutesBetween(calendar, iso(from), iso(from + steps * minute))).toBe(counted);
        expect(addWorkingMinutes(calendar, iso(from), counted)).toBe(iso(lastOpen));
      }),
      { numRuns: 200 },
    );
  });
});

const categories: StateCategory[] = ['new', 'working', 'waiting', 'approval', 'done'];
const happenings = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 1500 }),
    what: fc.constantFrom(...categories, 'answered', 'automatic', 'updated'),
  }),
  { maxLength: 7 },
);
const deadlines = fc.record({
  minutes: fc.integer({ min: 1, max: 1500 }),
  rests: fc.subarray(categories.slice(0, 4)),
});

function eventOf(what: string, at: string): ClockEvent {
  const category = categories.find((each) => each === what);
  if (category) return { kind: 'entered', at, category, state: category };
  return what === 'updated'
    ? { kind: 'updated', at }
    : { kind: 'answered', at, automatic: what === 'automatic' };
}

/** The clock's rules in their plainest form, one minute after the other. */
function countedClock(
  clock: ClockName,
  deadline: Deadline,
  calendar: Calendar,
  events: ClockEvent[],
  start: number,
  now: number,
) {
  let [consumed, missed, missedRounds, answered] = [0, false, 0, false];
  let category: StateCategory = 'new';
  let finished = false;
  const happening = Map.groupBy(events, ({ at }) => Date.parse(at));
  for (let at = start; ; at += minute) {
    for (const event of happening.get(at) ?? []) {
      if (event.kind === 'opened' || event.kind === 'entered') category = event.category;
      else if (event.kind === 'answered' && event.automatic) continue;
      else if (clock === 'nextUpdate') {
        missedRounds += missed ? 1 : 0;
        consumed = 0;
        missed = false;
      } else if (event.kind === 'answered') answered = true;
    }
    finished = category === 'done' || (clock === 'firstResponse' && answered);
    if (at >= now) break;
    if (finished || deadline.rests.includes(category)) continue;
    if (consumed === deadline.minutes) missed = true;
    if (isOpen(calendar, at)) consumed += 1;
  }
  const resting = deadline.rests.includes(category);
  const state = missed ? 'missed' : finished ? 'met' : resting ? 'resting' : 'running';
  return { consumedMinutes: consumed, state, missedRounds };
}

describe('clocks against counting minute by minute', () => {
  test('consumed, missed and finished alike; the due instant is the last in time', () => {
    fc.assert(
      fc.property(
        calendars.filter((calendar) => weekdays.every((weekday) => calendar.week[weekday].length > 0)),
        fc.constantFrom(...clockNames),
        deadlines,
        whole,
        happenings,
        fc.integer({ min: 0, max: 1500 }),
        (calendar, clock, deadline, start, later, rest) => {
          let at = start;
          const events: ClockEvent[] = [{ kind: 'opened', at: iso(start), category: 'new', state: 'new' }];
          for (const { after, what } of later) {
            at += after * minute;
            events.push(eventOf(what, iso(at)));
          }
          const now = at + rest * minute;
          const each = { firstResponse: deadline, nextUpdate: deadline, solution: deadline };
          const readAt = (moment: string) =>
            readClock(clock, { key: 'any', version: 1, calendar, deadlines: each }, events, moment);
          const reading = readAt(iso(now));
          expect(reading).toMatchObject(countedClock(clock, deadline, calendar, events, start, now));
          if (reading.nextStageAt) expect(readAt(reading.nextStageAt).stage).toBeGreaterThan(reading.stage);
          if (reading.state !== 'running' || !reading.dueAt) return;
          expect(readAt(reading.dueAt)).toMatchObject({ state: 'running', remainingMinutes: 0, stage: 100 });
          expect(readAt(iso(Date.parse(reading.dueAt) + 1)).state).toBe('missed');
        },
      ),
      { numRuns: 300 },
    );
  });
});
