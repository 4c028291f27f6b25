import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove, type MoveWish, offerMoves } from '../workflow/index.ts';
import { missingFields } from './case-fields.ts';
import { postTerminationBilling as type } from './post-termination-billing.ts';
import { creditDue } from './post-termination-rules.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

const invoice = {
  number: '306188256',
  totalOre: 92_000,
  paidOre: 0,
  creditedOre: 0,
  period: { from: '2026-10-01', to: '2026-12-31' },
};
const endsOn = (day: string | null) => ({ agreement: { number: 'A-400620', endsOn: day } });
/** A quarter of 92 days, at ten kronor a day, of which the last 61 lie after the end. */
const inOrder = (changes: Partial<CaseFacts> = {}): CaseFacts =>
  factsOf({
    type: 'post_termination_billing',
    state: 'working',
    fields: {},
    ...{ invoice, ...endsOn('2026-11-01'), ...changes },
  });
const decide = (wish: MoveWish, facts: Partial<CaseFacts> = {}, limit?: number) =>
  decideMove(type, inOrder(facts), wish, staff('agent', limit), now);
const refusal = (...args: Parameters<typeof decide>) => {
  const decision = decide(...args);
  return decision.ok ? null : decision.refusal.code;
};
const cause = { fields: { rootCause: 'termination_missed' } };
const credit: MoveWish = { move: 'credit', ...cause };

describe('what must be known before work', () => {
  const missing = (facts: Partial<CaseFacts>) => missingFields(type, inOrder(facts), 'work');

  test('is known by the links, the period by the invoice itself', () => expect(missing({})).toEqual([]));

  test('the period is asked for where the invoice states none', () => {
    expect(missing({ invoice: { ...invoice, period: null } })).toEqual(['periodFrom', 'periodTo']);
    expect(missing({ invoice: null, agreement: null })).toEqual([
      'agreementNumber',
      'invoiceNumber',
      'periodFrom',
      'periodTo',
    ]);
  });
});

describe('crediting', () => {
  test('takes the amount from the count; nobody types it', () => {
    expect(decide(credit)).toEqual({
      ok: true,
      change: {
        move: 'credit',
        from: 'working',
        to: 'decided',
        category: 'working',
        fields: { rootCause: 'termination_missed', decision: 'credited', creditedAmount: 61_000 },
        effects: [{ kind: 'order_credit', amountField: 'creditedAmount' }],
        reason: null,
      },
    });
    expect(refusal({ move: 'credit', fields: { ...cause.fields, creditedAmount: 1 } })).toBe(
      'move.field_not_asked',
    );
  });

  const stated = { periodFrom: '2026-10-01', periodTo: '2026-12-31' };
  test.each([
    ['in full', endsOn('2026-09-01'), 92_000],
    ['by the period stated on the case', { invoice: { ...invoice, period: null }, fields: stated }, 61_000],
    ['although it is paid', { invoice: { ...invoice, paidOre: 92_000 } }, 61_000],
    ['less what was credited before', { invoice: { ...invoice, creditedOre: 20_000 } }, 41_000],
  ] as [string, Partial<CaseFacts>, number][])('%s', (_, facts, ore) =>
    expect(decide(credit, facts)).toMatchObject({ change: { fields: { creditedAmount: ore } } }),
  );

  test.each([
    ['no customer', { hasCustomer: false }, 'case.no_customer'],
    ['no agreement', { agreement: null }, 'case.no_agreement'],
    ['no invoice', { invoice: null }, 'case.no_invoice'],
    ['another agreement', { invoice: { ...invoice, ofOtherAgreement: true } }, 'overlap.other_agreement'],
    ['no period', { invoice: { ...invoice, period: null } }, 'case.missing'],
    [
      'a period that ends before it begins',
      { invoice: { ...invoice, period: null }, fields: { periodFrom: '2026-10-02', periodTo: '2026-10-01' } },
      'case.period_backwards',
    ],
    ['no end', endsOn(null), 'overlap.no_end'],
    ['the notice still running', endsOn('2027-01-01'), 'overlap.before_end'],
    ['all of it credited before', { invoice: { ...invoice, creditedOre: 61_000 } }, 'overlap.credited'],
    ['no payer', { right: rightOf('needs_proof') }, 'case.payer_unproven'],
  ] as [string, Partial<CaseFacts>, string][])('is refused with %s', (_, facts, code) =>
    expect(refusal(credit, facts)).toBe(code),
  );

  test('over the person’s limit it is refused before it is tried, and approval may be asked for', () => {
    expect(refusal(credit, {}, 61_000)).toBeNull();
    const offers = offerMoves(type, inOrder(), staff('agent', 60_999), now);
    const codeOf = (key: string) => offers.find((offer) => offer.key === key)?.refusal?.code ?? null;
    expect(codeOf('credit')).toBe('case.over_credit_limit');
    expect(codeOf('ask_credit_approval')).toBeNull();
    expect(decide({ move: 'ask_credit_approval', ...cause }, {}, 0)).toMatchObject({
      change: {
        to: 'awaiting_approval',
        fields: { creditedAmount: 61_000 },
        effects: [{ kind: 'ask_approval', of: 'credit', amountField: 'creditedAmount' }],
      },
    });
  });

  test('approved only while the count still gives what was asked for', () => {
    const approved = (facts: Partial<CaseFacts>) =>
      decideMove(
        type,
        inOrder({ state: 'awaiting_approval', fields: { creditedAmount: 61_000 }, ...facts }),
        { move: 'approved' },
        'system',
        now,
      );
    expect(approved({})).toMatchObject({ change: { to: 'decided', fields: { decision: 'credited' } } });
    expect(approved(endsOn('2026-12-01'))).toMatchObject({ refusal: { code: 'overlap.changed' } });
  });

  test('it closes when the decision is told and the credit note recorded', () => {
    const decided = { state: 'decided', fields: { decision: 'credited', creditedAmount: 61_000 } };
    expect(refusal({ move: 'communicate' }, { ...decided, answeredInState: false })).toBe(
      'case.decision_not_sent',
    );
    const told = { ...decided, state: 'communicated' };
    expect(refusal({ move: 'close' }, told)).toBe('case.credit_not_recorded');
    expect(
      refusal({ move: 'close' }, { ...told, ledger: [{ kind: 'credit', state: 'acknowledged' }] }),
    ).toBeNull();
  });
});

describe('the other ends', () => {
  test.each([
    [
      'explain',
      endsOn('2027-01-01'),
      'resolved',
      'explained',
      [{ kind: 'send_reply', reply: 'notice_running' }],
    ],
    ['no_notice', endsOn(null), 'referred', 'no_notice', [{ kind: 'open_case', type: 'cancellation' }]],
    [
      'hand_over',
      {},
      'referred',
      'handed_over',
      [{ kind: 'tell_account_manager' }, { kind: 'send_reply', reply: 'handed_over' }],
    ],
  ] as [string, Partial<CaseFacts>, string, string, unknown][])('%s', (move, facts, to, decision, effects) =>
    expect(decide({ move }, facts)).toMatchObject({ change: { to, fields: { decision }, effects } }),
  );

  test.each([
    ['explaining what is to be credited', 'explain', {}, 'overlap.after_end'],
    ['explaining without an end', 'explain', endsOn(null), 'overlap.no_end'],
    ['finding no notice where the end is settled', 'no_notice', {}, 'overlap.ended'],
    ['a termination without the agreement', 'no_notice', { agreement: null }, 'case.no_agreement'],
    [
      'telling a stranger',
      'explain',
      { ...endsOn('2027-01-01'), right: rightOf('deny') },
      'case.payer_unproven',
    ],
    ['handing over a stranger', 'hand_over', { right: rightOf('needs_proof') }, 'case.payer_unproven'],
  ] as [string, string, Partial<CaseFacts>, string][])('%s is refused', (_, move, facts, code) =>
    expect(refusal({ move }, facts)).toBe(code),
  );

  test('there is no end without an answer, and none that says nothing', () => {
    expect(Object.keys(type.moves)).not.toContain('resolve');
    expect(Object.keys(type.moves)).not.toContain('resolve_without_reply');
  });
});

describe('the hold', () => {
  const hold = (facts: Partial<CaseFacts>) => type.hold(inOrder(facts));
  const active = (amountOre: number) => ({ state: 'active', reason: 'dispute', amountOre });
  const open = ['new', 'working', 'waiting_customer', 'waiting_external', 'awaiting_approval'];

  test.each(open)(
    '%s: for the days after the end, all while they cannot be counted, none before it',
    (state) => {
      expect(hold({ state })).toEqual(active(61_000));
      expect(hold({ state, agreement: null })).toEqual(active(92_000));
      expect(hold({ state, ...endsOn(null) })).toEqual(active(92_000));
      expect(hold({ state, invoice: { ...invoice, period: null } })).toEqual(active(92_000));
      expect(hold({ state, invoice: { ...invoice, ofOtherAgreement: true } })).toEqual(active(92_000));
      expect(hold({ state, ...endsOn('2027-01-01') })).toBeNull();
      expect(hold({ state, invoice: { ...invoice, paidOre: 80_000 } })).toEqual(active(12_000));
      expect(hold({ state, invoice: { ...invoice, creditedOre: 61_000 } })).toBeNull();
      expect(hold({ state, invoice: null })).toBeNull();
    },
  );

  test.each(['decided', 'communicated'])('%s: for the credit until the ledger has it', (state) => {
    const credited = { state, fields: { decision: 'credited', creditedAmount: 61_000 } };
    expect(hold(credited)).toEqual({ state: 'credit_pending', reason: 'credit_pending', amountOre: 61_000 });
    expect(hold({ ...credited, invoice: { ...invoice, paidOre: 92_000 } })).toBeNull();
    expect(hold({ ...credited, ledger: [{ kind: 'credit', state: 'acknowledged' }] })).toBeNull();
  });

  test.each(['resolved', 'closed', 'referred', 'rejected', 'withdrawn', 'merged'])('%s: none', (state) =>
    expect(hold({ state })).toBeNull(),
  );
});

test('never credits more than the invoice, nor twice', () => {
  const days = fc.integer({ min: 0, max: 400 }).map((count) => {
    const at = new Date(Date.UTC(2026, 0, 1 + count));
    return at.toISOString().slice(0, 10);
  });
  const amounts = fc.nat(10_000_000_000);
  fc.assert(
    fc.property(days, days, days, amounts, fc.nat(100), (one, other, end, totalOre, percent) => {
      const [from = one, to = other] = [one, other].sort();
      const creditedOre = Math.floor((totalOre * percent) / 100);
      const billed = { ...invoice, totalOre, creditedOre, period: { from, to } };
      const due = creditDue(inOrder({ invoice: billed, ...endsOn(end) })) ?? 0;
      expect(due).toBeGreaterThanOrEqual(0);
      expect(due + creditedOre).toBeLessThanOrEqual(totalOre);
      expect(
        creditDue(inOrder({ invoice: { ...billed, creditedOre: creditedOre + due }, ...endsOn(end) })),
      ).toBe(0);
    }),
  );
});
