import { expect, test } from 'vitest';
import { answerLine } from './answer-lines.ts';
import { type ExplainRule, ruleNamed } from './rules.ts';

const none: ExplainRule = () => undefined;
const answer = (line: object) => JSON.parse(answerLine(ruleNamed('match') ?? none, JSON.stringify(line)));

const invoice = { id: 'I1', site: 'S1', serviceAt: '2026-10-03T02:20:00+02:00', invoiceDate: '2026-10-14' };
const report = { id: 'R1', site: 'S1', from: '2026-10-03T00:10:00Z', to: '2026-10-03T00:50:00Z' };

test('the reports ranked, each with its parts; what is missing or null gives nothing', () => {
  const { ranked, autoLink } = answer({
    invoice: { ...invoice, alarmCentre: null },
    reports: [{ id: 'R2' }, report],
  });
  expect(autoLink).toBeNull();
  expect(ranked).toMatchObject([
    { report: 'R1', score: 55, parts: { site: 35, time: 20, alarmCentre: 0 } },
    { report: 'R2', score: 0 },
  ]);
});

test.each([
  {},
  { invoice, reports: [{ ...report, id: '' }] },
  { invoice: { ...invoice, invoiceDate: '2026-02-30' }, reports: [] },
  { invoice: { ...invoice, serviceAt: 'at night' }, reports: [] },
])('a line that cannot be read is answered with an error: %#', (bad) => {
  expect(answer(bad)).toEqual({ error: expect.stringMatching(/^.{10,}$/) });
});
