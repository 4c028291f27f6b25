import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineTotals, type NetLine } from './line-totals.ts';

const line = (netOre: number, vatPercent = 25): NetLine => ({ netOre, vatPercent });

test.each([
  ['whole amounts', [line(100_000), line(40_000)], 175_000, [125_000, 50_000]],
  ['no lines', [], 100, []],
  ['VAT that breaks an öre goes up where most was lost', [line(1), line(2), line(3)], 7, [1, 2, 4]],
  ['of equal losses the first line goes up', [line(2), line(2)], 5, [3, 2]],
  [
    'different rates',
    [line(10_000, 25), line(10_000, 12), line(10_000, 0)],
    33_700,
    [12_500, 11_200, 10_000],
  ],
  ['a discount line', [line(100_000), line(-10_000)], 112_500, [125_000, -12_500]],
  ['rounded to whole kronor', [line(100_030), line(10)], 125_100, [125_087, 13]],
  ['a charge on the whole document', [line(80_000), line(20_000)], 150_000, [120_000, 30_000]],
  ['a credit invoice', [line(-100_000), line(-1)], -125_002, [-125_000, -2]],
  ['lines that cancel out', [line(100), line(-100)], 0, [125, -125]],
] as [string, NetLine[], number, number[]][])('%s', (_, lines, total, expected) =>
  expect(lineTotals(lines, total)).toEqual(expected),
);

const aLine = fc.record({
  netOre: fc.integer({ min: 1, max: 1_000_000_000 }),
  vatPercent: fc.constantFrom(0, 6, 12, 25),
});
const exact = ({ netOre, vatPercent }: NetLine): number => (netOre * (100 + vatPercent)) / 100;

test('the lines always make the total, whatever stands besides them', () => {
  fc.assert(
    fc.property(
      fc.array(aLine, { minLength: 1, maxLength: 12 }),
      fc.double({ min: 0.9, max: 1.1, noNaN: true }),
      (lines, factor) => {
        const total = Math.round(lines.reduce((sum, one) => sum + exact(one), 0) * factor);
        expect(lineTotals(lines, total).reduce((sum, one) => sum + one, 0)).toBe(total);
      },
    ),
    { numRuns: 500 },
  );
});

test('where the total is the lines with their VAT, each line is off by less than an öre', () => {
  fc.assert(
    fc.property(fc.array(aLine, { minLength: 1, maxLength: 12 }), (lines) => {
      const total = Math.round(lines.reduce((sum, one) => sum + exact(one), 0));
      lineTotals(lines, total).forEach((one, index) => {
        const known = lines[index];
        expect(known && Math.abs(one - exact(known)) < 1).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});
