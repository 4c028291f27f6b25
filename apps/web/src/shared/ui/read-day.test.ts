import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test.each([
  ['2026-11-22', '2026-11-22'],
  ['20261122', '2026-11-22'],
  ['261122', '2026-11-22'],
  [' 2028-02-29 ', '2028-02-29'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['22/11', null],
  ['', null],
])('%s is the day %s', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});
