import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from './index.ts';
import { luhnDigit } from './luhn.ts';

const today = '2026-06-01';
const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((all) => all.join(''));

const anything = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(...'0123456789-+: SE')))
  .map((units) =>
    units.map((unit) => (typeof unit === 'string' ? unit : String.fromCharCode(unit))).join(''),
  );

describe('check digits', () => {
  test('exactly one last digit makes a payment reference', () => {
    fc.assert(
      fc.property(digits(1, 24), (head) => {
        const right = Array.from({ length: 10 }, (_, last) => last).filter(
          (last) => identify('ocr', `${head}${last}`, today).ok,
        );
        expect(right).toEqual([luhnDigit(head)]);
      }),
    );
  });

  test('one mistyped digit is always caught', () => {
    fc.assert(
      fc.property(digits(12, 12), fc.nat(12), fc.integer({ min: 1, max: 9 }), (head, place, shift) => {
        for (const kind of ['ocr', 'gln'] as const) {
          const right =
            Array.from({ length: 10 }, (_, last) => `${head}${last}`).find(
              (all) => identify(kind, all, today).ok,
            ) ?? '';
          const wrong = (Number(right.charAt(place)) + shift) % 10;
          expect(identify(kind, right.slice(0, place) + wrong + right.slice(place + 1), today).ok).toBe(
            false,
          );
        }
      }),
    );
  });

  test('bankgiro and plusgiro come back with the digits that went in', () => {
    fc.assert(
      fc.property(digits(6, 7), (head) => {
        const number = `${head}${luhnDigit(head)}`;
        for (const kind of ['bankgiro', 'plusgiro'] as const) {
          const parsed = identify(kind, number, today);
          expect(parsed.ok && parsed.value.replace(/\D/g, '')).toBe(number);
        }
      }),
    );
  });

  test('nothing a person can write makes a parser fail', () => {
    fc.assert(
      fc.property(anything, (written) => {
        for (const kind of [
          'org_number',
          'personal_number',
          'gln',
          'peppol_id',
          'ocr',
          'bankgiro',
          'plusgiro',
          'cost_centre',
        ] as const)
          expect(typeof identify(kind, written, today).ok).toBe('boolean');
      }),
    );
  });
});
