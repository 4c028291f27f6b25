import type { ClockKey } from '@underlag/api/cases';
import type { Met, WeekFigures } from '@underlag/api/figures';
import type { Week } from './iso-week.ts';

/** How many rounds of a clock ended in a week, met or not. */
export interface OutcomeRow {
  week: number;
  clock: ClockKey;
  met: boolean;
  rounds: number;
}

/** A number of cases in a week, by its place in the row of weeks. */
export interface PerWeek {
  week: number;
  cases: number;
}

/** The figures of each of these weeks. A case has one round of the first response and of the solution, of the update many. */
export function weekFigures(
  weeks: readonly Week[],
  outcomes: readonly OutcomeRow[],
  missedUpdates: readonly PerWeek[],
  reopened: readonly PerWeek[],
): WeekFigures[] {
  const sums = new Map<string, number>();
  for (const { week, clock, met, rounds } of outcomes) {
    const key = `${week} ${clock} ${met}`;
    sums.set(key, (sums.get(key) ?? 0) + rounds);
  }
  const casesIn = (rows: readonly PerWeek[], index: number) =>
    rows.find(({ week }) => week === index)?.cases ?? 0;
  return weeks.map((week, index) => {
    const of = (clock: ClockKey): Met => {
      const missed = sums.get(`${index} ${clock} false`) ?? 0;
      return { met: sums.get(`${index} ${clock} true`) ?? 0, missed, missedCases: missed };
    };
    const solution = of('solution');
    return {
      ...week,
      firstResponse: of('firstResponse'),
      nextUpdate: { ...of('nextUpdate'), missedCases: casesIn(missedUpdates, index) },
      solution,
      ended: solution.met + solution.missed,
      reopened: casesIn(reopened, index),
    };
  });
}
