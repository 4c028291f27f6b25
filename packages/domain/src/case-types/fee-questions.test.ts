import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove, type InvoiceFacts } from '../workflow/index.ts';
import { type CaseTypeKey, caseTypes } from './catalogue.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

/** A reminder fee of 60 kr for an invoice that was due at the end of September. */
const fee: InvoiceFacts = {
  number: '306188317',
  kind: 'reminder_fee',
  totalOre: 60_00,
  paidOre: 0,
  creditedOre: 0,
  about: { number: '306187640', dueOn: '2026-09-30' },
  lateFees: [],
};
/** The invoice that was late, with its fee. */
const late: InvoiceFacts = {
  number: '306187640',
  kind: 'subscription',
  totalOre: 329_500,
  paidOre: 0,
  creditedOre: 0,
  about: null,
  lateFees: [{ number: '306188317', openOre: 60_00 }],
  paperFeeOre: 45_00,
  undelivered: false,
};

const fields = {
  invoiceNumber: '306188317',
  paidOn: '2026-10-14',
  address: 'Hamnvägen 8',
  customerNumber: 'K-104240',
};

const decide = (
  type: CaseTypeKey,
  move: string,
  facts: Partial<CaseFacts> = {},
  given: Record<string, unknown> = {},
  limit = 200_000,
) =>
  decideMove(
    caseTypes[type],
    factsOf({ type, state: 'working', fields, invoice: type === 'late_fee_question' ? fee : late, ...facts }),
    { move, fields: given },
    staff('agent', limit),
    now,
  );
const codeOf = (...asked: Parameters<typeof decide>) => {
  const decision = decide(...asked);
  return decision.ok ? null : decision.refusal.code;
};
const waiving = (creditedAmount: number, waiverReason = 'goodwill') => ({ creditedAmount, waiverReason });

describe('a late fee', () => {
  const type = 'late_fee_question';

  test.each<[string, string, Partial<CaseFacts>, Record<string, unknown>, string | null]>([
    ['explained', 'explain', {}, {}, null],
    ['explained without a right', 'explain', { right: null, hasCustomer: false }, {}, null],
    ['explained on the invoice that was late', 'explain', { invoice: late }, {}, 'fee.link_fee_invoice'],
    [
      'explained where nothing was charged',
      'explain',
      { invoice: { ...late, lateFees: [] } },
      {},
      'fee.none',
    ],
    ['explained before the day of payment is known', 'explain', { fields: {} }, {}, 'case.missing'],
    ['explained when it is said to be unpaid', 'explain', { fields: { unpaid: 'yes' } }, {}, null],
    ['waived', 'waive', {}, waiving(60_00), null],
    ['waived without a reason', 'waive', {}, { creditedAmount: 60_00 }, 'move.field_missing'],
    ['waived by more than is left', 'waive', {}, waiving(60_01), 'case.credit_above_open'],
    ['waived for nobody', 'waive', { hasCustomer: false }, waiving(60_00), 'case.no_customer'],
    ['found paid late', 'payment_found', {}, { paymentFoundOn: '2026-10-01' }, null],
    ['found paid in time', 'payment_found', {}, { paymentFoundOn: '2026-09-30' }, 'fee.paid_in_time'],
    [
      'found paid in time, with the fee credited',
      'payment_found',
      { invoice: { ...fee, creditedOre: 60_00 } },
      { paymentFoundOn: '2026-09-30' },
      null,
    ],
  ])('%s', (_, move, facts, given, code) => expect(codeOf(type, move, facts, given)).toBe(code));

  test('above the limit a second person is asked', () => {
    expect(codeOf(type, 'waive', {}, waiving(60_00), 5_000)).toBe('case.over_credit_limit');
    expect(decide(type, 'ask_credit_approval', {}, waiving(60_00), 5_000)).toMatchObject({
      ok: true,
      change: { to: 'awaiting_approval', effects: [{ kind: 'ask_approval', of: 'credit' }] },
    });
  });

  test('the credit is of the fee’s own invoice, and the outcome is counted', () => {
    expect(decide(type, 'waive', {}, waiving(60_00))).toMatchObject({
      change: {
        to: 'waived',
        fields: { outcome: 'waived', waiverReason: 'goodwill' },
        effects: [
          { kind: 'order_credit', amountField: 'creditedAmount' },
          { kind: 'send_reply', reply: 'fee_waived' },
        ],
      },
    });
  });
});

describe('a paper fee', () => {
  const type = 'paper_fee_question';

  test.each<[string, string, Partial<CaseFacts>, Record<string, unknown>, string | null]>([
    ['explained', 'explain', {}, {}, null],
    [
      'explained where there is none',
      'explain',
      { invoice: { ...late, paperFeeOre: 0 } },
      {},
      'fee.no_paper_fee',
    ],
    ['waived', 'waive', {}, waiving(45_00), null],
    ['waived by more than the fee', 'waive', {}, waiving(45_01), 'fee.over_fee'],
    [
      'waived on a paid invoice',
      'waive',
      { invoice: { ...late, paidOre: 329_500 } },
      waiving(45_00),
      'case.credit_above_open',
    ],
    ['changed to mail', 'enrol_by_mail', {}, {}, null],
    ['changed for nobody', 'enrol_e_invoice', { hasCustomer: false }, {}, 'case.no_customer'],
  ])('%s', (_, move, facts, given, code) => expect(codeOf(type, move, facts, given)).toBe(code));
});

describe('an invoice that never came', () => {
  const type = 'invoice_not_received';
  const noFee = { invoice: { ...late, lateFees: [] } };
  const undelivered = { invoice: { ...late, undelivered: true } };

  test.each<[string, string, Partial<CaseFacts>, Record<string, unknown>, string | null]>([
    ['copied', 'send_copy', noFee, {}, null],
    ['copied past a fee', 'send_copy', {}, {}, 'fee.undecided'],
    [
      'copied for an unproven payer',
      'send_copy',
      { ...noFee, right: rightOf('needs_proof') },
      {},
      'case.payer_unproven',
    ],
    ['the fee stands', 'fee_stands', {}, {}, null],
    ['the fee stands without one', 'fee_stands', noFee, {}, 'fee.none_open'],
    ['the fee stands against our own fault', 'fee_stands', undelivered, {}, 'fee.undelivered'],
    ['waived for our own fault', 'waive', undelivered, waiving(60_00, 'not_delivered'), null],
    ['waived for a fault that was none', 'waive', {}, waiving(60_00, 'not_delivered'), 'fee.was_delivered'],
    ['waived out of goodwill', 'waive', {}, waiving(60_00), null],
    ['waived by more than the fees', 'waive', {}, waiving(60_01), 'fee.over_fee'],
    ['waived without a fee', 'waive', noFee, waiving(1), 'fee.none_open'],
    ['changed to mail', 'enrol_by_mail', noFee, {}, null],
    ['changed to mail past a fee', 'enrol_by_mail', {}, {}, 'fee.undecided'],
  ])('%s', (_, move, facts, given, code) => expect(codeOf(type, move, facts, given)).toBe(code));

  test('the credit is of the fee, not of the invoice that was late', () => {
    expect(decide(type, 'waive', {}, waiving(60_00))).toMatchObject({
      change: { effects: [{}, { kind: 'order_credit', of: 'late_fees' }, {}] },
    });
  });
});

describe('the hold', () => {
  const credit = (state: CaseFacts['ledger'][number]['state']) => ({
    ledger: [{ kind: 'credit' as const, state }],
  });
  const active = (reason: string, amountOre: number) => ({ state: 'active', reason, amountOre });
  const pending = { state: 'credit_pending', reason: 'credit_pending', amountOre: 60_00 };
  const waived = { state: 'waived', fields: { creditedAmount: 60_00 } };

  test.each<[string, CaseTypeKey, Partial<CaseFacts>, unknown]>([
    ['a question', 'late_fee_question', {}, null],
    [
      'who says to have paid in time',
      'late_fee_question',
      { fields: { paidOn: '2026-09-30' } },
      active('dispute', 60_00),
    ],
    ['the same, decided', 'late_fee_question', { state: 'resolved', fields: { paidOn: '2026-09-30' } }, null],
    [
      'the same, paid',
      'late_fee_question',
      { fields: { paidOn: '2026-09-30' }, invoice: { ...fee, paidOre: 60_00 } },
      null,
    ],
    ['waived', 'late_fee_question', { ...waived, ...credit('queued') }, pending],
    ['waived and recorded', 'late_fee_question', { ...waived, ...credit('acknowledged') }, null],
    ['a paper fee', 'paper_fee_question', {}, null],
    ['a paper fee, waived', 'paper_fee_question', { ...waived, ...credit('queued') }, pending],
    ['never came', 'invoice_not_received', {}, active('non_receipt', 329_500)],
    [
      'never came, before an approver',
      'invoice_not_received',
      { state: 'awaiting_approval' },
      active('non_receipt', 329_500),
    ],
    ['never came, settled', 'invoice_not_received', { state: 'resolved' }, null],
    ['never came, which', 'invoice_not_received', { invoice: null }, null],
  ])('%s', (_, type, facts, hold) =>
    expect(
      caseTypes[type].hold(
        factsOf({
          type,
          state: 'working',
          fields: {},
          invoice: type === 'late_fee_question' ? fee : late,
          ...facts,
        }),
      ),
    ).toEqual(hold),
  );
});

test.each(['late_fee_question', 'paper_fee_question', 'invoice_not_received'] as const)(
  '%s: what was waived is over when the ledger has the credit note, not before',
  (type) => {
    const recorded = (state: 'queued' | 'acknowledged') =>
      decideMove(
        caseTypes[type],
        factsOf({ type, state: 'waived', fields: {}, ledger: [{ kind: 'credit', state }] }),
        { move: 'credit_recorded' },
        'system',
        now,
      ).ok;
    expect([recorded('queued'), recorded('acknowledged')]).toEqual([false, true]);
  },
);
