import { swedishDays } from './swedish-days.ts';

/**
 * The dates (YYYY-MM-DD, rising) on which Swedish offices are closed: the public holidays of lag 1989:253, and Midsummer's,
 * Christmas and New Year's eves, which count as holidays for time limits (lag 1930:173). Ordinary weekends are not listed.
 */
export function swedishClosedDays(year: number): string[] {
  const closed = swedishDays(year).filter(({ kind }) => kind !== 'other');
  return [...new Set(closed.map(({ day }) => day))];
}
