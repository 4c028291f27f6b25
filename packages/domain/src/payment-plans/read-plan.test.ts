import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildInstalments } from './build-plan.ts';
import { daysAfter } from './plan-days.ts';
import { type PlanPayment, readPlan } from './read-plan.ts';

/** 900 kr in three: the last day of December, January and February; in time up to 5 January, 5 February and 5 March. */
const plan = buildInstalments(90_000, 3, '2026-12-31');
const read = (today: string, payments: [string, number][] = [], owedOre = 90_000) =>
  readPlan({
    plan,
    owedOre,
    today,
    payments: payments.map(([paidOn, amountOre]) => ({ paidOn, amountOre })),
  });

describe('how it is going', () => {
  test.each([
    ['nothing is due yet', '2026-12-31', [], 'running', ['coming', 'coming', 'coming']],
    ['a day late is within the days of grace', '2027-01-01', [], 'running', ['late', 'coming', 'coming']],
    ['so is the last of them', '2027-01-05', [], 'running', ['late', 'coming', 'coming']],
    ['the day after breaks it', '2027-01-06', [], 'broken', ['missed', 'coming', 'coming']],
    [
      'paid on the last day of grace',
      '2027-01-06',
      [['2027-01-05', 30_000]],
      'running',
      ['paid', 'coming', 'coming'],
    ],
    ['an öre short', '2027-01-06', [['2027-01-05', 29_999]], 'broken', ['missed', 'coming', 'coming']],
    [
      'paid after grace: it stays broken',
      '2027-01-10',
      [['2027-01-06', 30_000]],
      'broken',
      ['paid', 'coming', 'coming'],
    ],
    [
      'ahead of time counts for those to come',
      '2027-02-10',
      [['2026-12-01', 60_000]],
      'running',
      ['paid', 'paid', 'coming'],
    ],
    ['all at once', '2026-12-01', [['2026-12-01', 90_000]], 'kept', ['paid', 'paid', 'paid']],
    ['too much', '2026-12-01', [['2026-12-01', 95_000]], 'kept', ['paid', 'paid', 'paid']],
    ['the second was missed', '2027-02-06', [['2026-12-31', 30_000]], 'broken', ['paid', 'missed', 'coming']],
    [
      'what comes tomorrow does not count',
      '2027-01-06',
      [['2027-01-07', 30_000]],
      'broken',
      ['missed', 'coming', 'coming'],
    ],
    [
      'money that was taken back',
      '2027-01-06',
      [
        ['2026-12-30', 30_000],
        ['2027-01-02', -30_000],
      ],
      'broken',
      ['missed', 'coming', 'coming'],
    ],
    ['paid in the end, but late', '2027-03-20', [['2027-03-10', 90_000]], 'broken', ['paid', 'paid', 'paid']],
  ] as [string, string, [string, number][], string, string[]][])(
    '%s',
    (_, today, payments, verdict, states) => {
      const reading = read(today, payments);
      expect(reading.verdict).toBe(verdict);
      expect(reading.rows.map(({ state }) => state)).toEqual(states);
    },
  );

  test('which payment broke it, what is next, and how that was found', () => {
    const { brokenBy, next, leftOre, steps } = read('2027-02-06', [['2026-12-31', 40_000]]);
    expect(brokenBy).toEqual({ position: 2, lastDay: '2027-02-05' });
    expect(next).toEqual({ dueOn: '2027-01-31', amountOre: 20_000 });
    expect(leftOre).toBe(50_000);
    expect(steps.map(({ date }) => date)).toEqual(['2027-01-05', '2027-02-05']);
    expect(steps[1]?.sv).toBe(
      'Betalning 2 förföll 2027-01-31 och kunde göras till och med 2027-02-05 (5 dagars marginal). Då fick högst 300,00 kr återstå; 500,00 kr återstod: inte betald i tid.',
    );
    expect(steps[0]?.en).toContain('At most SEK 600.00 might be left then; SEK 500.00 was: paid in time.');
  });

  test('what is credited counts as paid', () => {
    expect(read('2027-01-06', [], 60_000).verdict).toBe('running');
    expect(read('2027-01-06', [], 0)).toMatchObject({ verdict: 'kept', next: null, leftOre: 0 });
  });

  test('a credit that failed breaks nothing, and keeps the plan from being finished before it is settled', () => {
    const failed = (today: string, payments: PlanPayment[], owedOre = 90_000) =>
      readPlan({ plan, owedOre, failedCreditOre: 30_000, payments, today }).verdict;
    const rest = [
      { paidOn: '2027-01-31', amountOre: 30_000 },
      { paidOn: '2027-02-28', amountOre: 30_000 },
    ];
    expect(failed('2027-01-06', [])).toBe('running');
    expect(failed('2027-02-06', [])).toBe('broken');
    expect(failed('2027-03-20', rest)).toBe('running');
    expect(failed('2027-03-20', [...rest, { paidOn: '2027-03-10', amountOre: 30_000 }])).toBe('kept');
    // Credited while the plan was made: what it comes to does not hold the failed credit.
    expect(failed('2027-01-06', [{ paidOn: '2026-12-31', amountOre: 30_000 }], 120_000)).toBe('running');
  });
});

describe('whatever is paid', () => {
  const aDay = fc.integer({ min: 0, max: 150 }).map((days) => daysAfter('2026-12-01', days));
  const payments: fc.Arbitrary<PlanPayment[]> = fc.array(
    fc.record({ paidOn: aDay, amountOre: fc.integer({ min: 1, max: 60_000 }) }),
    { maxLength: 6 },
  );
  const course = fc.tuple(payments, aDay);
  const reading = (paid: readonly PlanPayment[], today: string) =>
    readPlan({ plan, owedOre: 90_000, payments: paid, today });

  test('splitting a payment, or another order of them, never changes the verdict', () => {
    fc.assert(
      fc.property(course, fc.nat(), fc.infiniteStream(fc.nat()), ([paid, today], seed, shares) => {
        const split = paid.flatMap(({ paidOn, amountOre }) => {
          const part = Number(shares.next().value) % (amountOre + 1);
          return [part, amountOre - part].map((ore) => ({ paidOn, amountOre: ore }));
        });
        const turned = [
          ...split.slice(seed % (split.length + 1)),
          ...split.slice(0, seed % (split.length + 1)),
        ];
        expect(reading(turned, today)).toEqual(reading(paid, today));
      }),
    );
  });

  test('once broken it stays broken, and a kept one stays kept', () => {
    fc.assert(
      fc.property(course, fc.nat({ max: 100 }), ([paid, today], later) => {
        const { verdict } = reading(paid, today);
        if (verdict !== 'running') expect(reading(paid, daysAfter(today, later)).verdict).toBe(verdict);
      }),
    );
  });

  test('more money never makes it worse', () => {
    const order = ['broken', 'running', 'kept'];
    fc.assert(
      fc.property(course, aDay, fc.integer({ min: 1, max: 90_000 }), ([paid, today], paidOn, amountOre) => {
        const before = order.indexOf(reading(paid, today).verdict);
        const after = order.indexOf(reading([...paid, { paidOn, amountOre }], today).verdict);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('what the rows lack is what is left, and the next one is the first that lacks something', () => {
    fc.assert(
      fc.property(course, ([paid, today]) => {
        const { rows, leftOre, next } = reading(paid, today);
        expect(rows.reduce((sum, { lackingOre }) => sum + lackingOre, 0)).toBe(leftOre);
        expect(next?.dueOn).toBe(rows.find(({ lackingOre }) => lackingOre > 0)?.dueOn);
      }),
    );
  });
});
