import { expect, test } from 'vitest';
import {
  type Calendar,
  calendarFaults,
  type Interval,
  officeCalendar,
  swedishDays,
  type Week,
} from './index.ts';

const noon = '2026-11-23T11:00:00Z';
const office = officeCalendar('se-office', []);
const week = (different: Partial<Week>): Calendar => ({ ...office, week: { ...office.week, ...different } });
const hours = (from: string, to: string): Interval => ({ from, to });

test.each<[string, Calendar, readonly (readonly [string | null, string])[]]>([
  ['the office', office, []],
  ['several intervals a day', week({ sat: [hours('10:00', '12:00'), hours('13:00', '24:00')] }), []],
  ['an end before its start', week({ mon: [hours('17:00', '08:00')] }), [['mon', 'bad_interval']]],
  ['no length', week({ tue: [hours('08:00', '08:00')] }), [['tue', 'bad_interval']]],
  ['what is no time', week({ wed: [hours('8', '17:00')] }), [['wed', 'bad_interval']]],
  ['later than midnight', week({ wed: [hours('08:00', '24:01')] }), [['wed', 'bad_interval']]],
  [
    'overlap, on two days',
    week({ thu: [hours('08:00', '12:00'), hours('11:00', '17:00')], sun: [hours('x', 'y')] }),
    [
      ['thu', 'bad_interval'],
      ['sun', 'bad_interval'],
    ],
  ],
  [
    'out of order',
    week({ fri: [hours('13:00', '17:00'), hours('08:00', '12:00')] }),
    [['fri', 'bad_interval']],
  ],
  ['never open', week({ mon: [], tue: [], wed: [], thu: [], fri: [] }), [[null, 'no_open_time']]],
])('%s', (_, calendar, expected) => {
  const faults = calendarFaults(calendar, noon, 4_800);
  expect(faults.map(({ weekday, error }) => [weekday, error.code])).toEqual(expected);
});

test('named days: each once a year and in order, the eves on the right weekdays', () => {
  for (let year = 2005; year <= 2050; year += 1) {
    const days = swedishDays(year);
    expect(new Set(days.map(({ key }) => key)).size).toBe(23);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort());
    const weekdayOf = (key: string) => new Date(days.find((each) => each.key === key)?.day ?? '').getUTCDay();
    expect(
      [
        'maundy_thursday',
        'easter_eve',
        'ascension_friday',
        'whit_eve',
        'midsummer_eve',
        'all_saints_eve',
      ].map(weekdayOf),
    ).toEqual([4, 6, 5, 6, 5, 5]);
  }
});
