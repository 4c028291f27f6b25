import { expect, it } from 'vitest';
import { movesOf } from './bulk-moves.ts';
import { between } from './use-selection.ts';

it('offers each move that some selected case can make from where it stands, once', () => {
  const moves = movesOf([
    { typeKey: 'general_question', state: 'working' },
    { typeKey: 'invoice_copy', state: 'working' },
    { typeKey: 'general_question', state: 'resolved' },
  ]);
  const keys = moves.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(expect.arrayContaining(['resolve', 'reject', 'reopen']));
  expect(keys).not.toContain('start');
  expect(keys).not.toContain('customer_answered');
  expect(moves.find(({ key }) => key === 'reject')?.asksReason).toBe(true);
});

it('knows no moves of a type it does not know', () =>
  expect(movesOf([{ typeKey: 'future', state: 'new' }])).toEqual([]));

it('selects everything between two rows, in either direction', () => {
  const order = ['a', 'b', 'c', 'd'];
  expect(between(order, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(between(order, 'd', 'b')).toEqual(['b', 'c', 'd']);
  expect(between(order, 'gone', 'c')).toEqual(['c']);
});
