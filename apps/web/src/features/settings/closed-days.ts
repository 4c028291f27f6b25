import type { NamedDay } from '@underlag/api/settings';

/** A named day by rule, and whether the calendar is closed on it in all, some or none of the years to come. */
export interface DayChoice {
  key: string;
  name: NamedDay['name'];
  kind: NamedDay['kind'];
  /** Its dates from today to the last year, rising. */
  days: readonly string[];
  closed: 'all' | 'some' | 'none';
}

/** The last year in which any day is closed; this year when there is none. */
export const lastYearOf = (closed: readonly string[], today: string): number =>
  Math.max(...[today, ...closed].map((day) => Number(day.slice(0, 4))));

/** Every named day as a choice for the days from today to the end of the last year. What has been stays as it was. */
export function dayChoices(
  named: readonly NamedDay[],
  closed: readonly string[],
  today: string,
  lastYear: number,
): DayChoice[] {
  const shut = new Set(closed);
  const coming = named.filter(({ day }) => day >= today && Number(day.slice(0, 4)) <= lastYear);
  const byRule = Map.groupBy(coming, ({ key }) => key).values();
  const choices = [...byRule].flatMap((days): DayChoice[] => {
    const [first] = days;
    if (!first) return [];
    const count = days.filter(({ day }) => shut.has(day)).length;
    const { key, name, kind } = first;
    return [
      {
        key,
        name,
        kind,
        days: days.map(({ day }) => day),
        closed: count === 0 ? 'none' : count === days.length ? 'all' : 'some',
      },
    ];
  });
  const date = ({ days }: DayChoice) => days[0]?.slice(5) ?? '';
  return choices.sort((a, b) => (date(a) < date(b) ? -1 : 1));
}

export const withDays = (closed: readonly string[], days: readonly string[]): string[] =>
  [...new Set([...closed, ...days])].sort();

export const withoutDays = (closed: readonly string[], days: readonly string[]): string[] =>
  closed.filter((day) => !days.includes(day));

/** The closed days with one year more, in which the same named days are closed as in all the years before. */
export function withYear(
  named: readonly NamedDay[],
  closed: readonly string[],
  choices: readonly DayChoice[],
  year: number,
): string[] {
  const wanted = new Set(choices.filter((choice) => choice.closed === 'all').map(({ key }) => key));
  const added = named.filter(({ key, day }) => wanted.has(key) && day.startsWith(`${year}-`));
  return withDays(
    closed,
    added.map(({ day }) => day),
  );
}
