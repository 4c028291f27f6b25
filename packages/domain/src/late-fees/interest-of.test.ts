import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './days.ts';
import { type Interest, interestOf, type LateInvoice } from './interest-of.ts';
import { knownRates as rates } from './known-rates.ts';

const known = (interest: Interest) => {
  if (!interest.ok) throw new Error(interest.says.en);
  return interest;
};
const of = (invoice: Partial<LateInvoice>) =>
  interestOf({ capitalOre: 2_000_000, dueOn: '2020-03-01', until: '2020-03-31', rates, ...invoice });
const oreOf = (invoice: Partial<LateInvoice>) => known(of(invoice)).totalOre;
const pieces = (invoice: Partial<LateInvoice>) =>
  known(of(invoice)).steps.map(({ from, to, days, percent, ore }) => [from, to, days, percent, ore]);

describe('the examples', () => {
  test('20 000 kr at 8 % for 30 days is 131,51 kr', () => {
    expect(oreOf({})).toBe(131_51);
  });

  test('6 780 kr from 2021-01-01 to 2021-04-20: ours is 109 days, since the due day is not counted; with both days it would be 110', () => {
    const claim = { capitalOre: 678_000, dueOn: '2021-01-01', until: '2021-04-20' };
    expect(known(of(claim))).toMatchObject({ days: 109, totalOre: 161_98 });
    expect(known(of({ ...claim, dueOn: '2020-12-31' }))).toMatchObject({ days: 110, totalOre: 163_46 });
  });

  test('a single step in words', () => {
    expect(known(of({})).steps[0]?.says).toEqual({
      sv: '20 000,00 kr × 8 % × 30 dagar / 365. Referensränta 0 % plus 8 procentenheter.',
      en: 'SEK 20,000.00 × 8% × 30 days / 365. Reference rate 0% plus 8 percentage points.',
    });
  });
});

describe('in pieces', () => {
  test('over 1 January and 1 July, each day by the rate of its own half-year', () => {
    expect(pieces({ dueOn: '2022-06-20', until: '2023-01-10' })).toEqual([
      ['2022-06-21', '2022-06-30', 10, 8, 43_84],
      ['2022-07-01', '2022-12-31', 184, 8.5, 856_98],
      ['2023-01-01', '2023-01-10', 10, 10.5, 57_54],
    ]);
  });

  test('due on the last day of a half-year, only the next one’s rate counts', () => {
    expect(pieces({ dueOn: '2022-12-31', until: '2023-01-01' })).toEqual([
      ['2023-01-01', '2023-01-01', 1, 10.5, 5_75],
    ]);
  });

  test('a part payment lowers the capital from the day after', () => {
    const payments = [{ on: '2020-03-11', ore: 1_500_000 }];
    expect(known(of({ payments })).steps).toMatchObject([
      { to: '2020-03-11', days: 10, capitalOre: 2_000_000, ore: 43_84 },
      { from: '2020-03-12', days: 20, capitalOre: 500_000, ore: 21_91 },
    ]);
  });

  test.each([
    ['paid on the due day', [{ on: '2020-03-01', ore: 2_000_000 }], 0],
    ['paid the day after', [{ on: '2020-03-02', ore: 2_000_000 }], 4_38],
    [
      'paid, and taken back',
      [
        { on: '2020-03-01', ore: 2_000_000 },
        { on: '2020-03-11', ore: -2_000_000 },
      ],
      87_67,
    ],
  ])('%s', (_, payments, ore) => expect(oreOf({ payments })).toBe(ore));
});

describe('the rate', () => {
  test('a negative reference rate lowers the eight points', () => {
    expect(known(of({ dueOn: '2019-01-10', until: '2019-02-09' })).steps).toMatchObject([
      { percent: 7.5, says: { sv: expect.stringContaining('Referensränta −0,5 % plus 8') } },
    ]);
  });

  test('the sum is never below zero', () => {
    const deep = [{ halfYear: '2020-01-01', percent: -9.5 }];
    expect(known(of({ rates: deep }))).toMatchObject({ totalOre: 0, steps: [{ percent: 0, ore: 0 }] });
  });

  test('of the agreement holds instead, also where no reference rate is known', () => {
    const agreed = known(of({ dueOn: '2025-06-20', until: '2025-07-20', agreedPercent: 24 }));
    expect(agreed.steps.map(({ percent }) => percent)).toEqual([24, 24]);
    expect(agreed.totalOre).toBe(394_52);
    expect(oreOf({ agreedPercent: 0 })).toBe(0);
  });

  test('a half-year without one stops it, by name, however much is known beside it', () => {
    expect(of({ dueOn: '2024-12-20', until: '2025-01-10' })).toEqual({
      ok: false,
      halfYear: '2025-01-01',
      says: {
        sv: 'Referensräntan för första halvåret 2025 (från 2025-01-01) saknas, så räntan kan inte räknas ut. Lägg in den under Inställningar, Referensräntor.',
        en: 'The reference rate of the first half of 2025 (from 2025-01-01) is missing, so the interest cannot be reckoned. Add it under Settings, Reference rates.',
      },
    });
    expect(of({ dueOn: '2024-12-20', until: '2024-12-31' }).ok).toBe(true);
  });
});

test.each(['2020-02-30', '20200301', ''])('%s is no day', (dueOn) =>
  expect(() => of({ dueOn })).toThrow(RangeError),
);

test('a capital that is no whole öre from zero up is refused', () => {
  for (const capitalOre of [-1, 0.5, Number.NaN]) expect(() => of({ capitalOre })).toThrow(RangeError);
});

describe('always', () => {
  const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2018-07-02', days));
  const claim = fc
    .record({ capitalOre: fc.integer({ min: 0, max: 10_000_000_000 }), days: fc.tuple(day, day, day) })
    .map(({ capitalOre, days }) => ({ capitalOre, days: days.sort() as [string, string, string] }));

  test('the parts of a time add up to the whole, within an öre', () => {
    fc.assert(
      fc.property(claim, ({ capitalOre, days: [due, middle, until] }) => {
        const whole = oreOf({ capitalOre, dueOn: due, until });
        const parts =
          oreOf({ capitalOre, dueOn: due, until: middle }) + oreOf({ capitalOre, dueOn: middle, until });
        expect(Math.abs(whole - parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('steps add up to the sum, follow one another, and lie within a half-year', () => {
    fc.assert(
      fc.property(claim, ({ capitalOre, days: [dueOn, paidOn, until] }) => {
        const payments = [{ on: paidOn, ore: Math.floor(capitalOre / 3) }];
        const { steps, totalOre, days } = known(of({ capitalOre, dueOn, until, payments }));
        expect(steps.reduce((sum, { ore }) => sum + ore, 0)).toBe(totalOre);
        for (const [index, { from }] of steps.entries())
          expect(from).toBe(addDays(steps[index - 1]?.to ?? dueOn, 1));
        if (capitalOre > 0) expect(addDays(dueOn, days)).toBe(until);
      }),
    );
  });

  test('a day longer, a krona more or a higher rate never costs less', () => {
    fc.assert(
      fc.property(claim, fc.nat(400), ({ capitalOre, days: [dueOn, until] }, more) => {
        const least = oreOf({ capitalOre, dueOn, until });
        expect(oreOf({ capitalOre, dueOn, until: addDays(until, more % 60) })).toBeGreaterThanOrEqual(least);
        expect(oreOf({ capitalOre: capitalOre + more, dueOn, until })).toBeGreaterThanOrEqual(least);
        const dearer = rates.map((rate) => ({ ...rate, percent: rate.percent + more / 100 }));
        expect(oreOf({ capitalOre, dueOn, until, rates: dearer })).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});
