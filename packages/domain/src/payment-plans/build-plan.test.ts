import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildExtension, buildInstalments } from './build-plan.ts';
import { planKindOf, planSumOf } from './plan.ts';
import { isPlanDay } from './plan-days.ts';
import { planFaults } from './plan-faults.ts';
import { parsePlan, writePlan } from './written-plan.ts';

const aDay = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['evenly', 249_000, 3, '2026-12-31', '2026-12-31 830,00\n2027-01-31 830,00\n2027-02-28 830,00'],
  [
    'the odd öre on the last',
    100_000,
    3,
    '2026-12-15',
    '2026-12-15 333,33\n2027-01-15 333,33\n2027-02-15 333,34',
  ],
  ['through a leap February', 2, 2, '2028-01-30', '2028-01-30 0,01\n2028-02-29 0,01'],
  ['in one', 249_000, 1, '2027-01-31', '2027-01-31 2490,00'],
])('%s', (_, left, count, first, written) =>
  expect(writePlan(buildInstalments(left, count, first))).toBe(written),
);

test('an extension is the whole on one day', () => {
  const plan = buildExtension(249_000, '2027-01-31');
  expect(plan).toEqual([{ dueOn: '2027-01-31', amountOre: 249_000 }]);
  expect(planKindOf(plan)).toBe('extension');
});

test.each([
  [0, 1, '2026-12-31'],
  [2, 3, '2026-12-31'],
  [1.5, 1, '2026-12-31'],
  [100, 0, '2026-12-31'],
  [100, 1.5, '2026-12-31'],
  [100, 1, '2026-02-30'],
])('%s öre in %s from %s is no plan', (left, count, first) =>
  expect(() => buildInstalments(left, count, first)).toThrow(RangeError),
);

describe('every plan that is built', () => {
  const built = fc
    .tuple(fc.integer({ min: 24, max: 50_000_000 }), fc.integer({ min: 1, max: 24 }), aDay)
    .map(([left, count, first]) => ({ left, count, first, plan: buildInstalments(left, count, first) }));

  test('comes to exactly what is left, in as many parts, the last within an öre a part of the others', () => {
    fc.assert(
      fc.property(built, ({ left, count, plan }) => {
        expect(planSumOf(plan)).toBe(left);
        expect(plan).toHaveLength(count);
        const [first, last] = [plan[0]?.amountOre ?? 0, plan.at(-1)?.amountOre ?? 0];
        expect(last - first).toBeGreaterThanOrEqual(0);
        expect(last - first).toBeLessThan(count);
      }),
    );
  });

  test('has days in order, each in the month after, and no fault while it is short enough', () => {
    fc.assert(
      fc.property(built, ({ left, first, plan }) => {
        expect(plan.map(({ dueOn }) => dueOn)).toEqual(plan.map(({ dueOn }) => dueOn).sort());
        expect(plan.every(({ dueOn }) => isPlanDay(dueOn))).toBe(true);
        expect(planFaults(plan, { leftOre: left, today: first, dueOn: '2025-12-31' })).toEqual([]);
      }),
    );
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(built, ({ plan }) => {
        expect(parsePlan(writePlan(plan))).toEqual(plan);
      }),
    );
  });
});

test.each([
  '',
  'snart',
  '2026-12-31',
  '2026-12-31 830',
  '2026-02-30 830,00',
  '2026-12-31 830,00\n',
  '2026-12-31 -8,00',
])('no plan: %j', (written) => expect(parsePlan(written)).toBeNull());
