import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseTypes } from './catalogue.ts';
import { field } from './field.ts';
import { kronor } from './money.ts';
import { readField, readKronor } from './read-field.ts';

describe('kronor as people write them', () => {
  test.each([
    ['1234', 123_400],
    ['1234,5', 123_450],
    ['1234.50', 123_450],
    ['1 234,50 kr', 123_450],
    ['1\u00a0234,50\u00a0kr', 123_450],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1.234', 123_400],
    ['1,234,567', 123_456_700],
    ['1234:50', 123_450],
    ['1234:-', 123_400],
    ['1 234,- kronor', 123_400],
    ['SEK 99', 9_900],
    ['0,01', 1],
    ['', null],
    ['-5', null],
    ['1,2345', null],
    ['12.34.56', null],
    ['ungefär 500', null],
    ['1e5', null],
    ['99999999999999999999', null],
  ])('%s', (typed, ore) => expect(readKronor(typed)).toBe(ore));

  test('reads back every amount the product writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000_000 }),
        fc.constantFrom('sv' as const, 'en' as const),
        (ore, locale) => {
          expect(readKronor(kronor(ore)[locale])).toBe(ore);
        },
      ),
    );
  });
});

describe('a field reads what was typed', () => {
  const { disputedAmount, reason, invoiceNumber } = caseTypes.invoice_dispute.fields;
  const { plan } = caseTypes.payment_arrangement.fields;
  const fields = { disputedAmount, reason, invoiceNumber, plan, date: field.date({ sv: '', en: '' }) };
  test.each([
    ['disputedAmount', '450', 45_000],
    ['disputedAmount', '0', null],
    ['disputedAmount', '100 000 000,01', null],
    ['reason', 'other', 'other'],
    ['reason', 'annat', null],
    ['invoiceNumber', ' 4711002 ', '4711002'],
    ['invoiceNumber', '  ', null],
    ['date', '2026-02-28', '2026-02-28'],
    ['date', '2026-02-29', null],
    ['plan', '2026-12-31 1 830 kr\n2027-01-31 5:50', '2026-12-31 1830,00\n2027-01-31 5,50'],
    ['plan', '2026-12-31', null],
    ['plan', '2026-02-29 5', null],
    ['plan', '2026-12-31 5\n', null],
  ] as const)('%s: %s', (key, typed, value) => {
    const it = fields[key];
    const read = it && readField(it, typed);
    if (value === null) expect(read).toMatchObject({ ok: false, says: { sv: expect.stringMatching(/\S/) } });
    else expect(read).toEqual({ ok: true, value });
  });
});
