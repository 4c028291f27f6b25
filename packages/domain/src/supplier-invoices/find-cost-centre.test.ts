import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCostCentres, writtenIn } from './find-cost-centre.ts';
import type { References } from './supplier-invoice.ts';

const nothing: References = { buyer: null, accountingCost: null, order: null, lines: [] };
const inBuyer = (buyer: string) => findCostCentres({ ...nothing, buyer }).map(({ code }) => code);

describe('four digits that stand alone', () => {
  test.each<[string, string[]]>([
    ['1234', ['1234']],
    [' 1234 ', ['1234']],
    ['0042', ['0042']],
    ['1234/Anna', ['1234']],
    ['Anna Ek, 1234', ['1234']],
    ['Kst: 1234', ['1234']],
    ['KST-1234', ['1234']],
    ['1234-Anna', ['1234']],
    ['(1234)', ['1234']],
    ['1234.', ['1234']],
    ['UserID111, 6081', ['6081']],
    ['1234;5678', ['1234', '5678']],
    ['1234,5678', ['1234', '5678']],
    ['4025:123:4343', ['4025', '4343']],
    ['1234 1234', ['1234']],
    ['123', []],
    ['12345', []],
    ['12A4', []],
    ['KST1234', []],
    ['1234A', []],
    ['1 234', []],
    ['0150abc', []],
    ['2026-11-22', []],
    ['22.11.2026', []],
    ['556108-6082', []],
    ['1234–5678', []],
    ['1234,50', []],
    ['031-730 88 30', []],
    ['１２３４', []],
    ['Admin', []],
    ['', []],
    ['   ', []],
  ])('”%s” holds %j', (value, codes) => expect(inBuyer(value)).toEqual(codes));
});

describe('where it stands', () => {
  const everywhere: References = {
    buyer: '1111',
    accountingCost: '2222',
    order: 'Order 3333',
    lines: [
      { line: '1', accountingCost: '4444' },
      { line: '2', accountingCost: '1111' },
    ],
  };

  test('buyer reference, accounting cost, order, lines; a code counts where it comes first', () => {
    expect(findCostCentres(everywhere)).toEqual([
      { code: '1111', in: 'buyer', line: null },
      { code: '2222', in: 'accountingCost', line: null },
      { code: '3333', in: 'order', line: null },
      { code: '4444', in: 'lineAccountingCost', line: '1' },
    ]);
  });

  test('on a line only', () =>
    expect(
      findCostCentres({ ...nothing, buyer: 'Admin', lines: [{ line: '2', accountingCost: '2310' }] }),
    ).toEqual([{ code: '2310', in: 'lineAccountingCost', line: '2' }]));

  test('fields that say nothing are no fields', () =>
    expect(writtenIn({ ...nothing, buyer: ' ', order: 'PO 1' })).toEqual([
      { in: 'order', line: null, value: 'PO 1' },
    ]));
});

const value = fc.option(
  fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{1,6}([ /:;-][A-Za-z0-9]{1,6}){0,3}$/)),
);
const references = fc.record({
  buyer: value,
  accountingCost: value,
  order: value,
  lines: fc.array(fc.record({ line: fc.stringMatching(/^[0-9]$/), accountingCost: fc.string() }), {
    maxLength: 3,
  }),
});

test('each found code is four digits, once, and stands in the field it names', () => {
  fc.assert(
    fc.property(references, (given) => {
      const found = findCostCentres(given);
      expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
      for (const each of found) {
        expect(each.code).toMatch(/^[0-9]{4}$/);
        const place = writtenIn(given).filter(
          ({ in: field, line }) => field === each.in && line === each.line,
        );
        expect(place.some((written) => written.value.includes(each.code))).toBe(true);
      }
    }),
  );
});

test('a cost centre among letters only is found, whatever stands around it', () => {
  const words = fc.stringMatching(/^[A-Za-zåäö /:;()]{0,12}$/);
  fc.assert(
    fc.property(words, fc.stringMatching(/^[0-9]{4}$/), words, (before, code, after) => {
      expect(inBuyer(`${before} ${code} ${after}`)).toEqual([code]);
    }),
  );
});
