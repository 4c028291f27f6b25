import { type Text, text } from '../text/index.ts';
import { halfYearOf, nextHalfYear } from './days.ts';

/** The reference rate of a half-year in percent, from its first day (räntelagen 9 §); it may be below zero. */
export interface ReferenceRate {
  readonly halfYear: string;
  readonly percent: number;
}

/** What the law adds to the reference rate, in percentage points (räntelagen 6 §). */
export const addedPoints = 8;

/** The rate of late interest that the law gives a reference rate, in percent; never below zero. */
export const lawfulRate = (reference: number): number => Math.max(0, reference + addedPoints);

/** The half-years without a rate, from the first one in the table to the one that `today` lies in. All of none when the table is empty. */
export function missingHalfYears(rates: readonly ReferenceRate[], today: string): string[] {
  const known = new Set(rates.map(({ halfYear }) => halfYear));
  const [first] = [...known].sort();
  const missing: string[] = [];
  for (let each = first ?? halfYearOf(today); each <= today; each = nextHalfYear(each))
    if (!known.has(each)) missing.push(each);
  return missing;
}

/** A half-year in words: första halvåret 2025, the first half of 2025. */
export function halfYearName(halfYear: string): Text {
  const year = halfYear.slice(0, 4);
  return halfYear.slice(5, 7) === '01'
    ? text(`första halvåret ${year}`, `the first half of ${year}`)
    : text(`andra halvåret ${year}`, `the second half of ${year}`);
}

/** A rate in percent as words: 11,5 %, or 11.5%. */
export const percentWords = (percent: number): Text =>
  text(`${String(percent).replace('.', ',').replace('-', '−')} %`, `${String(percent).replace('-', '−')}%`);
