import { describe, expect, test } from 'vitest';
import { answerLine } from './answer-lines.ts';
import { type ExplainRule, ruleNamed } from './rules.ts';

const none: ExplainRule = () => undefined;
const answer = (line: object) => JSON.parse(answerLine(ruleNamed('late-fee') ?? none, JSON.stringify(line)));

const late = { capitalOre: 2_000_000, dueOn: '2020-03-01', paidOn: '2020-03-31' };

describe('late-fee: interest', () => {
  test.each([
    [late, 131_51, 30],
    [{ capitalOre: 678_000, dueOn: '2021-01-01', paidOn: '2021-04-20' }, 161_98, 109],
    [{ capitalOre: 678_000, dueOn: '2020-12-31', paidOn: '2021-04-20' }, 163_46, 110],
    [{ ...late, agreedPercent: 24 }, 394_52, 30],
    [{ ...late, rates: [{ halfYear: '2020-01-01', percent: -0.5 }] }, 123_29, 30],
    [{ ...late, payments: [{ on: '2020-03-11', ore: 1_500_000 }] }, 65_75, 30],
    [{ ...late, paidOn: '2020-03-01' }, 0, 0],
  ])('%o', (line, totalOre, days) => {
    expect(answer(line)).toMatchObject({ totalOre, days, rounding: { en: expect.any(String) } });
  });

  test('every step', () => {
    const { steps } = answer({ ...late, dueOn: '2022-12-21', paidOn: '2023-01-10' });
    expect(steps).toMatchObject([
      { from: '2022-12-22', to: '2022-12-31', days: 10, percent: 8.5, ore: 46_58 },
      { from: '2023-01-01', to: '2023-01-10', days: 10, percent: 10.5, ore: 57_53 },
    ]);
  });

  test('a missing half-year is named in both languages', () => {
    expect(answer({ ...late, dueOn: '2025-02-01', paidOn: '2025-03-01' })).toEqual({
      missing: '2025-01-01',
      sv: expect.stringContaining('första halvåret 2025'),
      en: expect.stringContaining('first half of 2025'),
    });
  });
});

test('late-fee: a charge with its record', () => {
  const line = {
    charge: { kind: 'reminder', ore: 60_00, on: '2024-10-14' },
    invoice: { capitalOre: 329_500, issuedOn: '2024-08-31', dueOn: '2024-09-30' },
    debtor: 'company',
    agreement: { reminderFeeAgreed: true, interestPercent: null },
  };
  expect(answer(line)).toMatchObject({ verdict: 'stands', because: null, waiveOre: 0 });
  const agreement = { reminderFeeAgreed: false, interestPercent: null };
  expect(answer({ ...line, agreement })).toMatchObject({ verdict: 'waive', because: 'agreed' });
});

test.each([
  {},
  { ...late, paidOn: undefined },
  { ...late, capitalOre: 0.5 },
  { ...late, dueOn: '2020-02-30' },
  { ...late, agreedPercent: -1 },
  { charge: { kind: 'gift', ore: 1, on: '2020-01-01' } },
])('%o is answered with a short reason', (line) => {
  expect(answer(line)).toEqual({ error: expect.stringMatching(/^.{10,400}$/) });
});
