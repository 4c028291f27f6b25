import { expect, test } from 'vitest';
import { typedPayments, typedPlan, typedSum } from './plan-rows.ts';

test.each([
  ['', [['', '']]],
  ['2026-12-31 830,00', [['2026-12-31', '830,00']]],
  [
    '2026-12-31 1 830,00\n ',
    [
      ['2026-12-31', '1 830,00'],
      ['', ''],
    ],
  ],
  [' 830', [['', '830']]],
])('%j is read as it was typed, and written back the same', (typed, rows) => {
  const payments = typedPayments(typed);
  expect(payments.map(({ dueOn, amount }) => [dueOn, amount])).toEqual(rows);
  expect(typedPlan(payments)).toBe(typed);
});

test('a day is typed without spaces, and the sum leaves out what is no amount', () => {
  expect(typedPlan([{ dueOn: '2026 12 31', amount: '5' }])).toBe('20261231 5');
  expect(typedSum('2026-12-31 1 830,50\n2027-01-31 snart\n')).toBe(183_050);
});
