import { describe, expect, test } from 'vitest';
import { renewalDates } from './renewal-dates.ts';
import { fixed, renewing, rolling } from './terms-examples.ts';

describe('renewed by periods', () => {
  test.each([
    ['before it begins', '2024-01-01', '2027-04-01', '2026-10-01', '2027-04-01'],
    ['in the first term', '2026-09-30', '2027-04-01', '2026-10-01', '2027-04-01'],
    ['on the last day to give notice', '2026-10-01', '2027-04-01', '2026-10-01', '2027-04-01'],
    ['too late for the next boundary', '2026-10-02', '2027-04-01', '2026-10-01', '2028-04-01'],
    ['the day before the boundary', '2027-03-31', '2027-04-01', '2026-10-01', '2028-04-01'],
    ['on the boundary', '2027-04-01', '2028-04-01', '2027-10-01', '2028-04-01'],
    ['years later', '2031-05-20', '2032-04-01', '2031-10-01', '2032-04-01'],
  ])('%s', (_, today, renewsOn, lastNoticeDay, earliestEnd) =>
    expect(renewalDates(renewing, today)).toMatchObject({
      termEnd: '2027-04-01',
      renewsOn,
      lastNoticeDay,
      earliestEnd,
    }),
  );

  test('boundaries are counted from the start, so a clamped one does not move the next', () => {
    const monthly = { ...renewing, start: '2025-01-31', bindingMonths: 1, renewal: { auto: 1 } };
    const next = ['2025-02-27', '2025-02-28', '2025-03-31'].map(
      (today) => renewalDates(monthly, today).renewsOn,
    );
    expect(next).toEqual(['2025-02-28', '2025-03-31', '2025-04-30']);
  });
});

test('until further notice there is no renewal, only an earliest end', () =>
  expect(renewalDates(rolling, '2026-05-02')).toMatchObject({
    termEnd: '2026-03-15',
    renewsOn: null,
    lastNoticeDay: null,
    earliestEnd: '2026-08-02',
  }));

test('a fixed term ends by itself', () =>
  expect(renewalDates(fixed, '2026-05-02')).toMatchObject({
    termEnd: '2026-07-10',
    renewsOn: null,
    earliestEnd: '2026-07-10',
  }));

test.each([
  ['rolling', rolling],
  ['renewing', renewing],
  ['fixed', fixed],
])('every step of %s is a sentence with its date in both languages', (_, terms) => {
  for (const { date, sv, en } of renewalDates(terms, '2026-11-22').steps) {
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(sv).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(en).toMatch(/^[A-Z].*\.$/);
  }
});
