import { expect, test } from 'vitest';
import { type CaseFacts, decideMove } from '../workflow/index.ts';
import { caseTypes } from './catalogue.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

const known = {
  name: 'Solvikens Båtklubb',
  address: 'Sjögatan 1, Solviken',
  customerNumber: '10023',
  matter: 'Fakturan för mars',
};
const send = (facts: Partial<CaseFacts>) => {
  const whole = factsOf({ type: 'invoice_copy', state: 'new', fields: known, ...facts });
  return decideMove(caseTypes.invoice_copy, whole, { move: 'send_copy' }, staff(), now);
};

test('a proven payer gets the copy in one step from a new case', () => {
  expect(send({ answered: false })).toMatchObject({
    ok: true,
    change: { to: 'resolved', category: 'done', effects: [{ kind: 'send_invoice_copy' }] },
  });
});

test.each([
  ['the payer is not proven', { right: rightOf('needs_proof') }, 'case.payer_unproven', 'identityNumber'],
  ['no customer is linked', { hasCustomer: false }, 'case.no_customer', undefined],
  ['no invoice is linked', { invoice: null }, 'case.no_invoice', undefined],
  ['the address is missing', { fields: { ...known, address: '' } }, 'case.missing', 'address'],
])('it is refused when %s, with what would cure it', (_, facts, code, field) => {
  const decision = send(facts);
  expect(decision).toMatchObject({ ok: false, refusal: { code } });
  expect(!decision.ok && decision.refusal.field).toBe(field);
});

test('an organisation number serves instead of a customer number', () => {
  const { customerNumber: _, ...fields } = known;
  expect(send({ fields: { ...fields, identityNumber: '556677-8899' } }).ok).toBe(true);
});

test('a general question is not solved before the customer has an answer, unless somebody says why', () => {
  const facts = factsOf({ type: 'general_question', state: 'new', answered: false });
  const decide = (move: string, reason?: string) =>
    decideMove(caseTypes.general_question, facts, reason ? { move, reason } : { move }, staff(), now);
  expect(decide('resolve')).toMatchObject({ refusal: { code: 'case.not_answered' } });
  expect(decide('resolve_without_reply', '  ')).toMatchObject({ refusal: { code: 'move.reason_missing' } });
  expect(decide('resolve_without_reply', 'Besvarad i telefon.').ok).toBe(true);
});
