import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { swedishClosedDays } from './index.ts';

describe('the days Swedish offices are closed', () => {
  test.each([
    [2026, '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31'],
    [2027, '01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31'],
  ])('%i', (year, dates) => {
    expect(swedishClosedDays(year)).toEqual(dates.split(' ').map((date) => `${year}-${date}`));
  });

  test('Ascension Day on the first of May is one day', () => {
    expect(swedishClosedDays(2008).filter((date) => date === '2008-05-01')).toHaveLength(1);
  });

  test('Whit Monday was closed until 2004, the National Day since 2005', () => {
    expect(swedishClosedDays(2004)).toContain('2004-05-31');
    expect(swedishClosedDays(2004)).not.toContain('2004-06-06');
    expect(swedishClosedDays(2005)).not.toContain('2005-05-16');
  });

  test('agree with date-holidays (public and bank) from 2005 to 2050', () => {
    const library = new Holidays('SE');
    for (let year = 2005; year <= 2050; year += 1) {
      const closed = library.getHolidays(year).filter(({ type }) => type === 'public' || type === 'bank');
      const dates = new Set(closed.map(({ date }) => date.slice(0, 10)));
      expect(swedishClosedDays(year)).toEqual([...dates].sort());
    }
  });
});
