import { expect, test } from 'vitest';
import { halfYearOf, nextHalfYear } from './days.ts';
import { knownRates } from './known-rates.ts';
import { halfYearName, missingHalfYears, percentWords } from './reference-rates.ts';

test.each([
  ['2025-01-01', '2025-01-01', '2025-07-01'],
  ['2025-06-30', '2025-01-01', '2025-07-01'],
  ['2025-07-01', '2025-07-01', '2026-01-01'],
  ['2025-12-31', '2025-07-01', '2026-01-01'],
])('%s lies in the half-year from %s, and then comes %s', (day, halfYear, next) => {
  expect(halfYearOf(day)).toBe(halfYear);
  expect(nextHalfYear(halfYear)).toBe(next);
});

const rate = (halfYear: string) => ({ halfYear, percent: 1 });

test.each([
  [['2024-07-01'], '2024-12-31', []],
  [['2024-07-01'], '2025-01-01', ['2025-01-01']],
  [['2024-07-01'], '2026-06-30', ['2025-01-01', '2025-07-01', '2026-01-01']],
  [['2024-01-01', '2025-01-01'], '2025-06-30', ['2024-07-01']],
  [['2024-01-01', '2030-01-01'], '2024-02-01', []],
  [[], '2026-11-22', ['2026-07-01']],
])('with rates of %o, on %s %o are missing', (known, today, missing) =>
  expect(missingHalfYears(known.map(rate), today)).toEqual(missing),
);

test('in words', () => {
  expect(halfYearName('2025-07-01')).toEqual({ sv: 'andra halvåret 2025', en: 'the second half of 2025' });
  expect(percentWords(-0.5)).toEqual({ sv: '−0,5 %', en: '−0.5%' });
  expect(percentWords(11.25)).toEqual({ sv: '11,25 %', en: '11.25%' });
});

test('known on the first day: every half-year from 2016 to 2024 as published, none after', () => {
  expect(missingHalfYears(knownRates, '2024-12-31')).toEqual([]);
  expect(missingHalfYears(knownRates, '2025-01-01')).toEqual(['2025-01-01']);
  expect(knownRates.map(({ halfYear, percent }) => `${halfYear.slice(0, 7)} ${percent}`)).toEqual([
    '2016-07 -0.5',
    '2017-01 -0.5',
    '2017-07 -0.5',
    '2018-01 -0.5',
    '2018-07 -0.5',
    '2019-01 -0.5',
    '2019-07 0',
    '2020-01 0',
    '2020-07 0',
    '2021-01 0',
    '2021-07 0',
    '2022-01 0',
    '2022-07 0.5',
    '2023-01 2.5',
    '2023-07 3.5',
    '2024-01 4',
    '2024-07 4',
  ]);
});
