import { describe, expect, test } from 'vitest';
import { answerLine } from './answer-lines.ts';
import { type ExplainRule, ruleNamed } from './rules.ts';

const none: ExplainRule = () => undefined;
const answer = (line: object) => JSON.parse(answerLine(ruleNamed('end-date') ?? none, JSON.stringify(line)));

const rolling = {
  start: '2025-03-15',
  bindingMonths: 12,
  notice: { months: 3 },
  renewal: 'until_further_notice',
  snap: 'none',
  wished: null,
};
const renewing = {
  ...rolling,
  start: '2024-04-01',
  bindingMonths: 36,
  notice: { months: 6 },
  renewal: { auto: 12 },
};
const monthly = { ...rolling, start: '2024-03-15', snap: 'month_end' };

describe('end-date: the examples of the promise', () => {
  test.each([
    [rolling, '2025-12-15', '2026-03-15'],
    [rolling, '2025-12-16', '2026-03-16'],
    [rolling, '2026-05-02', '2026-08-02'],
    [renewing, '2026-10-01', '2027-04-01'],
    [renewing, '2026-10-02', '2028-04-01'],
    [monthly, '2026-04-03', '2026-08-01'],
  ])('%o received %s → %s', (terms, received, endDate) => {
    const { steps, ...rest } = answer({ ...terms, received });
    expect(rest).toEqual({ endDate });
    expect(steps.at(-1)).toEqual({ sv: expect.any(String), en: expect.any(String), date: endDate });
    expect(steps[0]).toMatchObject({ sv: 'Uppsägningen kom in till oss.', date: received });
  });

  test('days, a wish and a fixed term', () => {
    const line = { ...rolling, received: '2026-01-14', notice: { days: 60 } };
    expect(answer(line).endDate).toBe('2026-03-15');
    expect(answer({ ...line, wished: '2026-05-01' }).endDate).toBe('2026-05-01');
    expect(answer({ ...line, wished: '2026-05-01', renewal: 'fixed' }).endDate).toBe('2026-03-15');
  });
});

test.each([
  { ...rolling },
  { ...rolling, received: '2026-02-29' },
  { ...rolling, received: '2026-01-01', wished: '1 maj' },
  { ...rolling, received: '2026-01-01', notice: { months: 3, days: 60 } },
  { ...rolling, received: '2026-01-01', notice: {} },
  { ...rolling, received: '2026-01-01', notice: { days: 1.5 } },
  { ...rolling, received: '2026-01-01', bindingMonths: -1 },
  { ...rolling, received: '2026-01-01', renewal: { auto: 0 } },
  { ...rolling, received: '2026-01-01', renewal: 'auto' },
  { ...rolling, received: '2026-01-01', snap: 'quarter_end' },
  { ...rolling, received: '9999-12-01' },
])('%o is answered with a short reason', (line) => {
  expect(answer(line)).toEqual({ error: expect.stringMatching(/^.{10,160}$/) });
});
