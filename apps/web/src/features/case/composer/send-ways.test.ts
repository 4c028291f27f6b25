import type { MoveView } from '@underlag/api/cases';
import { expect, test } from 'vitest';
import { sendWays } from './send-ways.ts';

const move = (key: string, category: MoveView['category'], more: Partial<MoveView> = {}): MoveView => ({
  key,
  name: { sv: key, en: key },
  to: key,
  category,
  asksReason: false,
  asksFields: [],
  refusal: null,
  ...more,
});

const keys = (moves: MoveView[]) => sendWays(moves).map((way) => `${way.move.key}${way.next ? ' next' : ''}`);

test('a reply can wait for the customer, or end the case and go on', () => {
  const moves = [
    move('start', 'working'),
    move('wait_for_customer', 'waiting'),
    move('wait_for_external', 'waiting'),
    move('resolve', 'done', { refusal: { code: 'case.not_answered', says: { sv: 'Svara', en: 'Answer' } } }),
    move('reject', 'done', { asksReason: true }),
  ];
  expect(keys(moves)).toEqual(['wait_for_customer', 'resolve', 'resolve next']);
});

test('a confirmation that is a letter of its own does not go with a reply', () => {
  expect(keys([move('send_confirmation', 'waiting'), move('resend_confirmation', 'waiting')])).toEqual([]);
});

test('a decision is sent and told in one', () => {
  expect(keys([move('communicate', 'waiting')])).toEqual(['communicate', 'communicate next']);
});
