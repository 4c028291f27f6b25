import { nextHalfYear } from './days.ts';
import type { ReferenceRate } from './reference-rates.ts';

// Later half-years are not known here and never guessed: an administrator adds them.
const published: readonly (readonly [from: string, percent: number, halfYears: number])[] = [
  ['2016-07-01', -0.5, 6],
  ['2019-07-01', 0, 6],
  ['2022-07-01', 0.5, 1],
  ['2023-01-01', 2.5, 1],
  ['2023-07-01', 3.5, 1],
  ['2024-01-01', 4, 2],
];

/** The reference rates that are known on the first day, as the Riksbank has published them; the rows in the database win. */
export const knownRates: readonly ReferenceRate[] = published.flatMap(([from, percent, count]) => {
  const halfYears = [from];
  while (halfYears.length < count) halfYears.push(nextHalfYear(halfYears.at(-1) ?? from));
  return halfYears.map((halfYear) => ({ halfYear, percent }));
});
