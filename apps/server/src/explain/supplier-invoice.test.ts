import { expect, test } from 'vitest';
import { answerLine } from './answer-lines.ts';
import { type ExplainRule, ruleNamed } from './rules.ts';

const none: ExplainRule = () => undefined;
const answer = (line: object) =>
  JSON.parse(answerLine(ruleNamed('supplier-invoice') ?? none, JSON.stringify(line)));

const ours = {
  orgNumber: '556108-6082',
  costCentres: [
    { code: '2310', name: 'Driften Norrby' },
    { code: '1190', active: false },
  ],
};
const invoice = { ...ours, form: 'e_invoice', buyerOrgNumber: 'SE556108608201' };

test.each([
  [{ buyer: '2310/Anna' }, ['accept', '2310', 'buyer', null, []]],
  [{ buyer: 'Admin', lines: ['HANOR', '2310'] }, ['accept', '2310', 'lineAccountingCost', '2', []]],
  [{ lines: [{ line: '10', accountingCost: '2310' }] }, ['accept', '2310', 'lineAccountingCost', '10', []]],
  [{ buyer: '2310', order: '1190' }, ['ask', null, null, null, ['several']]],
  [{ buyer: '1190' }, ['return', null, null, null, ['inactive_cost_centre']]],
  [{ buyer: '12345', order: null }, ['return', null, null, null, ['not_four_digits']]],
])('%j', (references, [outcome, costCentre, foundIn, line, codes]) => {
  const { reasons, ...rest } = answer({ ...invoice, references });
  expect(rest).toEqual({ outcome, costCentre, foundIn, line });
  expect(reasons.map(({ code }: { code: string }) => code)).toEqual(codes);
});

test('a mailed PDF is returned for its form, in both languages', () => {
  const { outcome, reasons } = answer({ ...ours, form: 'mailed_pdf' });
  expect([outcome, reasons.length, reasons[0].code]).toEqual(['return', 1, 'mailed_pdf']);
  expect(reasons[0].sv).toContain('PDF');
  expect(reasons[0].en).toContain('PDF');
});

test.each([
  {},
  { ...invoice, form: 'fax' },
  { ...invoice, costCentres: [{ code: '12345' }] },
  { ...invoice, references: { buyer: 2310 } },
])('a line that cannot be read is answered with an error: %#', (bad) => {
  expect(answer(bad)).toEqual({ error: expect.stringMatching(/^.{10,}$/) });
});
