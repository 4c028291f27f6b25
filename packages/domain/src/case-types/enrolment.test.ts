import { describe, expect, test } from 'vitest';
import { type CaseFacts, type CustomerFacts, decideMove } from '../workflow/index.ts';
import { decideEdit, missingFields } from './case-fields.ts';
import { caseTypes } from './catalogue.ts';
import { deliveryWish } from './enrolment-rules.ts';
import { faultList } from './standard-replies.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

const company: CustomerFacts = { kind: 'company', identityNumber: '556016-0680', noEInvoice: false };
const person: CustomerFacts = { kind: 'private', identityNumber: '570428-9999', noEInvoice: false };

const mail = { newAddress: 'Faktura@Bryggaren.example', invoiceNumber: '4711002' };
const eInvoice = {
  operator: 'InExempel',
  electronicId: '0007:556016-0680',
  reference: '4711',
  contactName: 'Lena Ek',
  contactEmail: 'lena.ek@bryggaren.example',
};
type Key = 'email_invoice_enrolment' | 'e_invoice_enrolment';
const asked = (type: Key, changes: Partial<CaseFacts> = {}) =>
  factsOf({
    type,
    state: 'working',
    invoice: null,
    customer: company,
    fields: type === 'e_invoice_enrolment' ? eInvoice : mail,
    ...changes,
  });
const made = (type: Key, changes: Partial<CaseFacts> = {}, move = 'enrol', mover: 'system' | null = null) => {
  const wish = { move, reason: 'Kunden ångrade sig.' };
  const decision = decideMove(caseTypes[type], asked(type, changes), wish, mover ?? staff(), now);
  return decision.ok ? decision.change.to : decision.refusal.code;
};
const keys: Key[] = ['email_invoice_enrolment', 'e_invoice_enrolment'];

describe.each(keys)('%s', (key) => {
  test('is asked of the ledger, waits, and is in force when the ledger says so', () => {
    const wish = decideMove(caseTypes[key], asked(key), { move: 'enrol' }, staff(), now);
    expect(wish).toMatchObject({
      change: { to: 'pending', category: 'waiting', effects: [{ kind: 'enrol' }] },
    });
    const kind = key === 'e_invoice_enrolment' ? 'enrol_e_invoice' : 'enrol_email';
    const waiting = { state: 'pending', ledger: [{ kind, state: 'queued' }] } as Partial<CaseFacts>;
    expect(made(key, waiting, 'activated', 'system')).toBe('enrolment.not_recorded');
    const recorded = { ...waiting, ledger: [{ kind, state: 'acknowledged' }] } as Partial<CaseFacts>;
    expect(made(key, recorded, 'activated', 'system')).toBe('resolved');
    expect(made(key, recorded, 'activated')).toBe('move.by_system');
  });

  test.each([
    ['no customer', { hasCustomer: false, customer: null }, 'case.no_customer'],
    ['the right unproven', { right: rightOf('needs_proof') }, 'authority.needs_proof'],
    ['no right', { right: rightOf('deny') }, 'authority.deny'],
    ['a right not decided yet', { right: null }, 'authority.unknown'],
    ['nothing given', { fields: {} }, 'case.missing'],
    ['already waiting', { state: 'pending' }, 'move.wrong_state'],
  ] as [string, Partial<CaseFacts>, string][])('%s', (_, changes, code) =>
    expect(made(key, changes)).toBe(code),
  );

  test('while it waits the details stand fast, and every way out but the ledger’s yes takes it back', () => {
    const pending = { state: 'pending' };
    expect(decideEdit(caseTypes[key], pending, {})).toMatchObject({ code: 'case.fields_locked' });
    const out = Object.entries(caseTypes[key].moves).filter(([, { from }]) => from.includes('pending'));
    expect(out.map(([move]) => move)).toEqual([
      'activated',
      'enrolment_failed',
      'take_back',
      'reject',
      'withdraw',
    ]);
    for (const [move, { effects }] of out)
      expect(effects).toEqual([{ kind: move === 'activated' ? 'activate_enrolment' : 'withdraw_enrolment' }]);
  });
});

describe('who may have the invoices sent by mail', () => {
  const { act } = caseTypes.email_invoice_enrolment;
  test.each([
    ['a private customer: the payer', person, 'invoice_by_mail'],
    ['a company: who holds the right', company, 'billing_data'],
    ['a public body', { ...company, kind: 'public_body' as const }, 'billing_data'],
    ['nobody knows yet', null, 'billing_data'],
  ])('%s', (_, customer, wanted) => expect(act({}, customer)).toBe(wanted));

  test('a payer who is not proven is told which numbers would do', () => {
    const unproven = { customer: person, right: rightOf('needs_proof') };
    expect(made('email_invoice_enrolment', unproven)).toBe('case.payer_unproven');
  });
});

describe('e-invoices', () => {
  const key = 'e_invoice_enrolment';
  test.each([
    ['a wrong check digit', { fields: { ...eInvoice, electronicId: '7350099900014' } }, 'enrolment.wrong'],
    [
      'another company’s number',
      { fields: { ...eInvoice, electronicId: '0007:2120999012' } },
      'enrolment.wrong',
    ],
    ['a private customer', { customer: person }, 'enrolment.private'],
    ['a customer kept from them', { customer: { ...company, noEInvoice: true } }, 'enrolment.security'],
  ] as [string, Partial<CaseFacts>, string][])('not for %s', (_, changes, code) =>
    expect(made(key, changes)).toBe(code),
  );

  test('a private customer is sent to the bank in one step, whatever is known and whoever asks', () => {
    const nothing = { customer: person, fields: {}, right: rightOf('deny'), state: 'new' };
    expect(missingFields(caseTypes[key], asked(key, nothing), 'close')).toEqual([]);
    const decision = decideMove(caseTypes[key], asked(key, nothing), { move: 'refer_to_bank' }, staff(), now);
    expect(decision).toMatchObject({
      change: { to: 'referred', effects: [{ kind: 'send_reply', reply: 'bank_instructions' }] },
    });
    expect(made(key, {}, 'refer_to_bank')).toBe('enrolment.not_private');
  });

  test('that a customer is kept from them is told only to who has the right', () => {
    const kept = { customer: { ...company, noEInvoice: true }, fields: {} };
    expect(made(key, kept, 'refuse_e_invoice')).toBe('rejected');
    expect(made(key, { ...kept, right: rightOf('needs_proof') }, 'refuse_e_invoice')).toBe(
      'authority.needs_proof',
    );
    expect(made(key, {}, 'refuse_e_invoice')).toBe('enrolment.no_security');
  });

  test('what is wrong is asked for by name', () => {
    const facts = asked(key, { fields: { ...eInvoice, electronicId: '7350099900014' } });
    expect(faultList(caseTypes[key], caseTypes[key].faults(facts), 'sv')).toMatch(
      /^– GLN eller Peppol-id: Kontrollsiffran stämmer inte\./,
    );
  });
});

test('what is asked of the ledger is in its normal form', () => {
  expect(deliveryWish('email_invoice_enrolment', mail)).toMatchObject({
    kind: 'email',
    address: 'faktura@bryggaren.example',
    operator: null,
  });
  expect(deliveryWish('e_invoice_enrolment', eInvoice)).toMatchObject({
    kind: 'e_invoice',
    address: '0007:5560160680',
    operator: 'InExempel',
  });
  expect(deliveryWish('e_invoice_enrolment', { ...eInvoice, electronicId: 'vet ej' })).toBeNull();
  expect(deliveryWish('data_change', mail)).toBeNull();
});
