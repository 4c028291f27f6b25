import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonthFrom,
  isCivilDate,
  monthsBetween,
} from './civil-date.ts';

const aDate = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2600-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const asPlain = (date: string) => Temporal.PlainDate.from(date);

describe('a date', () => {
  test.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])(
    '%s is one',
    (written) => expect(isCivilDate(written)).toBe(true),
  );

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0999-12-31',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('%j is none', (written) => expect(isCivilDate(written)).toBe(false));
});

describe('months clamp to the last valid day', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('%s + %i = %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));
});

describe('days are counted', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 60, '2026-05-27'],
    ['2026-03-29', 0, '2026-03-29'],
  ])('%s + %i = %s', (date, days, expected) => expect(addDays(date, days)).toBe(expected));
});

test.each([
  ['2026-07-01', '2026-07-01'],
  ['2026-07-02', '2026-08-01'],
  ['2026-07-31', '2026-08-01'],
  ['2026-12-31', '2027-01-01'],
])('the first of a month from %s on is %s', (date, expected) =>
  expect(firstOfMonthFrom(date)).toBe(expected),
);

test('a date outside the years 1000 to 9999 cannot be counted to, nor from what is no date', () => {
  expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
  expect(() => addDays('1000-01-01', -1)).toThrow(RangeError);
  expect(() => addDays('2026-01-01', 1e12)).toThrow(RangeError);
  expect(() => addMonths('2026-02-29', 1)).toThrow(RangeError);
  expect(() => addMonths('2026-02-28', 0.5)).toThrow(RangeError);
});

describe('agrees with Temporal', () => {
  test('on months', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        expect(addMonths(date, months)).toBe(asPlain(date).add({ months }).toString());
      }),
      { numRuns: 500 },
    );
  });

  test('on days', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(asPlain(date).add({ days }).toString());
      }),
      { numRuns: 500 },
    );
  });

  test('on days between', () => {
    fc.assert(
      fc.property(aDate, aDate, (from, to) => {
        expect(daysBetween(from, to)).toBe(asPlain(from).until(asPlain(to), { largestUnit: 'days' }).days);
      }),
    );
  });

  test('on calendar months between', () => {
    fc.assert(
      fc.property(aDate, aDate, (from, to) => {
        const months = asPlain(from).toPlainYearMonth().until(asPlain(to).toPlainYearMonth(), {
          largestUnit: 'months',
        }).months;
        expect(monthsBetween(from, to)).toBe(months);
      }),
    );
  });
});
