import { expect, test } from 'vitest';
import { bare, type Cell } from './cell.ts';
import { day, moment } from './days.ts';
import { decimal, money, whole } from './numbers.ts';
import { choice, code, several, words, yesNo } from './words.ts';

const today = '2026-11-23';
const read = <T>(cell: Cell<T>, written: string): T | null => {
  const result = cell(written, today);
  return result.ok ? result.value : null;
};

test.each([
  ['1 234,50', 123_450],
  ['1\u00a0234,50 kr', 123_450],
  ['1.234,50', 123_450],
  ['1.234:50', 123_450],
  ['1,234.50', 123_450],
  ['1234.5', 123_450],
  ['1234:-', 123_400],
  ['1 234 SEK', 123_400],
  ['1.234.567', 123_456_700],
  ['-12', -1_200],
  ['\u221212,00', -1_200],
  ['12,00-', -1_200],
  ['0', 0],
  ['-0', 0],
  ['1.234', null],
  ['1,234', null],
  ['12,345', null],
  ['tolv', null],
  ['1e5', null],
  ['', null],
])('%j is %s öre', (written, ore) => {
  expect(read(money, written)).toBe(ore);
});

test.each([
  ['2026-11-22', '2026-11-22'],
  ['20261122', '2026-11-22'],
  ['2026/11/22', '2026-11-22'],
  ['2026-11-22 00:00:00', '2026-11-22'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', null],
  ['2026-1122', null],
  ['22/11/2026', null],
  ['22 nov', null],
  ['1026-01-01', null],
])('the day %j is %s', (written, iso) => {
  expect(read(day, written)).toBe(iso);
});

test.each([
  ['2026-11-22 09:40', '2026-11-22T08:40:00.000Z'],
  ['2026-07-01T09:40:30', '2026-07-01T07:40:30.000Z'],
  ['2026-07-01T09:40:00Z', '2026-07-01T09:40:00.000Z'],
  ['2026-07-01T09:40:00+0200', '2026-07-01T07:40:00.000Z'],
  ['2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-11-22 24:00', null],
  ['2026-02-30 10:00', null],
  ['2026-11-22', null],
])('the moment %j is %s', (written, instant) => {
  expect(read(moment, written)).toBe(instant);
});

test('numbers keep to their bounds and decimals', () => {
  expect([read(whole(0, 120), '36'), read(whole(0, 120), '3,0'), read(whole(0, 120), '121')]).toEqual([
    36,
    3,
    null,
  ]);
  const percent = decimal(2, 0, 100);
  expect(['8,5 %', '8.50', '8,555', '-1', '101'].map((written) => read(percent, written))).toEqual([
    8.5,
    8.5,
    null,
    null,
    null,
  ]);
});

test('choices and yes or no as people write them', () => {
  const way = choice({
    e_invoice: { name: { sv: 'E-faktura', en: 'E-invoice' } },
    paper: { name: { sv: 'Papper', en: 'Paper' }, also: ['brev'] },
  });
  expect(['E-faktura', 'e_invoice', 'E INVOICE', 'Brev', 'fax'].map((one) => read(way, one))).toEqual([
    'e_invoice',
    'e_invoice',
    'e_invoice',
    'paper',
    null,
  ]);
  expect(['Ja', 'x', '0', 'NEJ', 'kanske'].map((one) => read(yesNo, one))).toEqual([
    true,
    true,
    false,
    false,
    null,
  ]);
});

test('words, numbers and lists', () => {
  expect(read(words(20), 'Brygg\r\n  AB')).toBe('Brygg AB');
  expect(read(words(3), 'lång')).toBeNull();
  expect(read(code, 'K-1\u0007')).toBeNull();
  expect(read(several(code), 'S-2, S-1 | S-2')).toEqual(['S-1', 'S-2']);
});

test("our exports' apostrophe before a formula falls away, other apostrophes stay", () => {
  expect(["'=1+1", "'+46 8", ' text ', "'citat'", "'-2"].map(bare)).toEqual([
    '=1+1',
    '+46 8',
    'text',
    "'citat'",
    '-2',
  ]);
});
