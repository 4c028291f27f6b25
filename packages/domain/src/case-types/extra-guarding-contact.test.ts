import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove, nothingKnown } from '../workflow/index.ts';
import { missingFields } from './case-fields.ts';
import { extraGuardingContact as type } from './extra-guarding-contact.ts';
import { now, rightOf, staff } from './test-facts.ts';

const known = {
  siteNumber: 'S-200104',
  guardedOn: '2026-10-10',
  orderer: 'Sara Lindqvist',
  invoiceNumber: '306188420',
  question: 'Vem är ansvarig?',
};
const factsOf = (changes: Partial<CaseFacts> = {}): CaseFacts => ({
  ...nothingKnown(type.key, 'working'),
  fields: known,
  hasCustomer: true,
  ...changes,
});
const decide = (move: string, changes: Partial<CaseFacts> = {}) =>
  decideMove(type, factsOf(changes), { move }, staff(), now);
const codeOf = (move: string, changes: Partial<CaseFacts> = {}) => {
  const decision = decide(move, changes);
  return decision.ok ? 'ok' : decision.refusal.code;
};

describe('what must be known', () => {
  test('site, day, orderer, and invoice or order', () => {
    expect(missingFields(type, { fields: {} }, 'close')).toEqual([
      'siteNumber',
      'guardedOn',
      'orderer',
      'invoiceNumber',
      'question',
    ]);
    const { invoiceNumber: _, ...rest } = known;
    expect(missingFields(type, { fields: rest }, 'close')).toEqual(['invoiceNumber']);
    expect(missingFields(type, { fields: { ...rest, orderNumber: 'EB-7001' } }, 'close')).toEqual([]);
  });
});

describe('solving', () => {
  test.each<[string, Partial<CaseFacts>, string]>([
    ['nobody has been in touch', {}, 'case.not_reached'],
    ['the customer was reached', { contactMade: true }, 'ok'],
    ['the customer was answered', { answered: true }, 'ok'],
    ['the orderer is unknown', { contactMade: true, fields: { ...known, orderer: '' } }, 'case.missing'],
  ])('%s', (_, changes, code) => expect(codeOf('resolve', changes)).toBe(code));

  test('there is no way around it', () => expect(codeOf('resolve_without_reply')).toBe('move.unknown'));
});

describe('confirming an order', () => {
  const wanted = {
    fields: { ...known, wish: 'confirmation' },
    order: { confirmed: false },
    right: rightOf('allow'),
  };

  test('asks for the right to order only where that is wanted', () => {
    expect(type.act(wanted.fields)).toBe('order_extra_guarding');
    expect(type.act({ wish: 'contact' })).toBeNull();
    expect(type.act({})).toBeNull();
  });

  test.each<[string, Partial<CaseFacts>, string]>([
    ['in order', {}, 'ok'],
    ['not what the customer wants', { fields: known }, 'order.not_wanted'],
    ['no customer', { hasCustomer: false }, 'case.no_customer'],
    ['no order', { order: null }, 'case.no_order'],
    ['confirmed already', { order: { confirmed: true } }, 'order.confirmed'],
    ['without the right', { right: rightOf('deny') }, 'authority.deny'],
    ['not proven', { right: rightOf('needs_proof') }, 'authority.needs_proof'],
  ])('%s', (_, changes, code) => expect(codeOf('confirm_order', { ...wanted, ...changes })).toBe(code));
});

describe('a dispute', () => {
  const invoice = { number: '306188420', totalOre: 1_875_000, paidOre: 0, creditedOre: 0 };

  test('goes on as one, of the linked invoice', () => {
    expect(decide('dispute', { invoice })).toMatchObject({
      ok: true,
      change: { to: 'referred', effects: [{ kind: 'open_case', type: 'invoice_dispute' }] },
    });
    expect(codeOf('dispute')).toBe('case.no_invoice');
  });
});

test('contact is promised within eight working hours', () => expect(type.contactWithin).toBe(480));
