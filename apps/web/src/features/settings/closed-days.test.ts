import type { NamedDay } from '@underlag/api/settings';
import { describe, expect, test } from 'vitest';
import { dayChoices, lastYearOf, withDays, withoutDays, withYear } from './closed-days.ts';

const named: NamedDay[] = [2026, 2027, 2028].flatMap((year) => [
  {
    key: 'epiphany_eve',
    day: `${year}-01-05`,
    name: { sv: 'Trettondagsafton', en: 'Epiphany Eve' },
    kind: 'other',
  },
  {
    key: 'christmas_eve',
    day: `${year}-12-24`,
    name: { sv: 'Julafton', en: 'Christmas Eve' },
    kind: 'legal_eve',
  },
]);
const today = '2026-06-01';
const closedOf = (closed: string[], lastYear = 2027) =>
  Object.fromEntries(dayChoices(named, closed, today, lastYear).map((choice) => [choice.key, choice.closed]));

describe('closed days by rule', () => {
  test('all, some or none of the years to come; what has been does not count', () => {
    expect(closedOf(['2026-12-24', '2027-12-24', '2026-01-05'])).toEqual({
      christmas_eve: 'all',
      epiphany_eve: 'none',
    });
    expect(closedOf(['2026-12-24'])).toMatchObject({ christmas_eve: 'some' });
  });

  test('closing and opening a day by rule leaves the others as they are', () => {
    const [eve] = dayChoices(named, [], today, 2027).filter(({ key }) => key === 'christmas_eve');
    const closed = withDays(['2026-08-14'], eve?.days ?? []);
    expect(closed).toEqual(['2026-08-14', '2026-12-24', '2027-12-24']);
    expect(withoutDays(closed, eve?.days ?? [])).toEqual(['2026-08-14']);
  });

  test('one year more takes over what is closed every year', () => {
    const closed = ['2026-12-24', '2027-12-24'];
    expect(lastYearOf(closed, today)).toBe(2027);
    expect(lastYearOf([], today)).toBe(2026);
    expect(withYear(named, closed, dayChoices(named, closed, today, 2027), 2028)).toEqual([
      ...closed,
      '2028-12-24',
    ]);
  });
});
