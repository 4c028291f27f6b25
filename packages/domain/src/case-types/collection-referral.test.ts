import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove, type InvoiceFacts, type MoveWish } from '../workflow/index.ts';
import { missingFields } from './case-fields.ts';
import { collectionReferral as type } from './collection-referral.ts';
import { recallAtCollection } from './recall-at-collection.ts';
import { factsOf, now, staff } from './test-facts.ts';

const invoice: InvoiceFacts = {
  number: '306184035',
  totalOre: 249_000,
  paidOre: 0,
  creditedOre: 0,
  atCollection: { agency: 'Exempelinkasso AB' },
};
const facts = (changes: Partial<CaseFacts> = {}) =>
  factsOf({
    type: 'collection_referral',
    state: 'working',
    fields: {},
    customer: null,
    right: null,
    invoice,
    answered: false,
    ...changes,
  });
const made = (wish: MoveWish, changes: Partial<CaseFacts> = {}) => {
  const decision = decideMove(type, facts(changes), wish, staff(), now);
  return decision.ok ? decision.change.to : decision.refusal.code;
};
const objection = { objection: 'Tjänsten är inte beställd.' };

describe('what is done with a claim at collection', () => {
  test.each([
    ['referred at once, whoever asks', { move: 'refer_to_agency' }, { hasCustomer: false }, 'referred'],
    [
      'not what is not there',
      { move: 'refer_to_agency' },
      { invoice: { ...invoice, atCollection: null } },
      'collection.not_there',
    ],
    ['not while nobody knows which', { move: 'refer_to_agency' }, { invoice: null }, 'case.no_invoice'],
    ['an objection is passed on', { move: 'pass_on_objection', fields: objection }, {}, 'waiting_external'],
    [
      'one that came with the request too',
      { move: 'pass_on_objection' },
      { fields: objection },
      'waiting_external',
    ],
    ['but none is made up', { move: 'pass_on_objection' }, {}, 'move.field_missing'],
    ['it goes on as a dispute', { move: 'dispute', fields: objection }, {}, 'referred'],
    [
      'of a known customer only',
      { move: 'dispute', fields: objection },
      { hasCustomer: false },
      'case.no_customer',
    ],
    ['no recall of what is not credited', { move: 'recall' }, {}, 'collection.not_credited'],
    ['a recall of what is', { move: 'recall' }, { invoice: { ...invoice, creditedOre: 1 } }, 'recalled'],
    [
      'also while the answer is awaited',
      { move: 'recall' },
      { state: 'waiting_external', invoice: { ...invoice, creditedOre: 1 } },
      'recalled',
    ],
  ] as [string, MoveWish, Partial<CaseFacts>, string][])('%s', (_, wish, changes, to) =>
    expect(made(wish, changes)).toBe(to),
  );

  test('the agency hears first, then the debtor', () => {
    const effects = Object.fromEntries(Object.entries(type.moves).map(([key, move]) => [key, move.effects]));
    expect(effects.pass_on_objection).toEqual([
      { kind: 'pass_on_objection' },
      { kind: 'send_reply', reply: 'objection_passed_on' },
    ]);
    expect(effects.recall).toEqual([
      { kind: 'recall_collection' },
      { kind: 'send_reply', reply: 'claim_recalled' },
    ]);
    expect(effects.dispute).toEqual([
      { kind: 'pass_on_objection' },
      { kind: 'open_case', type: 'invoice_dispute' },
    ]);
  });
});

test('the agency is asked to answer: what it writes brings the case back from its wait', () => {
  const answered = decideMove(
    type,
    facts({ state: 'waiting_external' }),
    { move: 'customer_answered' },
    'system',
    now,
  );
  expect(answered).toMatchObject({ change: { to: 'working' } });
});

test('which claim: the invoice, or the agency and its number', () => {
  const missing = (changes: Partial<CaseFacts>) => missingFields(type, facts(changes), 'work');
  expect(missing({ invoice: null })).toEqual(['invoiceNumber', 'claimNumber', 'agency']);
  expect(missing({})).toEqual([]);
  expect(missing({ invoice: null, fields: { claimNumber: '88-1', agency: 'Exempelinkasso' } })).toEqual([]);
  expect(missing({ invoice: null, fields: { claimNumber: '88-1' } })).toEqual(['agency']);
});

describe('a recall from any case', () => {
  const recall = (changes: Partial<CaseFacts>) =>
    recallAtCollection(facts(changes), { move: 'recall' }, staff(), now)?.code ?? null;
  test.each([
    ['nothing credited', {}, 'collection.not_credited'],
    ['a credit ordered on the case', { ledger: [{ kind: 'credit', state: 'queued' }] }, null],
    ['an order that failed', { ledger: [{ kind: 'credit', state: 'failed' }] }, 'collection.not_credited'],
    [
      'credited and back already',
      { invoice: { ...invoice, creditedOre: 1, atCollection: null } },
      'collection.not_there',
    ],
    ['no invoice known yet', { invoice: null }, null],
  ] as [string, Partial<CaseFacts>, string | null][])('%s', (_, changes, code) =>
    expect(recall(changes)).toBe(code),
  );
});
