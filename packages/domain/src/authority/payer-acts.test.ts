import { describe, expect, test } from 'vitest';
import { type PayerAct, payerActs } from './acts.ts';
import { type PayerMark, payerMarks } from './request.ts';
import { asks, decided, row, ways, yesterday } from './request-examples.ts';

const acts = Object.keys(payerActs) as PayerAct[];
const by = (identity: PayerMark[], contact: string | null = null) => ({ requester: { contact, identity } });
const pairs = payerMarks.flatMap((one, at) =>
  payerMarks.slice(at + 1).map((other): [PayerMark, PayerMark] => [one, other]),
);
const conditionOf = (act: PayerAct) => payerActs[act].map((code) => ` ${code}`).join('');

describe.each(acts)('%s', (act) => {
  test.each(pairs)('%s and %s prove the payer by every channel, without any row', (...pair) => {
    for (const way of Object.values(ways))
      expect(decided(asks(act, way, by(pair)), [])).toBe(`allow: payer_identity${conditionOf(act)}`);
  });

  test('one number is too few, and twice the same is one', () => {
    for (const mark of payerMarks)
      for (const identity of [[], [mark], [mark, mark]])
        expect(decided(asks(act, ways['plain mail'], by(identity)), [])).toBe(
          'needs_proof: payer_identity_missing',
        );
  });

  test('a verified contact proves the payer, and may have the answer sent elsewhere', () => {
    const register = [row('read_report')];
    expect(decided(asks(act, ways['verified mail']), register)).toBe(
      'allow: sender_verified verified_contact',
    );
    expect(decided(asks(act, ways['confirmed form']), register)).toBe(
      'allow: confirmed_by_link verified_contact',
    );
    const all = asks(act, ways['verified mail'], by(['customer_number', 'invoice_number'], 'P1'));
    expect(decided(all, register)).toBe('allow: payer_identity sender_verified verified_contact');
  });

  test.each([
    ['of another customer', [row('read_report', { customer: 'C2' })]],
    ['whose every right has ended', [row('read_report', { validTo: yesterday })]],
    ['whose every right is revoked', [row('read_report', { revokedAt: yesterday })]],
    ['with a right nobody has shown', [row('read_report', { evidence: null })]],
    ['nobody has registered', []],
  ])('a verified sender %s is no contact of this one', (_, register) => {
    expect(decided(asks(act, ways['verified mail']), register)).toBe('needs_proof: payer_identity_missing');
  });

  test('a contact registered at the customer needs no right', () => {
    const known = { requester: { contact: 'P1', identity: [], customers: ['C1'] } };
    expect(decided(asks(act, ways['verified mail'], known), [])).toMatch(/^allow/);
    expect(decided(asks(act, ways.letter, known), [])).toMatch(/^needs_proof/);
    expect(decided(asks(act, ways['called back'], known), [])).toMatch(/^needs_proof/);
    expect(decided(asks(act, ways['plain mail'], known), [])).toMatch(/^needs_proof/);
  });

  test('a sender that failed authentication is asked, numbers or not', () => {
    const forged = { channel: 'email', proof: { ...ways['plain mail'].proof, sender: 'failed' } } as const;
    expect(decided(asks(act, forged, by(['customer_number', 'invoice_number'])), [])).toBe(
      'needs_proof: payer_identity sender_failed',
    );
  });
});
