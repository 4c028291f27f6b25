import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAmounts } from './find-amounts.ts';

test.each([
  ['1 234,50 kr', 123450],
  ['1.234:50', 123450],
  ['1234:-', 123400],
  ['1 234:-', 123400],
  ['1.234,50 kronor', 123450],
  ['SEK 1 234', 123400],
  ['SEK 9,800.00', 980000],
  ['kr 45', 4500],
  ['45 kr', 4500],
  ['12 500 kr', 1250000],
  ['1\u00a0234\u00a0567,89', 123456789],
  ['4850,00', 485000],
  ['-250,00 kr', -25000],
  ['18.750 SEK', 1875000],
  ['1250,-', 125000],
])('%s is %d öre', (written, ore) => {
  expect(findAmounts(`Beloppet är ${written}, tack`).map((found) => found.ore)).toEqual([ore]);
});

test.each([
  'kl. 12:50',
  '2026-11-22',
  '22/11',
  '070-174 06 05',
  '306188194',
  '25 %',
  '556016-0680',
  '02:14–02:41',
  '990 12 Lillåstad',
  '14 dagar',
  '16.30',
  '1.2.3',
])('%s is no amount', (written) => {
  expect(findAmounts(`Det gäller ${written} hos oss`)).toEqual([]);
});

test('a currency belongs to the amount before it, not to the date after', () => {
  expect(findAmounts('3061881946 4 850,00 kr 2026-11-13').map((found) => found.ore)).toEqual([485000]);
});

test('every amount written the Swedish way is found again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom(' ', '.', '\u00a0', ''),
      fc.constantFrom(' kr', ' SEK', ' kronor'),
      (ore, group, currency) => {
        const kronor = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/gu, group);
        const written = `${kronor},${String(ore % 100).padStart(2, '0')}${currency}`;
        expect(findAmounts(`vi bestrider ${written} i sin helhet`).map((found) => found.ore)).toEqual([ore]);
      },
    ),
  );
});
