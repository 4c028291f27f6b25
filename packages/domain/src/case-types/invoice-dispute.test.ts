import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove, type MoveWish } from '../workflow/index.ts';
import { invoiceDispute } from './invoice-dispute.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

const decide = (wish: MoveWish, facts: Partial<CaseFacts> = {}, limit?: number) =>
  decideMove(invoiceDispute, factsOf(facts), wish, staff('agent', limit), now);
const refusal = (...args: Parameters<typeof decide>) => {
  const decision = decide(...args);
  return decision.ok ? null : decision.refusal.code;
};
const decisionReason = 'Resten följer avtalet.';
const credit = (creditedAmount: unknown): MoveWish => ({
  move: 'credit',
  fields: { creditedAmount, decisionReason },
});
const hold = (facts: Partial<CaseFacts>) => invoiceDispute.hold(factsOf(facts));

describe('deciding', () => {
  test('a credit within all limits is decided, written and ordered', () => {
    expect(decide(credit(50_000))).toEqual({
      ok: true,
      change: {
        move: 'credit',
        from: 'investigating',
        to: 'decided',
        category: 'working',
        fields: { creditedAmount: 50_000, decisionReason, decision: 'credited' },
        effects: [{ kind: 'order_credit', amountField: 'creditedAmount' }],
        reason: null,
      },
    });
  });

  test.each([
    ['a part is enough', credit(1), {}, null],
    ['no amount', { move: 'credit' }, {}, 'move.field_missing'],
    [
      'an older amount does not serve',
      { move: 'credit' },
      { fields: { ...factsOf().fields, creditedAmount: 1 } },
      'move.field_missing',
    ],
    ['no payer', credit(1), { right: rightOf('needs_proof') }, 'case.payer_unproven'],
    ['no invoice', credit(1), { invoice: null }, 'case.no_invoice'],
    ['disputed amount unknown', credit(1), { fields: { reason: 'other' } }, 'case.missing'],
    ['more than disputed', credit(50_001), {}, 'case.credit_above_disputed'],
    [
      'more than open',
      credit(50_000),
      { invoice: { number: '1', totalOre: 125_000, paidOre: 100_000, creditedOre: 0 } },
      'case.credit_above_open',
    ],
    ['not whole öre', credit(1.5), {}, 'move.field_invalid'],
    ['an amount in words', credit('100'), {}, 'move.field_invalid'],
    ['nothing', credit(0), {}, 'move.field_invalid'],
    [
      'the decision itself cannot be given',
      { move: 'credit', fields: { creditedAmount: 1, decision: 'rejected' } },
      {},
      'move.field_not_asked',
    ],
    ['a rejection without grounds', { move: 'reject_dispute' }, {}, 'move.field_missing'],
  ] as [string, MoveWish, Partial<CaseFacts>, string | null][])('%s', (_, wish, facts, code) =>
    expect(refusal(wish, facts)).toBe(code),
  );

  test('over the person’s limit it is refused for now, with the reason', () => {
    expect(refusal(credit(50_000), {}, 49_999)).toBe('case.over_credit_limit');
    expect(refusal(credit(50_000), {}, 50_000)).toBeNull();
  });

  test('a role that may not credit is refused before anything else', () => {
    for (const role of ['reader', 'approver', 'administrator'] as const)
      expect(decideMove(invoiceDispute, factsOf(), { move: 'credit' }, staff(role), now)).toMatchObject({
        refusal: { code: 'move.no_right' },
      });
  });

  test('grounds and root cause may come with a decision', () => {
    const fields = { decisionReason: 'Priset följer avtalet.', rootCause: 'invoice_right' };
    expect(decide({ move: 'reject_dispute', fields })).toMatchObject({
      change: { fields: { ...fields, decision: 'rejected' }, effects: [] },
    });
  });
});

describe('asking for approval', () => {
  const ask = (creditedAmount: unknown): MoveWish => ({
    move: 'ask_credit_approval',
    fields: { creditedAmount, decisionReason },
  });
  const approved = (facts: Partial<CaseFacts> = {}) =>
    decideMove(
      invoiceDispute,
      factsOf({
        state: 'awaiting_approval',
        fields: { ...factsOf().fields, creditedAmount: 50_000 },
        ...facts,
      }),
      { move: 'approved' },
      'system',
      now,
    );

  test('is open to whoever may credit, whatever their limit, and decides nothing yet', () => {
    expect(decide(ask(50_000), {}, 0)).toEqual({
      ok: true,
      change: {
        move: 'ask_credit_approval',
        from: 'investigating',
        to: 'awaiting_approval',
        category: 'approval',
        fields: { creditedAmount: 50_000, decisionReason },
        effects: [{ kind: 'ask_approval', of: 'credit', amountField: 'creditedAmount' }],
        reason: null,
      },
    });
  });

  test.each([
    ['no amount', { move: 'ask_credit_approval' }, {}, 'move.field_missing'],
    ['no payer', ask(1), { right: rightOf('deny') }, 'case.payer_unproven'],
    ['no customer', ask(1), { hasCustomer: false }, 'case.no_customer'],
    ['no invoice', ask(1), { invoice: null }, 'case.no_invoice'],
    ['disputed amount unknown', ask(1), { fields: { reason: 'other' } }, 'case.missing'],
    ['more than disputed', ask(50_001), {}, 'case.credit_above_disputed'],
    [
      'more than open',
      ask(50_000),
      { invoice: { number: '1', totalOre: 125_000, paidOre: 100_000, creditedOre: 0 } },
      'case.credit_above_open',
    ],
  ] as [string, MoveWish, Partial<CaseFacts>, string][])(
    'is refused as the credit itself: %s',
    (_, wish, facts, code) => expect(refusal(wish, facts)).toBe(code),
  );

  test('a role that may not credit may not ask', () => {
    for (const role of ['reader', 'approver', 'administrator'] as const)
      expect(decideMove(invoiceDispute, factsOf(), ask(1), staff(role), now)).toMatchObject({
        refusal: { code: 'move.no_right' },
      });
  });

  test('approved, it is credited and ordered', () => {
    expect(approved()).toMatchObject({
      change: {
        to: 'decided',
        fields: { decision: 'credited' },
        effects: [{ kind: 'order_credit', amountField: 'creditedAmount' }],
      },
    });
  });

  test.each([
    [
      'the invoice was paid meanwhile',
      { invoice: { number: '1', totalOre: 125_000, paidOre: 125_000, creditedOre: 0 } },
      'case.credit_above_open',
    ],
    ['the right ended meanwhile', { right: rightOf('needs_proof') }, 'case.payer_unproven'],
  ] as [string, Partial<CaseFacts>, string][])('approving is refused when %s', (_, facts, code) =>
    expect(approved(facts)).toMatchObject({ ok: false, refusal: { code } }),
  );

  test.each(['credit', 'reject_dispute', 'refer', 'reject', 'withdraw', 'wait_for_customer'])(
    'meanwhile nobody makes the step %s',
    (move) => expect(refusal({ move }, { state: 'awaiting_approval' })).toBe('move.wrong_state'),
  );
});

describe('ending', () => {
  const decided = {
    state: 'communicated',
    fields: { ...factsOf().fields, decision: 'credited', creditedAmount: 50_000 },
  };
  const rootCause = { move: 'close', fields: { rootCause: 'price_list' } };

  test('an earlier question to the customer does not tell the decision', () => {
    expect(
      refusal({ move: 'communicate' }, { state: 'decided', answered: true, answeredInState: false }),
    ).toBe('case.decision_not_sent');
    expect(refusal({ move: 'communicate' }, { state: 'decided' })).toBeNull();
  });

  test('it is not closed before the credit note is recorded, nor without a root cause', () => {
    expect(refusal(rootCause, decided)).toBe('case.credit_not_recorded');
    const recorded = { ...decided, ledger: [{ kind: 'credit', state: 'acknowledged' }] as const };
    expect(refusal({ move: 'close' }, recorded)).toBe('move.field_missing');
    expect(refusal(rootCause, recorded)).toBeNull();
  });

  test('a rejected dispute closes without a credit note', () => {
    expect(
      refusal(rootCause, { ...decided, fields: { ...factsOf().fields, decision: 'rejected' } }),
    ).toBeNull();
  });
});

describe('hold', () => {
  const open = ['new', 'investigating', 'waiting_basis', 'awaiting_approval'];
  const invoice = (paidOre: number, creditedOre = 0) => ({
    number: '1',
    totalOre: 125_000,
    paidOre,
    creditedOre,
  });
  const active = (amountOre: number) => ({ state: 'active', reason: 'dispute', amountOre });

  test.each(open)(
    '%s: for the disputed amount, the whole while it is unknown, never more than is open',
    (state) => {
      expect(hold({ state })).toEqual(active(50_000));
      expect(hold({ state, fields: {} })).toEqual(active(125_000));
      expect(hold({ state, fields: {}, invoice: invoice(25_000) })).toEqual(active(100_000));
      expect(hold({ state, invoice: invoice(100_000) })).toEqual(active(25_000));
      expect(hold({ state, invoice: invoice(100_000, 25_000) })).toBeNull();
      expect(hold({ state, invoice: null })).toBeNull();
    },
  );

  const after = (state: string, decision: string, ledger: CaseFacts['ledger'] = []) =>
    hold({ state, ledger, fields: { ...factsOf().fields, decision, creditedAmount: 20_000 } });

  test.each(['decided', 'communicated'])('%s: for the credit until the ledger has recorded it', (state) => {
    const pending = { state: 'credit_pending', reason: 'credit_pending', amountOre: 20_000 };
    expect(after(state, 'credited')).toEqual(pending);
    for (const step of ['queued', 'sent', 'failed'] as const)
      expect(after(state, 'credited', [{ kind: 'credit', state: step }])).toEqual(pending);
    expect(after(state, 'credited', [{ kind: 'credit', state: 'acknowledged' }])).toBeNull();
    expect(after(state, 'rejected')).toBeNull();
  });

  test.each(['closed', 'referred', 'rejected', 'withdrawn', 'merged'])('%s: none', (state) => {
    expect(hold({ state })).toBeNull();
    expect(after(state, 'credited')).toBeNull();
  });
});
