import { describe, expect, test } from 'vitest';
import type { CaseFacts, Rule } from '../workflow/index.ts';
import { decideEdit } from './case-fields.ts';
import {
  decideLines,
  fieldsOfLines,
  type LineWish,
  linesCreditNothing,
  linesCreditSomething,
  linesJudged,
} from './dispute-lines.ts';
import { invoiceDispute } from './invoice-dispute.ts';
import { factsOf, now, staff } from './test-facts.ts';

const known = [
  { id: 'a', position: 1, totalOre: 100_000 },
  { id: 'b', position: 2, totalOre: 25_000 },
  { id: 'c', position: 3, totalOre: -5_000 },
];
const wish = (changes: Partial<LineWish> = {}): LineWish => ({
  invoiceLineId: 'a',
  disputedOre: 40_000,
  reason: 'wrong_price',
  creditedOre: null,
  rootCause: null,
  ...changes,
});
const { invoice } = factsOf();

describe('what may be written down of a line', () => {
  test.each([
    ['a part of it', [wish()], null],
    ['all of it', [wish({ disputedOre: 100_000, creditedOre: 100_000, rootCause: 'price_list' })], null],
    ['nothing at all', [], null],
    ['an öre above the line', [wish({ disputedOre: 100_001 })], 'dispute.above_line'],
    ['a discount', [wish({ invoiceLineId: 'c', disputedOre: 1 })], 'dispute.above_line'],
    ['a line of another invoice', [wish({ invoiceLineId: 'x' })], 'dispute.line_unknown'],
    ['a line twice', [wish(), wish()], 'dispute.line_unknown'],
    ['a credit above what is disputed', [wish({ creditedOre: 40_001 })], 'dispute.credit_above_line'],
    ['no known reason', [wish({ reason: 'just_because' })], 'dispute.reason_unknown'],
    ['no known root cause', [wish({ rootCause: 'moon' })], 'dispute.root_cause_unknown'],
  ] as [string, LineWish[], string | null][])('%s', (_, lines, code) =>
    expect(decideLines(lines, known, invoice)?.code ?? null).toBe(code),
  );

  test('all lines together are credited by no more than is left to pay', () => {
    const lines = [
      wish({ creditedOre: 40_000 }),
      wish({ invoiceLineId: 'b', disputedOre: 20_000, creditedOre: 20_000 }),
    ];
    const paid = (paidOre: number) => ({ number: '1', totalOre: 120_000, paidOre, creditedOre: 0 });
    expect(decideLines(lines, known, paid(60_000))).toBeNull();
    expect(decideLines(lines, known, paid(60_001))).toMatchObject({ code: 'case.credit_above_open' });
    expect(decideLines(lines, known, null)).toMatchObject({ code: 'case.credit_above_open' });
  });

  test('a refusal names the line and its part', () =>
    expect(decideLines([wish({ disputedOre: 100_001 })], known, invoice)).toMatchObject({
      field: 'a.disputedOre',
      says: { sv: 'Rad 1 är på 1 000,00 kr med moms. Mer kan inte vara bestritt.' },
    }));
});

describe('the sums are the case’s own amounts', () => {
  const second = wish({ invoiceLineId: 'b', disputedOre: 25_000 });
  test.each([
    ['not judged yet', [wish(), second], { disputedAmount: 65_000, creditedAmount: null }],
    ['judged in part', [wish({ creditedOre: 1 }), second], { disputedAmount: 65_000, creditedAmount: null }],
    [
      'judged: the root cause is that of the line with most credited',
      [
        wish({ creditedOre: 10, rootCause: 'goodwill' }),
        { ...second, creditedOre: 25_000, rootCause: 'billed_twice' },
      ],
      { disputedAmount: 65_000, creditedAmount: 25_010, rootCause: 'billed_twice' },
    ],
    [
      'nothing is credited: that of the line with most disputed',
      [
        { ...second, creditedOre: 0, rootCause: 'goodwill' },
        wish({ creditedOre: 0, rootCause: 'invoice_right' }),
      ],
      { disputedAmount: 65_000, creditedAmount: null, rootCause: 'invoice_right' },
    ],
    ['the last line taken away', [], { creditedAmount: null }],
  ] as [string, LineWish[], object][])('%s', (_, lines, fields) =>
    expect(fieldsOfLines(lines)).toEqual(fields),
  );

  test('while there are lines nobody writes the sums by hand', () => {
    const line = { disputedOre: 50_000, creditedOre: null, hasRootCause: false };
    const edit = (values: object, disputedLines: CaseFacts['disputedLines']) =>
      decideEdit(invoiceDispute, factsOf({ disputedLines }), { ...values })?.code ?? null;
    expect(edit({ disputedAmount: 1 }, [])).toBeNull();
    expect(edit({ disputedAmount: 1 }, [line])).toBe('case.field_settled');
    expect(edit({ rootCause: 'other' }, [line])).toBeNull();
    expect(edit({ rootCause: 'other' }, [{ ...line, hasRootCause: true }])).toBe('case.field_settled');
    expect(edit({ reason: 'other' }, [line])).toBeNull();
  });
});

test.each([
  ['no lines', [], [null, null, null]],
  ['not judged', [[null, false]], ['dispute.lines_unjudged', 'dispute.lines_credit_nothing', null]],
  ['no root cause', [[5, false]], ['dispute.lines_unjudged', null, 'dispute.lines_credit']],
  [
    'one of two',
    [
      [5, true],
      [null, true],
    ],
    ['dispute.lines_unjudged', null, 'dispute.lines_credit'],
  ],
  [
    'judged',
    [
      [5, true],
      [0, true],
    ],
    [null, null, 'dispute.lines_credit'],
  ],
  ['nothing credited', [[0, true]], [null, 'dispute.lines_credit_nothing', null]],
] as [string, [number | null, boolean][], (string | null)[]][])(
  'judging, crediting, rejecting: %s',
  (_, lines, codes) => {
    const disputedLines = lines.map(([creditedOre, hasRootCause]) => ({
      disputedOre: 10,
      creditedOre,
      hasRootCause,
    }));
    const ask = (rule: Rule) => rule(factsOf({ disputedLines }), { move: 'any' }, staff(), now)?.code ?? null;
    expect([linesJudged, linesCreditSomething, linesCreditNothing].map(ask)).toEqual(codes);
  },
);
