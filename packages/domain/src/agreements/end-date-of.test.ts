import { describe, expect, test } from 'vitest';
import { endDateOf } from './end-date-of.ts';
import { end, fixed, renewing, rolling } from './terms-examples.ts';

describe('until further notice', () => {
  test.each([
    ['long before', '2025-03-15', '2026-03-15'],
    ['before the agreement began', '2025-01-01', '2026-03-15'],
    ['on the last day to give notice', '2025-12-15', '2026-03-15'],
    ['one day too late', '2025-12-16', '2026-03-16'],
    ['on the day the binding runs out', '2026-03-15', '2026-06-15'],
    ['after the binding', '2026-05-02', '2026-08-02'],
  ])('received %s', (_, received, expected) => expect(end(rolling, received)).toBe(expected));

  test.each([
    ['an earlier wish than the binding', '2025-12-15', '2026-01-01', '2026-03-15'],
    ['an earlier wish than the notice', '2026-05-02', '2026-06-01', '2026-08-02'],
    ['a wish that has passed', '2026-05-02', '2024-06-01', '2026-08-02'],
    ['the same day', '2026-05-02', '2026-08-02', '2026-08-02'],
    ['a later wish', '2026-05-02', '2026-08-03', '2026-08-03'],
    ['a later wish within the binding', '2025-06-01', '2026-03-31', '2026-03-31'],
  ])('%s', (_, received, wished, expected) => expect(end(rolling, received, wished)).toBe(expected));

  test.each([
    [{ ...rolling, notice: { days: 60 } }, '2026-01-14', '2026-03-15'],
    [{ ...rolling, notice: { days: 60 } }, '2026-01-15', '2026-03-16'],
    [{ ...rolling, notice: { days: 90 } }, '2025-12-15', '2026-03-15'],
    [{ ...rolling, notice: { days: 90 } }, '2025-12-16', '2026-03-16'],
    [{ ...rolling, notice: { months: 0 } }, '2026-03-15', '2026-03-15'],
    [{ ...rolling, notice: { months: 0 } }, '2026-03-16', '2026-03-16'],
    [{ ...rolling, notice: { days: 0 } }, '2026-05-02', '2026-05-02'],
    [{ ...rolling, bindingMonths: 0 }, '2025-03-15', '2025-06-15'],
    [{ ...rolling, bindingMonths: 0 }, '2024-12-15', '2025-03-15'],
  ])('notice and binding %o, received %s', (terms, received, expected) =>
    expect(end(terms, received)).toBe(expected),
  );

  test.each([
    ['2025-08-31', 6, 3, '2025-11-28', '2026-02-28'],
    ['2025-08-31', 6, 3, '2025-11-29', '2026-02-28'],
    ['2025-08-31', 6, 3, '2025-12-01', '2026-03-01'],
    ['2025-08-31', 9, 3, '2026-02-28', '2026-05-31'],
    ['2025-08-31', 9, 3, '2026-03-01', '2026-06-01'],
    ['2024-02-29', 12, 1, '2025-01-28', '2025-02-28'],
    ['2024-02-29', 12, 1, '2025-01-31', '2025-02-28'],
    ['2024-02-29', 12, 1, '2025-02-01', '2025-03-01'],
    ['2024-02-29', 48, 1, '2028-01-29', '2028-02-29'],
    ['2025-01-15', 12, 1, '2026-01-31', '2026-02-28'],
    ['2025-01-15', 12, 1, '2027-12-31', '2028-01-31'],
  ])(
    'months clamp: from %s, %i months, notice %i, received %s',
    (start, binding, months, received, expected) =>
      expect(end({ ...rolling, start, bindingMonths: binding, notice: { months } }, received)).toBe(expected),
  );
});

describe('renewed by R months at a time', () => {
  test.each([
    ['on the last day to give notice', '2026-10-01', null, '2027-04-01'],
    ['one day too late', '2026-10-02', null, '2028-04-01'],
    ['on the last day of a later period', '2027-10-01', null, '2028-04-01'],
    ['one day too late for a later period', '2027-10-02', null, '2029-04-01'],
    ['on a boundary', '2027-04-01', null, '2028-04-01'],
    ['before the agreement began', '2024-01-01', null, '2027-04-01'],
    ['with a wish that comes sooner', '2026-10-01', '2026-12-01', '2027-04-01'],
    ['with the boundary as wish', '2026-10-01', '2027-04-01', '2027-04-01'],
    ['with a wish one day after the boundary', '2026-10-01', '2027-04-02', '2028-04-01'],
    ['too late and with a later wish', '2026-10-02', '2029-04-02', '2030-04-01'],
  ])('received %s', (_, received, wished, expected) =>
    expect(end(renewing, received, wished)).toBe(expected),
  );

  test('boundaries are each counted from the start, so a clamped one does not move the next', () => {
    const monthly = {
      ...renewing,
      start: '2025-01-31',
      bindingMonths: 1,
      renewal: { auto: 1 },
      notice: { days: 0 },
    };
    const ends = ['2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01'].map((day) => end(monthly, day));
    expect(ends).toEqual(['2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31']);
  });

  test('a notice longer than the period reaches over several boundaries', () => {
    const terms = { ...renewing, bindingMonths: 3, renewal: { auto: 3 }, notice: { months: 12 } };
    expect(end(terms, '2025-01-01')).toBe('2026-01-01');
    expect(end(terms, '2025-01-02')).toBe('2026-04-01');
  });
});

describe('fixed', () => {
  test.each([
    ['2025-06-01', null, false],
    ['2026-07-09', '2026-08-01', false],
    ['2026-07-09', '2026-02-01', false],
    ['2026-07-10', null, false],
    ['2026-07-11', null, true],
    ['2027-01-01', '2028-01-01', true],
  ])('received %s, wished %s: the end of the term, already ended %s', (received, wished, alreadyEnded) =>
    expect(endDateOf(fixed, { received }, wished)).toMatchObject({ endDate: '2026-07-10', alreadyEnded }),
  );

  test.each([
    ['2026-08-01', false],
    ['2026-08-02', true],
  ])('with month end, received %s: service ran to the end of the month', (received, alreadyEnded) =>
    expect(endDateOf({ ...fixed, snap: 'month_end' }, { received }, null)).toMatchObject({
      endDate: '2026-08-01',
      alreadyEnded,
    }),
  );
});

describe('month end', () => {
  const monthly = { ...rolling, start: '2024-03-15', snap: 'month_end' } as const;

  test.each([
    ['2026-04-03', null, '2026-08-01'],
    ['2026-04-01', null, '2026-07-01'],
    ['2026-03-31', null, '2026-07-01'],
    ['2026-04-03', '2026-07-20', '2026-08-01'],
    ['2026-04-03', '2026-08-01', '2026-08-01'],
    ['2026-04-03', '2026-08-02', '2026-09-01'],
    ['2026-09-15', null, '2027-01-01'],
  ])('received %s, wished %s → %s', (received, wished, expected) =>
    expect(end(monthly, received, wished)).toBe(expected),
  );

  test('is applied last: the boundary itself must be as late as the wish', () => {
    const terms = { ...renewing, start: '2024-04-10', snap: 'month_end' } as const;
    expect(end(terms, '2026-10-10')).toBe('2027-05-01');
    expect(end(terms, '2026-10-11')).toBe('2028-05-01');
    expect(end(terms, '2026-10-10', '2027-04-20')).toBe('2028-05-01');
  });
});

describe('the derivation', () => {
  const shown = (...args: Parameters<typeof endDateOf>) =>
    endDateOf(...args).steps.map(({ date, sv }) => `${date} ${sv}`);

  test('of the example with month end', () => {
    const terms = { ...rolling, start: '2024-03-15', snap: 'month_end' } as const;
    expect(shown(terms, { received: '2026-04-03', source: 'received_header' }, null)).toEqual([
      '2026-04-03 Uppsägningen kom in till oss, enligt vår egen e-postserver.',
      '2025-03-15 Bindningstiden på 12 månader, räknad från 2024-03-15, löper ut.',
      '2024-12-15 Sista dag att säga upp till 2025-03-15. Uppsägningstiden är 3 månader.',
      '2026-07-03 Uppsägningen kom in senare. Uppsägningstiden på 3 månader, räknad från 2026-04-03, löper ut.',
      '2026-08-01 Tjänsten löper till månadens slut. Första dagen utan tjänst blir den första i nästa månad.',
      '2026-08-01 Första dagen utan tjänst. Sista dagen med tjänst är 2026-07-31.',
    ]);
  });

  test('in time, with an earlier wish', () => {
    expect(shown(rolling, { received: '2025-12-15', source: 'letter' }, '2026-01-01')).toEqual([
      '2025-12-15 Uppsägningen kom in till oss, enligt brevets registrerade ankomstdag.',
      '2026-03-15 Bindningstiden på 12 månader, räknad från 2025-03-15, löper ut.',
      '2025-12-15 Sista dag att säga upp till 2026-03-15. Uppsägningstiden är 3 månader.',
      '2026-03-15 Uppsägningen kom in i tid. Avtalet upphör när bindningstiden löper ut.',
      '2026-01-01 Kunden önskar detta datum, men avtalet kan inte upphöra så tidigt.',
      '2026-03-15 Första dagen utan tjänst. Sista dagen med tjänst är 2026-03-14.',
    ]);
  });

  test('too late for one renewal', () => {
    expect(shown(renewing, { received: '2026-10-02', source: 'intake' }, null)).toEqual([
      '2026-10-02 Uppsägningen kom in till oss, enligt tiden för inläsningen.',
      '2027-04-01 Den första avtalsperioden på 36 månader, räknad från 2024-04-01, löper ut. Därefter förlängs avtalet med 12 månader i taget.',
      '2026-10-01 Sista dag att säga upp till 2027-04-01. Uppsägningen kom in senare än så.',
      '2027-10-01 Sista dag att säga upp till 2028-04-01. Uppsägningstiden är 6 månader.',
      '2028-04-01 Uppsägningen kom in i tid. Avtalet upphör när perioden löper ut.',
      '2028-04-01 Första dagen utan tjänst. Sista dagen med tjänst är 2028-03-31.',
    ]);
  });

  test('a later wish lets one renewal pass', () => {
    expect(shown(renewing, { received: '2026-10-01' }, '2027-06-01').slice(1, 4)).toEqual([
      '2027-04-01 Den första avtalsperioden på 36 månader, räknad från 2024-04-01, löper ut. Därefter förlängs avtalet med 12 månader i taget.',
      '2027-06-01 Kunden önskar detta datum. Avtalet upphör vid första möjliga periodslut från och med då.',
      '2027-04-01 Perioden löper ut före det önskade datumet.',
    ]);
  });

  test('already ended, said so', () => {
    expect(shown(fixed, { received: '2026-09-01' }, '2027-01-01')).toEqual([
      '2026-09-01 Uppsägningen kom in till oss.',
      '2026-07-10 Avtalstiden på 18 månader, räknad från 2025-01-10, löper ut. Avtalet är tidsbestämt.',
      '2027-01-01 Kunden önskar detta datum, men ett tidsbestämt avtal gäller avtalstiden ut.',
      '2026-07-10 Avtalet hade redan upphört när uppsägningen kom in. Detta var den första dagen utan tjänst.',
    ]);
  });

  test('a wish for the very day needs no step of its own', () => {
    for (const terms of [rolling, renewing, fixed]) {
      const plain = endDateOf(terms, { received: terms.start }, null);
      expect(endDateOf(terms, { received: terms.start }, plain.endDate)).toEqual(plain);
    }
  });

  test('one month and one day are not plural, and no binding is said', () => {
    const short = { ...rolling, bindingMonths: 1, notice: { days: 1 } };
    expect(shown(short, { received: '2025-03-15' }, null).slice(1, 3)).toEqual([
      '2025-04-15 Bindningstiden på 1 månad, räknad från 2025-03-15, löper ut.',
      '2025-04-14 Sista dag att säga upp till 2025-04-15. Uppsägningstiden är 1 dag.',
    ]);
    expect(
      endDateOf({ ...rolling, bindingMonths: 0 }, { received: '2025-03-15' }, null).steps[1],
    ).toMatchObject({
      sv: 'Avtalet börjar gälla. Det har ingen bindningstid.',
      en: 'The agreement begins. It has no binding period.',
    });
  });
});

test('terms that cannot be counted with are a RangeError', () => {
  expect(() => end({ ...rolling, start: '2025-02-30' }, '2026-01-01')).toThrow(RangeError);
  expect(() => end(rolling, '2026-02-29')).toThrow(RangeError);
  expect(() => end(rolling, '2026-01-01', 'soon')).toThrow(RangeError);
  expect(() => end({ ...rolling, bindingMonths: -1 }, '2026-01-01')).toThrow(RangeError);
  expect(() => end({ ...rolling, notice: { months: 1.5 } }, '2026-01-01')).toThrow(RangeError);
  expect(() => end({ ...rolling, notice: { days: -1 } }, '2026-01-01')).toThrow(RangeError);
  expect(() => end({ ...renewing, renewal: { auto: 0 } }, '2026-01-01')).toThrow(RangeError);
  expect(() => end({ ...renewing, notice: { months: 1e7 } }, '2026-01-01')).toThrow(RangeError);
});
