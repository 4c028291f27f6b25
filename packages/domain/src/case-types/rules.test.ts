import { describe, expect, test } from 'vitest';
import type { CaseFacts, Rule } from '../workflow/index.ts';
import { disputeFields } from './dispute-fields.ts';
import * as rules from './rules.ts';
import { factsOf, now, staff } from './test-facts.ts';

const wish = { move: 'any' };
const ask = (rule: Rule, facts: Partial<CaseFacts>, limit?: number, at = now) =>
  rule(factsOf(facts), wish, staff('agent', limit), at)?.code ?? null;
const amounts = (creditedAmount: unknown, disputedAmount: unknown = 50_000) => ({
  fields: { invoiceNumber: '4711002', reason: 'wrong_price', disputedAmount, creditedAmount },
});
const invoice = (totalOre: number, paidOre = 0, creditedOre = 0) => ({
  invoice: { number: '4711002', totalOre, paidOre, creditedOre },
});
const credit = (...states: CaseFacts['ledger'][number]['state'][]) =>
  states.map((state) => ({ kind: 'credit' as const, state }));

describe('links', () => {
  test.each([
    [rules.linkedCustomer, { hasCustomer: true }, null],
    [rules.linkedCustomer, { hasCustomer: false }, 'case.no_customer'],
    [rules.linkedInvoice, {}, null],
    [rules.linkedInvoice, { invoice: null }, 'case.no_invoice'],
  ] as const)('%o', (rule, facts, code) => expect(ask(rule, facts)).toBe(code));
});

describe('credit', () => {
  test.each([
    ['at the limit', 200_000, 200_000, null],
    ['an öre over the limit', 200_001, 200_000, 'case.over_credit_limit'],
    ['amount not known yet', undefined, 200_000, null],
    ['no limit at all, amount not known', undefined, 0, 'case.over_credit_limit'],
    ['no limit at all', 1, 0, 'case.over_credit_limit'],
  ])('limit: %s', (_, amount, limit, code) =>
    expect(ask(rules.withinCreditLimit, amounts(amount), limit)).toBe(code),
  );

  test('the system has no credit limit of its own', () => {
    expect(rules.withinCreditLimit(factsOf(amounts(1)), wish, 'system', now)?.code).toBe(
      'case.over_credit_limit',
    );
  });

  test.each([
    ['all of it', 50_000, 50_000, null],
    ['an öre more', 50_001, 50_000, 'case.credit_above_disputed'],
    ['disputed not known', 50_001, null, null],
    ['credit not known', undefined, 50_000, null],
  ])('disputed: %s', (_, amount, disputed, code) =>
    expect(ask(rules.creditNotMoreThanDisputed, amounts(amount, disputed))).toBe(code),
  );

  test.each([
    ['all of it', 100, invoice(100), null],
    ['an öre more', 101, invoice(100), 'case.credit_above_open'],
    ['after a part payment', 61, invoice(100, 40), 'case.credit_above_open'],
    ['after a payment and a credit', 50, invoice(100, 40, 10), null],
    ['paid in full, amount not known', undefined, invoice(100, 100), 'case.credit_above_open'],
    ['overpaid', 1, invoice(100, 120), 'case.credit_above_open'],
    ['no invoice is for another rule', 1, { invoice: null }, null],
  ])('open: %s', (_, amount, facts, code) =>
    expect(ask(rules.creditNotMoreThanOpen, { ...amounts(amount), ...facts })).toBe(code),
  );

  test('the refusal says the amount in both languages', () => {
    expect(rules.withinCreditLimit(factsOf(amounts(300_000)), wish, staff(), now)?.says).toEqual({
      sv: 'Krediten är över din gräns på 2 000,00 kr och kräver attest. Välj ”Begär attest på kreditering”.',
      en: 'The credit is above your limit of SEK 2,000.00 and needs approval. Choose “Ask for approval of a credit”.',
    });
  });

  test.each([
    ['not ordered yet', [], 'case.credit_not_recorded'],
    ['queued', credit('queued'), 'case.credit_not_recorded'],
    ['sent', credit('sent'), 'case.credit_not_recorded'],
    ['failed', credit('failed'), 'case.credit_not_recorded'],
    ['acknowledged', credit('acknowledged'), null],
    ['one of two', credit('acknowledged', 'queued'), 'case.credit_not_recorded'],
    ['other orders do not matter', [...credit('acknowledged'), { kind: 'hold', state: 'queued' }], null],
  ] as [string, CaseFacts['ledger'], string | null][])('recorded: %s', (_, ledger, code) =>
    expect(ask(rules.creditNoteRecorded, { fields: { decision: 'credited' }, ledger })).toBe(code),
  );

  test('a rejected dispute waits for no credit note', () => {
    expect(ask(rules.creditNoteRecorded, { fields: { decision: 'rejected' }, ledger: [] })).toBeNull();
  });
});

describe('answers', () => {
  test.each([
    [rules.customerAnswered, { answered: true }, null],
    [rules.customerAnswered, { answered: false }, 'case.not_answered'],
    [rules.decisionSent, { answered: true, answeredInState: true }, null],
    [rules.decisionSent, { answered: true, answeredInState: false }, 'case.decision_not_sent'],
  ] as const)('%o %o', (rule, facts, code) => expect(ask(rule, facts)).toBe(code));
});

describe('fourteen days', () => {
  const done = '2026-11-01T10:00:00.000Z';
  test.each([
    ['at once', done, null],
    ['on the millisecond', '2026-11-15T10:00:00.000Z', null],
    ['a millisecond later', '2026-11-15T10:00:00.001Z', 'case.reopen_too_late'],
  ])('%s', (_, at, code) => expect(ask(rules.reopenWithinFourteenDays, { doneAt: done }, 0, at)).toBe(code));
  test('an open case is not too late', () => expect(ask(rules.reopenWithinFourteenDays, {})).toBeNull());
});

describe('nothing missing', () => {
  const work = rules.nothingMissing(disputeFields, 'work');
  test.each([
    ['all there', factsOf().fields, null],
    ['an amount is missing', { invoiceNumber: '1', reason: 'other' }, 'disputedAmount'],
    ['an empty word is missing', { invoiceNumber: '1', reason: '', disputedAmount: 1 }, 'reason'],
    ['null is missing', { invoiceNumber: '1', reason: null, disputedAmount: 1 }, 'reason'],
    ['a linked invoice stands for its number', { reason: 'other', disputedAmount: 1 }, null],
  ])('%s', (_, fields, field) =>
    expect(work(factsOf({ fields }), wish, staff(), now)?.field ?? null).toBe(field),
  );
  test('all that is missing is named', () => {
    const says = work(factsOf({ fields: {}, invoice: null }), wish, staff(), now)?.says;
    expect(says?.sv).toContain('Fakturanummer, Orsak till bestridandet, Bestritt belopp');
    expect(says?.en).toContain('Invoice number, Reason for the dispute, Disputed amount');
  });
});

test('an unsorted case is sorted before it is solved', () =>
  expect(ask(rules.sortedFirst, {})).toBe('case.unsorted'));
