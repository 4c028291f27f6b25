import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type BilledInvoice, billingOverlap } from './billing-overlap.ts';

const quarter = { from: '2026-07-01', to: '2026-09-30' };
const day = { from: '2026-10-17', to: '2026-10-17' };
const invoice = (period: BilledInvoice['period'], totalOre = 920_000) => ({ period, totalOre });

describe('every edge', () => {
  test.each([
    ['ends before the period', quarter, '2026-06-30', 'full', [0, 92], 920_000],
    ['ends on its first day', quarter, '2026-07-01', 'full', [0, 92], 920_000],
    ['ends on its second day', quarter, '2026-07-02', 'part', [1, 91], 910_000],
    ['ends inside', quarter, '2026-08-01', 'part', [31, 61], 610_000],
    ['ends on its last day', quarter, '2026-09-30', 'part', [91, 1], 10_000],
    ['ends the day after the last', quarter, '2026-10-01', 'before_end', [92, 0], 0],
    ['ends long after', quarter, '2027-03-16', 'before_end', [92, 0], 0],
    ['one day, ends on it', day, '2026-10-17', 'full', [0, 1], 920_000],
    ['one day, ends the day before', day, '2026-10-16', 'full', [0, 1], 920_000],
    ['one day, ends the day after', day, '2026-10-18', 'before_end', [1, 0], 0],
    [
      'over a leap day',
      { from: '2024-02-01', to: '2024-02-29' },
      '2024-02-29',
      'part',
      [28, 1],
      Math.round(920_000 / 29),
    ],
    [
      'over the change to summer time',
      { from: '2026-03-28', to: '2026-03-30' },
      '2026-03-30',
      'part',
      [2, 1],
      306_667,
    ],
  ] as const)('%s', (_, period, endDate, outcome, [servedDays, afterDays], creditOre) => {
    const found = billingOverlap(invoice(period), endDate);
    expect(found.outcome).toBe(outcome);
    expect(found.count).toEqual({
      allDays: servedDays + afterDays,
      servedDays,
      afterDays,
      creditOre,
      servedOre: 920_000 - creditOre,
      lineCreditsOre: [],
    });
  });

  test.each([
    ['no end', quarter, null, 'no_end'],
    ['no end and no period', null, null, 'no_end'],
    ['no period', null, '2026-08-01', 'no_period'],
  ] as const)('%s cannot be counted, and one step says so', (_, period, endDate, outcome) => {
    const found = billingOverlap(invoice(period), endDate);
    expect(found).toMatchObject({ outcome, count: null });
    expect(found.steps).toMatchObject([{ figure: null }]);
  });
});

test.each([
  ['half an öre goes up', 1, { from: '2026-01-01', to: '2026-01-02' }, '2026-01-02', 1],
  ['less than half goes down', 1, { from: '2026-01-01', to: '2026-01-03' }, '2026-01-03', 0],
  ['nothing stays nothing', 0, quarter, '2026-08-01', 0],
  ['a credit note shrinks towards nothing', -920_000, quarter, '2026-08-01', -610_000],
  ['half an öre of a credit note goes away from nothing', -1, quarter, '2026-08-16', -1],
  [
    'a hundred million kronor over a thousand years',
    10_000_000_000,
    { from: '1500-01-01', to: '2499-12-31' },
    '2499-12-31',
    27_379,
  ],
])('rounding: %s', (_, totalOre, period, endDate, creditOre) =>
  expect(billingOverlap({ period, totalOre }, endDate).count?.creditOre).toBe(creditOre),
);

describe('lines', () => {
  test('share what the whole gives, to the öre, in their order', () => {
    const third = { from: '2026-01-01', to: '2026-01-03' };
    const found = billingOverlap({ period: third, totalOre: 300, linesOre: [100, 100, 100] }, '2026-01-03');
    expect(found.count?.lineCreditsOre).toEqual([33, 34, 33]);
    expect(found.count?.creditOre).toBe(100);
  });

  test('a discount is given back in part too', () => {
    const found = billingOverlap(
      { period: quarter, totalOre: 828_000, linesOre: [920_000, -92_000] },
      '2026-08-01',
    );
    expect(found.count?.lineCreditsOre).toEqual([610_000, -61_000]);
  });
});

const dates = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const periods = fc
  .tuple(dates, dates)
  .map((both) => both.sort())
  .map(([from = '', to = '']) => ({ from, to }));
const amounts = fc.integer({ min: 0, max: 10_000_000_000 });
const creditOf = (given: BilledInvoice, endDate: string) => billingOverlap(given, endDate).count?.creditOre;

describe('always', () => {
  test('credit and service make the whole, in days and in öre, with and without lines', () => {
    fc.assert(
      fc.property(periods, dates, fc.array(amounts, { maxLength: 8 }), (period, endDate, linesOre) => {
        const totalOre = linesOre.reduce((sum, ore) => sum + ore, 0);
        const { count } = billingOverlap({ period, totalOre, linesOre }, endDate);
        if (!count) throw new Error('it can be counted');
        expect(count.servedDays + count.afterDays).toBe(count.allDays);
        expect(count.servedOre + count.creditOre).toBe(totalOre);
        expect(count.lineCreditsOre.reduce((sum, ore) => sum + ore, 0)).toBe(count.creditOre);
        for (const [index, ore] of count.lineCreditsOre.entries()) {
          const exact = ((linesOre[index] ?? 0) * count.afterDays) / count.allDays;
          expect(Math.abs(ore - exact)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('an earlier end never credits less', () => {
    fc.assert(
      fc.property(periods, dates, dates, amounts, (period, one, other, totalOre) => {
        const [sooner = one, later = other] = [one, other].sort();
        const given = { period, totalOre };
        expect(creditOf(given, sooner)).toBeGreaterThanOrEqual(creditOf(given, later) ?? 0);
      }),
    );
  });

  test('the days are those of the calendar, counted one by one', () => {
    fc.assert(
      fc.property(periods, dates, ({ from, to: far }, endDate) => {
        const near = Temporal.PlainDate.from(from).add({ days: 120 }).toString();
        const period = { from, to: [far, near].sort()[0] ?? far };
        const last = Temporal.PlainDate.from(period.to);
        let served = 0;
        let all = 0;
        for (
          let date = Temporal.PlainDate.from(period.from);
          Temporal.PlainDate.compare(date, last) <= 0;
          date = date.add({ days: 1 })
        ) {
          all += 1;
          if (date.toString() < endDate) served += 1;
        }
        expect(billingOverlap(invoice(period), endDate).count).toMatchObject({
          allDays: all,
          servedDays: served,
        });
      }),
      { numRuns: 20 },
    );
  });

  test('every step is a sentence in both languages, and the figures are those of the count', () => {
    fc.assert(
      fc.property(periods, dates, amounts, (period, endDate, totalOre) => {
        const { outcome, count, steps } = billingOverlap({ period, totalOre }, endDate);
        for (const { sv, en } of steps) {
          expect(sv).toMatch(/^[A-ZÅÄÖ].*\.$/);
          expect(en).toMatch(/^[A-Z].*\.$/);
        }
        expect(steps.map(({ figure }) => figure)).toEqual([
          { days: count?.allDays },
          { date: endDate },
          { days: count?.servedDays },
          { days: count?.afterDays },
          { ore: count?.creditOre },
          ...(outcome === 'part' ? [{ ore: count?.servedOre }] : []),
        ]);
      }),
    );
  });
});

test.each([
  ['a period that ends before it begins', { period: { from: '2026-02-01', to: '2026-01-31' }, totalOre: 1 }],
  ['no date', { period: { from: '2026-02-30', to: '2026-03-31' }, totalOre: 1 }],
  ['parts of an öre', { period: quarter, totalOre: 0.5 }],
  ['parts of an öre on a line', { period: quarter, totalOre: 1, linesOre: [0.5] }],
  ['more than can be counted', { period: quarter, totalOre: 2 ** 53 }],
])('%s is refused', (_, given) => expect(() => billingOverlap(given, '2026-02-01')).toThrow(RangeError));

test('an end that is no date is refused', () =>
  expect(() => billingOverlap(invoice(quarter), 'snart')).toThrow(RangeError));
