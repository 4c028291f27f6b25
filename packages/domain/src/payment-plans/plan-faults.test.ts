import { expect, test } from 'vitest';
import { buildInstalments } from './build-plan.ts';
import type { Instalment } from './plan.ts';
import { planFaults, planFeeFault } from './plan-faults.ts';

const measure = { leftOre: 90_000, dueOn: '2026-11-30', today: '2026-11-22' };
const paid = (...rows: [string, number][]): Instalment[] =>
  rows.map(([dueOn, amountOre]) => ({ dueOn, amountOre }));
const codes = (plan: readonly Instalment[], changes: Partial<typeof measure> = {}) =>
  planFaults(plan, { ...measure, ...changes }).map(({ code, row }) =>
    row === undefined ? code : `${code} ${row}`,
  );

test.each([
  ['nothing', [], ['empty']],
  ['in order', paid(['2026-12-31', 45_000], ['2027-01-31', 45_000]), []],
  ['today is not past', paid(['2026-11-22', 45_000], ['2027-01-31', 45_000]), []],
  ['yesterday is', paid(['2026-11-21', 45_000], ['2027-01-31', 45_000]), ['in_past 0']],
  ['backwards', paid(['2027-01-31', 45_000], ['2026-12-31', 45_000]), ['not_ascending 1']],
  ['twice on a day', paid(['2026-12-31', 45_000], ['2026-12-31', 45_000]), ['not_ascending 1']],
  ['an öre too little', paid(['2026-12-31', 89_999]), ['sum_differs']],
  ['an öre too much', paid(['2026-12-31', 90_001]), ['sum_differs']],
  ['no later than the invoice', paid(['2026-11-30', 90_000]), ['not_later']],
  ['no day', paid(['2026-13-01', 90_000]), ['no_day 0']],
  ['no day and no amount', paid(['', 0], ['2027-01-31', 90_000]), ['no_day 0', 'no_amount 0']],
  ['half an öre', paid(['2026-12-31', 0.5], ['2027-01-31', 89_999.5]), ['no_amount 0', 'no_amount 1']],
  ['the last day there is', paid(['2028-11-22', 90_000]), []],
  ['a day later', paid(['2028-11-23', 90_000]), ['too_long']],
])('%s', (_, plan, faults) => expect(codes(plan)).toEqual(faults));

test('more payments than anybody grants', () => {
  const plan = buildInstalments(90_000, 25, '2026-12-01');
  expect(codes(plan)).toEqual(['too_many', 'too_long']);
  expect(codes(plan.slice(0, 24), { leftOre: 86_400 })).toEqual([]);
});

test('every fault says so in both languages', () => {
  for (const { says } of planFaults(paid(['2020-01-01', 0], ['2020-01-01', -1], ['', 1]), measure))
    expect([says.sv, says.en].every((words) => words.endsWith('.'))).toBe(true);
});

test.each([
  ['extension', 0, true],
  ['extension', 1, false],
  ['instalments', 0, true],
  ['instalments', 17_000, true],
  ['instalments', 17_001, false],
  ['instalments', -1, false],
] as const)('a fee on %s of %s öre: %s', (kind, fee, may) =>
  expect(planFeeFault(kind, fee) === null).toBe(may),
);
