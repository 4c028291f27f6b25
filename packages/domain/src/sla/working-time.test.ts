import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingMinutes,
  type Calendar,
  CalendarError,
  type OfficeCalendarKey,
  officeCalendar,
  swedishClosedDays,
  workingMinutesBetween,
} from './index.ts';

const closedDays = [2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap(swedishClosedDays);
const office = officeCalendar('se-office', closedDays);
const lunch = officeCalendar('se-office-lunch', closedDays);
const calendars: Record<OfficeCalendarKey, Calendar> = { 'se-office': office, 'se-office-lunch': lunch };
const allDay = [{ from: '00:00', to: '24:00' }];
const nightAndDay: Calendar = {
  ...office,
  key: 'always',
  week: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
  closedDays: new Set(),
};

describe('the examples of the promise (offices Mon–Fri 08–17)', () => {
  test.each<[string, OfficeCalendarKey, string, number, string]>([
    [
      'over the first of May and a weekend',
      'se-office',
      '2026-04-30T16:00:00+02:00',
      480,
      '2026-05-04T15:00:00+02:00',
    ],
    [
      'over the night summer time begins',
      'se-office',
      '2026-03-27T16:30:00+01:00',
      60,
      '2026-03-30T08:30:00+02:00',
    ],
    ['over Midsummer', 'se-office', '2026-06-18T16:00:00+02:00', 120, '2026-06-22T09:00:00+02:00'],
    ['over lunch', 'se-office-lunch', '2026-06-01T11:30:00+02:00', 60, '2026-06-01T13:30:00+02:00'],
  ])('%s', (_, key, from, minutes, at) => {
    const due = addWorkingMinutes(calendars[key], from, minutes);
    expect(due).toBe(new Date(at).toISOString());
    expect(workingMinutesBetween(calendars[key], from, due)).toBe(minutes);
  });
});

describe('adding', () => {
  test.each<[string, Calendar, string, number, string]>([
    [
      'ends at closing time, not at the next opening',
      office,
      '2026-06-01T16:00+02:00',
      60,
      '2026-06-01T17:00+02:00',
    ],
    ['ends before lunch, not after', lunch, '2026-06-01T11:00+02:00', 60, '2026-06-01T12:00+02:00'],
    ['a whole day ends the same day', office, '2026-06-01T08:00+02:00', 540, '2026-06-01T17:00+02:00'],
    ['one minute more is the next morning', office, '2026-06-01T08:00+02:00', 541, '2026-06-02T08:01+02:00'],
    ['from before opening', office, '2026-06-01T03:00+02:00', 1, '2026-06-01T08:01+02:00'],
    ['from closing time', office, '2026-06-01T17:00+02:00', 1, '2026-06-02T08:01+02:00'],
    ['from a Sunday', office, '2026-05-31T12:00+02:00', 30, '2026-06-01T08:30+02:00'],
    ['over Christmas and New Year', office, '2025-12-23T16:00+01:00', 120, '2025-12-29T09:00+01:00'],
    ['over New Year', office, '2025-12-30T16:30+01:00', 60, '2026-01-02T08:30+01:00'],
    ['keeps seconds', office, '2026-06-01T16:59:30+02:00', 1, '2026-06-02T08:00:30+02:00'],
    [
      'nothing on an open instant',
      office,
      '2026-06-01T10:11:12.345+02:00',
      0,
      '2026-06-01T10:11:12.345+02:00',
    ],
    ['nothing on a closed instant', office, '2026-06-06T10:00+02:00', 0, '2026-06-06T10:00+02:00'],
    ['a Sunday of 23 hours', nightAndDay, '2026-03-29T00:00+01:00', 23 * 60, '2026-03-30T00:00+02:00'],
    ['a Sunday of 25 hours', nightAndDay, '2026-10-25T00:00+02:00', 25 * 60, '2026-10-26T00:00+01:00'],
  ])('%s', (_, calendar, from, minutes, at) => {
    expect(addWorkingMinutes(calendar, from, minutes)).toBe(new Date(at).toISOString());
  });
});

test('the year 2026 has 251 working days', () => {
  expect(workingMinutesBetween(office, '2026-01-01T00:00:00+01:00', '2027-01-01T00:00:00+01:00')).toBe(
    251 * 540,
  );
});

describe('nights the clocks are moved', () => {
  const night = (from: string, to: string): Calendar => ({
    ...nightAndDay,
    week: { ...nightAndDay.week, sun: [{ from, to }] },
  });

  test.each<[string, Calendar, string, string, number]>([
    [
      'an hour that spring skips is never open',
      night('02:00', '03:00'),
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      0,
    ],
    [
      'a span around it is shorter',
      night('01:30', '03:30'),
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      60,
    ],
    [
      'an hour that autumn repeats is open twice',
      night('02:00', '03:00'),
      '2026-10-25T00:00+02:00',
      '2026-10-26T00:00+01:00',
      120,
    ],
    ['so is its half', night('02:00', '02:30'), '2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 60],
    [
      'office hours are untouched in spring',
      office,
      '2026-03-27T00:00+01:00',
      '2026-03-31T00:00+02:00',
      1080,
    ],
    [
      'office hours are untouched in autumn',
      office,
      '2026-10-23T00:00+02:00',
      '2026-10-27T00:00+01:00',
      1080,
    ],
  ])('%s', (_, calendar, from, to, minutes) => {
    expect(workingMinutesBetween(calendar, from, to)).toBe(minutes);
  });
});

describe('what cannot be counted', () => {
  const closed: Calendar = {
    ...office,
    week: { ...office.week, mon: [], tue: [], wed: [], thu: [], fri: [] },
  };
  const overlapping: Calendar = {
    ...office,
    week: {
      ...office.week,
      mon: [
        { from: '08:00', to: '12:00' },
        { from: '11:00', to: '17:00' },
      ],
    },
  };
  const at = '2026-06-01T08:00:00Z';

  test.each<[string, () => unknown]>([
    ['backwards', () => workingMinutesBetween(office, at, '2026-06-01T07:59:59Z')],
    ['bad_minutes', () => addWorkingMinutes(office, at, -1)],
    ['bad_minutes', () => addWorkingMinutes(office, at, 1.5)],
    ['bad_minutes', () => addWorkingMinutes(office, at, Number.NaN)],
    ['no_open_time', () => addWorkingMinutes(closed, at, 1)],
    ['no_open_time', () => addWorkingMinutes(office, at, Number.MAX_SAFE_INTEGER)],
    ['bad_interval', () => addWorkingMinutes(overlapping, at, 1)],
    ['bad_instant', () => addWorkingMinutes(office, '2026-06-01T08:00:00', 1)],
    ['bad_instant', () => addWorkingMinutes(office, '2026-06-01', 1)],
    ['bad_instant', () => addWorkingMinutes(office, '2026-02-30T08:00:00Z', 1)],
    ['bad_instant', () => addWorkingMinutes(office, '2026-06-01T24:00:00Z', 1)],
    ['bad_instant', () => addWorkingMinutes(office, '1926-06-01T08:00:00Z', 1)],
    ['bad_instant', () => addWorkingMinutes(office, '2926-06-01T08:00:00Z', 1)],
  ])('%s', (code, count) => {
    expect(count).toThrow(CalendarError);
    expect(count).toThrow(expect.objectContaining({ code }));
  });

  test('the same instant is no time at all', () => {
    expect(workingMinutesBetween(closed, at, at)).toBe(0);
    expect(addWorkingMinutes(closed, at, 0)).toBe(new Date(at).toISOString());
  });
});

describe('two calendar functions that agree', () => {
  const instant = fc
    .date({ min: new Date('2023-11-01'), max: new Date('2031-03-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const calendar = fc.constantFrom(office, lunch, nightAndDay);
  const minutes = fc.integer({ min: 0, max: 300_000 });
  const earlier = (at: string) => new Date(Date.parse(at) - 1).toISOString();

  test('between(t, add(t, n)) is n, and add ends as early as possible', () => {
    fc.assert(
      fc.property(calendar, instant, minutes, (open, from, n) => {
        const due = addWorkingMinutes(open, from, n);
        expect(workingMinutesBetween(open, from, due)).toBe(n);
        if (n > 0) expect(workingMinutesBetween(open, from, earlier(due))).toBe(n - 1);
        else expect(due).toBe(from);
      }),
      { numRuns: 1000 },
    );
  });

  test('it does not matter in how many parts time is added', () => {
    fc.assert(
      fc.property(calendar, instant, minutes, minutes, (open, from, a, b) => {
        const parts = addWorkingMinutes(open, addWorkingMinutes(open, from, a), b);
        expect(parts).toBe(addWorkingMinutes(open, from, a + b));
      }),
      { numRuns: 500 },
    );
  });
});
