import { describe, expect, test } from 'vitest';
import { lookupInvoiceNumber, parseEmailAddress } from './index.ts';

describe('invoice numbers for look-up', () => {
  test.each([
    ['306188194', '306188194'],
    [' 306 188 194 ', '306188194'],
    ['b-2026–0031', 'B20260031'],
    ['åtg-7', 'ÅTG7'],
    ['', ''],
  ])('%j is looked up as %j', (written, key) => {
    expect(lookupInvoiceNumber(written)).toBe(key);
  });
});

describe('mail addresses', () => {
  test.each([
    [' Karin.Ek@Foretag.Example ', 'karin.ek@foretag.example'],
    ['karin+faktura@foretag.example', 'karin+faktura@foretag.example'],
    ["o'neil@foretag.example", "o'neil@foretag.example"],
    ['info@ÅKERI.example', 'info@xn--keri-poa.example'],
    ['info@xn--keri-poa.example', 'info@xn--keri-poa.example'],
  ])('%j is registered as %j', (written, value) => {
    expect(parseEmailAddress(written)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'empty'],
    ['karin', 'format'],
    ['@foretag.example', 'format'],
    ['karin@', 'format'],
    ['karin@localhost', 'format'],
    ['karin@foretag..example', 'format'],
    ['.karin@foretag.example', 'format'],
    ['karin@foretag.example.', 'format'],
    ['karin@å/b.example', 'format'],
    ['Karin Ek <karin@foretag.example>', 'format'],
    ['karin@foretag.example, per@foretag.example', 'two_addresses'],
    ['karin@foretag.example per@foretag.example', 'two_addresses'],
    ['karin@foretag.example@elsewhere.example', 'two_addresses'],
  ])('%j is refused: %s', (written, code) => {
    expect(parseEmailAddress(written)).toMatchObject({ ok: false, code });
  });

  test('a letter that only looks like another never becomes it', () => {
    const kelvin = parseEmailAddress('\u212aarin@foretag.example');
    expect(kelvin).not.toEqual(parseEmailAddress('karin@foretag.example'));
  });
});
