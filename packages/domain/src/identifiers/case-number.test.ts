import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCaseNumbers, formatCaseNumber, parseCaseNumber } from './index.ts';

const caseNumber = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 999_999_999 }))
  .map(([year, sequence]) => formatCaseNumber(year, sequence));

describe('case numbers', () => {
  test.each([
    [2026, 1, 'U26-000001-3'],
    [2026, 4217, 'U26-004217-1'],
    [2026, 999_999, 'U26-999999-1'],
    [2026, 1_000_000, 'U26-1000000-8'],
    [2005, 12, 'U05-000012-4'],
  ])('%i, %i is %s', (year, sequence, number) => {
    expect(formatCaseNumber(year, sequence)).toBe(number);
    expect(parseCaseNumber(number)).toEqual({ ok: true, value: number });
  });

  test.each(['u26-004217-1', ' U26 004217 1 ', 'U260042171', 'U26‑004217‑1'])('%j is forgiven', (written) => {
    expect(parseCaseNumber(written)).toEqual({ ok: true, value: 'U26-004217-1' });
  });

  test.each([
    ['', 'empty'],
    ['U26-004217', 'format'],
    ['U26-4217-1', 'format'],
    ['26-004217-1', 'format'],
    ['U26-0004217-1', 'format'],
    ['U26-004217-2', 'check_digit'],
    ['U26-004271-1', 'check_digit'],
  ])('%j is refused: %s', (written, code) => {
    expect(parseCaseNumber(written)).toMatchObject({ ok: false, code });
  });

  test.each([
    ['Sv: [U26-004217-1] Fråga om faktura', ['U26-004217-1']],
    ['u26-004217-1 och U26-000001-3, igen U26-004217-1.', ['U26-004217-1', 'U26-000001-3']],
    ['(U26-004217-2)', []],
    ['XU26-004217-1', []],
    ['U26-004217-15', []],
    ['U26-004217-1-3', []],
    ['åU26-004217-1', []],
    ['', []],
  ])('in %j stand %j', (text, numbers) => {
    expect(findCaseNumbers(text)).toEqual(numbers);
  });

  test('every number is found in the subject of the answer to its mail', () => {
    fc.assert(
      fc.property(caseNumber, fc.constantFrom('Re:', 'Sv: VB:', 'Ärende'), (number, prefix) => {
        expect(parseCaseNumber(number)).toEqual({ ok: true, value: number });
        expect(findCaseNumbers(`${prefix} [${number}] faktura 306188194`)).toEqual([number]);
      }),
    );
  });
});
