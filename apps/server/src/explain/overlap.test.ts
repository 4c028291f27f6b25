import { expect, test } from 'vitest';
import { answerLine } from './answer-lines.ts';
import { type ExplainRule, ruleNamed } from './rules.ts';

const none: ExplainRule = () => undefined;
const answer = (line: object) => JSON.parse(answerLine(ruleNamed('overlap') ?? none, JSON.stringify(line)));

const line = { period: { from: '2026-07-01', to: '2026-09-30' }, totalOre: 920_000 };

test.each([
  ['2026-07-01', 'full', 92, 920_000],
  ['2026-08-01', 'part', 61, 610_000],
  ['2026-09-30', 'part', 1, 10_000],
  ['2026-10-01', 'before_end', 0, 0],
])('an end on %s: %s', (endDate, outcome, afterDays, creditOre) => {
  const { steps, ...rest } = answer({ ...line, endDate });
  expect(rest).toEqual({
    outcome,
    allDays: 92,
    servedDays: 92 - afterDays,
    afterDays,
    creditOre,
    servedOre: 920_000 - creditOre,
    lineCreditsOre: [],
  });
  expect(steps[0]).toEqual({ sv: expect.any(String), en: expect.any(String), figure: { days: 92 } });
});

test('the lines are told what each is credited', () =>
  expect(answer({ ...line, endDate: '2026-08-01', lines: [900_000, 20_000] }).lineCreditsOre).toEqual([
    596_739, 13_261,
  ]));

test.each([
  [{ ...line }, 'no_end'],
  [{ ...line, endDate: null }, 'no_end'],
  [{ totalOre: 1, endDate: '2026-08-01' }, 'no_period'],
])('%o cannot be counted', (given, outcome) => {
  const { steps, ...rest } = answer(given);
  expect(rest).toEqual({ outcome });
  expect(steps).toHaveLength(1);
});

test.each([
  { ...line, totalOre: 1.5 },
  { ...line, endDate: '2026-02-30' },
  { ...line, endDate: '2026-08-01', period: { from: '2026-09-30', to: '2026-07-01' } },
  { ...line, endDate: '2026-08-01', lines: ['1'] },
  { endDate: '2026-08-01' },
])('%o is answered with a short reason', (given) =>
  expect(answer(given)).toEqual({ error: expect.stringMatching(/^.{10,160}$/) }),
);
