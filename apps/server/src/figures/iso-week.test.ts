import { expect, test } from 'vitest';
import { weekOf, weeksUntil } from './iso-week.ts';

test.each([
  ['2026-11-23', 2026, 48, '2026-11-23'],
  ['2026-11-22', 2026, 47, '2026-11-16'],
  ['2026-12-31', 2026, 53, '2026-12-28'],
  ['2027-01-03', 2026, 53, '2026-12-28'],
  ['2027-01-04', 2027, 1, '2027-01-04'],
  ['2024-12-30', 2025, 1, '2024-12-30'],
  ['2023-01-01', 2022, 52, '2022-12-26'],
])('%s is in week %i-%i from %s', (day, year, week, from) => {
  expect(weekOf(day)).toMatchObject({ year, week, from });
});

test('twelve weeks over the turn of a year are twelve, without a gap', () => {
  const weeks = weeksUntil('2027-01-06', 12);
  expect(weeks.map(({ week }) => week)).toEqual([43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 1]);
  expect(weeks.at(-1)).toEqual({ year: 2027, week: 1, from: '2027-01-04', to: '2027-01-10' });
});
