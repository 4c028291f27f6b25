import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove, type InvoiceFacts, type MoveWish } from '../workflow/index.ts';
import { decideEdit } from './case-fields.ts';
import { paymentArrangement as type } from './payment-arrangement.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

const invoice: InvoiceFacts = {
  number: '306188718',
  totalOre: 249_000,
  paidOre: 0,
  creditedOre: 0,
  dueOn: '2026-12-03',
  atCollection: null,
};
const wished = {
  invoiceNumber: '306188718',
  wish: 'instalments',
  circumstances: 'En dålig höst.',
};
const three = '2026-12-31 830,00\n2027-01-31 830,00\n2027-02-28 830,00';
const facts = (changes: Partial<CaseFacts> = {}) =>
  factsOf({ type: 'payment_arrangement', state: 'working', invoice, fields: wished, ...changes });
const decide = (wish: MoveWish, changes: Partial<CaseFacts> = {}, limit = 500_000) =>
  decideMove(type, facts(changes), wish, staff('agent', limit), now);
const refusal = (...given: Parameters<typeof decide>) => {
  const decision = decide(...given);
  return decision.ok ? null : decision.refusal.code;
};
const grant = (plan: unknown, planFee?: number): MoveWish => ({
  move: 'grant',
  fields: { plan, ...(planFee === undefined ? {} : { planFee }) },
});

describe('granting', () => {
  test('a plan in order runs, and is told to the ledger and the payer', () => {
    expect(decide(grant(three, 17_000))).toMatchObject({
      change: {
        to: 'running',
        category: 'waiting',
        fields: { plan: three, planFee: 17_000 },
        effects: [{ kind: 'grant_plan' }],
      },
    });
    expect(refusal(grant('2027-01-31 2490,00'))).toBeNull();
  });

  test.each([
    ['no plan', { move: 'grant' }, {}, 'move.field_missing'],
    [
      'an older plan does not serve',
      { move: 'grant' },
      { fields: { ...wished, plan: three } },
      'move.field_missing',
    ],
    ['words', grant('i vår'), {}, 'move.field_invalid'],
    ['a day in the past', grant('2026-11-21 1245,00\n2027-01-31 1245,00'), {}, 'plan.in_past'],
    ['backwards', grant('2027-01-31 1245,00\n2026-12-31 1245,00'), {}, 'plan.not_ascending'],
    ['another sum', grant('2027-01-31 2489,99'), {}, 'plan.sum_differs'],
    ['the invoice’s own day', grant('2026-12-03 2490,00'), {}, 'plan.not_later'],
    ['too far off', grant('2028-11-30 2490,00'), {}, 'plan.too_long'],
    ['more than six months ahead', grant('2027-05-23 2490,00'), {}, 'plan.over_months'],
    ['just six months ahead', grant('2027-05-22 2490,00'), {}, null],
    ['too high a fee', grant(three, 17_001), {}, 'plan.fee'],
    ['a fee for more time', grant('2027-01-31 2490,00', 100), {}, 'plan.fee'],
    ['no payer', grant(three), { right: rightOf('needs_proof') }, 'case.payer_unproven'],
    ['no customer', grant(three), { hasCustomer: false }, 'case.no_customer'],
    ['no invoice', grant(three), { invoice: null }, 'case.no_invoice'],
    ['no reason given', grant(three), { fields: { ...wished, circumstances: '' } }, 'case.missing'],
    ['nothing left', grant(three), { invoice: { ...invoice, paidOre: 249_000 } }, 'plan.nothing_left'],
    [
      'at collection',
      grant(three),
      { invoice: { ...invoice, atCollection: { agency: 'Exempelinkasso' } } },
      'collection.there',
    ],
    ['while one runs', grant(three), { state: 'running' }, 'move.wrong_state'],
    ['after one was broken', grant(three), { state: 'broken' }, null],
    ['after an offer', grant(three), { state: 'offered' }, null],
  ] as [string, MoveWish, Partial<CaseFacts>, string | null][])('%s', (_, wish, changes, code) =>
    expect(refusal(wish, changes)).toBe(code),
  );

  test('a fee stands for the plan it was given with, never for the next one', () => {
    const offered = { state: 'offered', fields: { ...wished, plan: three, planFee: 17_000 } };
    for (const move of ['grant', 'ask_plan_approval', 'counter_offer'])
      expect(decide({ move, fields: { plan: three } }, offered)).toMatchObject({
        change: { fields: { planFee: null } },
      });
    expect(refusal(grant('2027-01-31 2490,00'), offered)).toBeNull();
    expect(decide(grant(three, 10_000), offered)).toMatchObject({ change: { fields: { planFee: 10_000 } } });
  });

  test('for what is left, not for what was billed', () => {
    const partly = { invoice: { ...invoice, paidOre: 100_000, creditedOre: 49_000 } };
    expect(refusal(grant('2027-01-31 1000,00'), partly)).toBeNull();
  });
});

describe('over the limit', () => {
  const ask: MoveWish = { move: 'ask_plan_approval', fields: { plan: three } };
  test('a grant and an offer are refused with the way to go on, and a second person may be asked', () => {
    expect(refusal(grant(three), {}, 249_000)).toBeNull();
    for (const move of ['grant', 'counter_offer'])
      expect(refusal({ move, fields: { plan: three } }, {}, 248_999)).toBe('plan.over_limit');
    const decision = decide(grant(three), {}, 248_999);
    expect(!decision.ok && decision.refusal.says.sv).toBe(
      'Det som är kvar att betala, 2 490,00 kr, är över din gräns på 2 489,99 kr och kräver attest. Välj ”Begär attest på planen”.',
    );
    expect(decide(ask, {}, 0)).toMatchObject({
      change: {
        to: 'awaiting_approval',
        effects: [{ kind: 'ask_approval', of: 'payment_plan' }],
      },
    });
    expect(refusal({ move: 'ask_plan_approval', fields: { plan: '2028-11-22 2490,00' } })).toBeNull();
  });

  const approved = (changes: Partial<CaseFacts> = {}) =>
    decideMove(
      type,
      facts({ state: 'awaiting_approval', fields: { ...wished, plan: three }, ...changes }),
      { move: 'approved' },
      'system',
      now,
    );
  test('approved, it runs; not if money came in meanwhile, or it went to collection', () => {
    expect(approved()).toMatchObject({ change: { to: 'running', effects: [{ kind: 'grant_plan' }] } });
    expect(approved({ invoice: { ...invoice, paidOre: 1 } })).toMatchObject({
      refusal: { code: 'plan.sum_differs' },
    });
    expect(approved({ invoice: { ...invoice, atCollection: { agency: 'X' } } })).toMatchObject({
      refusal: { code: 'collection.there' },
    });
  });
});

describe('the other ways', () => {
  test('a counter-offer waits for the customer, whose answer brings it back', () => {
    expect(decide({ move: 'counter_offer', fields: { plan: three } })).toMatchObject({
      change: { to: 'offered', effects: [{ kind: 'tell_payer', reply: 'plan_offered' }] },
    });
    const answered = decideMove(
      type,
      facts({ state: 'offered' }),
      { move: 'customer_answered' },
      'system',
      now,
    );
    expect(answered).toMatchObject({ change: { to: 'working' } });
  });

  test('a refusal says why', () => {
    expect(refusal({ move: 'refuse' })).toBe('move.field_missing');
    expect(decide({ move: 'refuse', fields: { decisionReason: 'Tidigare plan bruten.' } })).toMatchObject({
      change: { to: 'rejected', effects: [{ kind: 'tell_payer', reply: 'plan_refused' }] },
    });
  });

  test('only what is at collection goes on as that', () => {
    expect(refusal({ move: 'to_collection' })).toBe('collection.not_there');
    const there = { invoice: { ...invoice, atCollection: { agency: 'Exempelinkasso' } } };
    expect(decide({ move: 'to_collection' }, there)).toMatchObject({
      change: { to: 'referred', effects: [{ kind: 'open_case', type: 'collection_referral' }] },
    });
  });

  test('a running plan is ended by the system, or taken back with a reason', () => {
    const running = facts({ state: 'running' });
    const ended = (move: string) => decideMove(type, running, { move }, 'system', now);
    expect(ended('plan_kept')).toMatchObject({
      change: { to: 'resolved', effects: [{ kind: 'end_plan', as: 'kept' }] },
    });
    expect(ended('plan_broken')).toMatchObject({
      change: { to: 'broken', category: 'working', effects: [{ kind: 'end_plan', as: 'broken' }] },
    });
    expect(refusal({ move: 'plan_kept' }, { state: 'running' })).toBe('move.by_system');
    expect(refusal({ move: 'take_back' }, { state: 'running' })).toBe('move.reason_missing');
    expect(decideEdit(type, running, {})).toMatchObject({ code: 'case.fields_locked' });
  });

  test('a message while the plan runs puts the case on a desk, and ends neither the plan nor its hold', () => {
    const by = (state: string, move: string) => decideMove(type, facts({ state }), { move }, 'system', now);
    expect(by('running', 'payer_wrote')).toMatchObject({
      change: { to: 'running_unread', category: 'working', effects: [] },
    });
    const unread = { state: 'running_unread' };
    expect(decide({ move: 'let_run' }, unread)).toMatchObject({
      change: { to: 'running', category: 'waiting', effects: [] },
    });
    expect(decideEdit(type, facts(unread), {})).toMatchObject({ code: 'case.fields_locked' });
    expect(by('running_unread', 'plan_broken')).toMatchObject({ change: { to: 'broken' } });
    // It is not finished over the head of who wrote.
    expect(by('running_unread', 'plan_kept').ok).toBe(false);
    expect(refusal({ move: 'take_back' }, unread)).toBe('move.reason_missing');
  });

  test.each([
    ['broken', 'broken'],
    ['working', 'withdrawn'],
  ] as const)(
    '%s, after a plan that was %s: solved only once the payer knows that it has ended',
    (state, as) => {
      const ended = { state, plan: { kind: 'instalments', state: as }, answered: true } as const;
      expect(refusal({ move: 'resolve' }, { ...ended, answeredInState: false })).toBe('plan.end_untold');
      expect(refusal({ move: 'resolve' }, { ...ended, answeredInState: true })).toBeNull();
    },
  );
});

describe('hold', () => {
  const hold = (changes: Partial<CaseFacts>) =>
    type.hold(facts({ fields: { ...wished, plan: three }, ...changes }));
  test('for all that is left while the plan runs, by its kind', () => {
    const active = { state: 'active', amountOre: 249_000 };
    for (const state of ['running', 'running_unread'])
      expect(hold({ state })).toEqual({ ...active, reason: 'plan' });
    expect(hold({ state: 'running', fields: { ...wished, plan: '2027-01-31 2490,00' } })).toEqual({
      ...active,
      reason: 'extension',
    });
    expect(hold({ state: 'running', invoice: { ...invoice, paidOre: 249_000 } })).toBeNull();
  });
  test.each(Object.keys(type.states).filter((state) => !state.startsWith('running')))('%s: none', (state) =>
    expect(hold({ state })).toBeNull(),
  );
});
