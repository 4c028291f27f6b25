import { expect, test } from 'vitest';
import { differences } from './conflict.ts';

const edits = [
  { field: 'disputedAmount', mine: 485_000, base: null },
  { field: 'reason', mine: 'Fel adress', base: 'Fel' },
];

test('a field nobody else touched is no difference', () => {
  expect(differences(edits, { reason: 'Fel' })).toEqual([]);
});

test('a field somebody else changed shows both values', () => {
  expect(differences(edits, { reason: 'Fel', disputedAmount: 100_000 })).toEqual([
    { field: 'disputedAmount', mine: 485_000, base: null, theirs: 100_000 },
  ]);
});

test('two who typed the same agree', () => {
  expect(differences(edits, { reason: 'Fel adress', disputedAmount: 485_000 })).toEqual([]);
});
