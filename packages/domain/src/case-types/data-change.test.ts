import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove, offerMoves } from '../workflow/index.ts';
import { dataChange } from './data-change.ts';
import { billingValueOf } from './data-change-rules.ts';
import { maskValue } from './mask-value.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

const newAddress = {
  what: 'billing_address',
  newValue: 'Nygatan 9, 990 12 Lillåstad',
  validFrom: '2026-12-01',
  customerNumber: 'K-104233',
};

const asked = (changes: Partial<CaseFacts> = {}): CaseFacts =>
  factsOf({ type: 'data_change', state: 'working', invoice: null, fields: newAddress, ...changes });

const made = (facts: CaseFacts, move = 'change', mover: Parameters<typeof decideMove>[3] = staff()) => {
  const decision = decideMove(dataChange, facts, { move }, mover, now);
  return decision.ok ? decision.change.to : decision.refusal.code;
};

describe('the right it takes', () => {
  test.each([
    ['billing_address', 'billing_data'],
    ['billing_email', 'billing_data'],
    ['invoice_reference', 'billing_data'],
    ['other', 'billing_data'],
    ['contact_register', 'keep_register'],
    ['', null],
    [undefined, null],
  ])('%s: %s', (what, act) => expect(dataChange.act({ what })).toBe(act));
});

describe('changing billing data', () => {
  test('in one step, with the ledger and the old address told', () => {
    const decision = decideMove(dataChange, asked(), { move: 'change' }, staff(), now);
    expect(decision).toMatchObject({ change: { to: 'resolved', effects: [{ kind: 'change_billing' }] } });
  });

  test.each([
    ['no customer', { hasCustomer: false }, 'case.no_customer'],
    ['the right unproven', { right: rightOf('needs_proof') }, 'authority.needs_proof'],
    ['no right', { right: rightOf('deny') }, 'authority.deny'],
    ['a right not decided yet', { right: null }, 'authority.unknown'],
    ['no new value', { fields: { ...newAddress, newValue: '' } }, 'case.missing'],
    ['no day', { fields: { ...newAddress, validFrom: '' } }, 'case.missing'],
    ['the register', { fields: { ...newAddress, what: 'contact_register' } }, 'data_change.not_billing'],
    ['something else', { fields: { ...newAddress, what: 'other' } }, 'data_change.not_billing'],
    ['no address', { fields: { ...newAddress, what: 'billing_email' } }, 'data_change.value'],
  ] as [string, Partial<CaseFacts>, string][])('%s', (_, changes, code) =>
    expect(made(asked(changes))).toBe(code),
  );

  test.each([
    ['billing_address', 'Nygatan 9,\n990 12 Lillåstad\n', 'Nygatan 9, 990 12 Lillåstad'],
    ['billing_address', 'Nygatan', null],
    ['billing_email', ' Faktura@Bryggaren.example ', 'faktura@bryggaren.example'],
    ['billing_email', 'faktura@bryggaren.example tack', null],
    ['invoice_reference', '4711 Ek', '4711 Ek'],
    ['invoice_reference', 'x'.repeat(101), null],
    ['contact_register', 'Bo Ek', null],
  ])('%s, “%s”', (what, newValue, value) => expect(billingValueOf({ what, newValue })).toBe(value));
});

describe('changing who may do what', () => {
  const register = { ...newAddress, what: 'contact_register', newValue: 'Anna har slutat.' };
  const about = (registerChanges: CaseFacts['registerChanges'], changes: Partial<CaseFacts> = {}) =>
    asked({ fields: register, registerChanges, ...changes });

  test('takes the right to it, and waits for a second person', () => {
    expect(made(about([]), 'register_asked', 'system')).toBe('awaiting_second');
    expect(made(about([], { right: rightOf('needs_proof') }), 'register_asked', 'system')).toBe(
      'authority.needs_proof',
    );
    expect(made(asked(), 'register_asked', 'system')).toBe('data_change.not_register');
    expect(made(about([]), 'register_asked')).toBe('move.by_system');
  });

  test('goes on when all that was asked for is decided', () => {
    const waiting = { state: 'awaiting_second' };
    expect(made(about(['confirmed', 'open'], waiting), 'register_settled', 'system')).toBe(
      'data_change.register_open',
    );
    expect(made(about(['confirmed', 'rejected'], waiting), 'register_settled', 'system')).toBe('working');
  });

  test.each(['resolve', 'resolve_without_reply'])('%s: not before something was asked for', (move) => {
    const wish = { move, reason: 'Klart.' };
    const end = (facts: CaseFacts) => decideMove(dataChange, facts, wish, staff(), now);
    expect(end(about([]))).toMatchObject({ refusal: { code: 'data_change.register_unasked' } });
    expect(end(about(['confirmed']))).toMatchObject({ ok: true });
    expect(end(asked())).toMatchObject({ ok: true });
  });

  test('while it waits, the case cannot end', () => {
    expect(offerMoves(dataChange, about(['open'], { state: 'awaiting_second' }), staff(), now)).toEqual([]);
  });
});

test.each([
  ['lena.ek@bryggaren.example', 'l•••@bryggaren.example'],
  ['Nygatan 9, 990 12 Lillåstad', 'Nyg•••'],
  ['4711', '•••'],
])('%s is told to others as %s', (value, masked) => expect(maskValue(value)).toBe(masked));
