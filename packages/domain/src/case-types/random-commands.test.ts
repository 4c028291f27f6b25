import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CaseFacts, decideMove, type OfferedMove, offerMoves } from '../workflow/index.ts';
import { decideEdit } from './case-fields.ts';
import { type CaseTypeKey, caseTypes } from './catalogue.ts';
import type { CaseType } from './define-case-type.ts';
import { openOre } from './money.ts';
import { creditIsRecorded } from './rules.ts';
import { factsOf, staff } from './test-facts.ts';

/** A case as a desk would drive it: commands in any order, carried out only when the rules permit them. */
interface Model {
  type: CaseType;
  facts: CaseFacts;
  hours: number;
  limit: number;
}

const instant = (hours: number) => new Date(Date.UTC(2026, 10, 2, 8) + hours * 3_600_000).toISOString();
const amount = fc.integer({ min: 1, max: 150_000 });

const command = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('offered' as const),
      index: fc.nat(20),
      share: fc.double({ min: 0, max: 1.5, noNaN: true }),
    }),
  },
  fc.record({
    do: fc.constant('move' as const),
    move: fc.constantFrom(...new Set(Object.values(caseTypes).flatMap((type) => Object.keys(type.moves)))),
    creditedAmount: fc.option(amount),
  }),
  fc.record({ do: fc.constant('edit' as const), disputedAmount: fc.option(amount) }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('fill' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const) }) },
  fc.record({ do: fc.constant('customer' as const) }),
  fc.record({
    do: fc.constant('link' as const),
    invoice: fc.option(amount),
    hasCustomer: fc.boolean(),
    payerIdentity: fc.nat(3),
  }),
  fc.record({ do: fc.constant('pay' as const), paid: amount }),
  fc.record({ do: fc.constant('acknowledge' as const) }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.nat(24 * 20) }),
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

const filled: Record<string, unknown> = {
  name: 'Ingrid Ström',
  address: 'Sjögatan 1, Solviken',
  customerNumber: '10023',
  matter: 'Kopia, tack',
  invoiceNumber: '4711002',
  reason: 'wrong_price',
  disputedAmount: 40_000,
};

const inOrder = {
  hasCustomer: true,
  payerIdentity: 2,
  invoice: { number: '4711002', totalOre: 60_000, paidOre: 0, creditedOre: 0 },
};

test.each(Object.keys(caseTypes) as CaseTypeKey[])(
  '%s: whatever happens, the rules and what is offered agree',
  (key) => {
    fc.assert(
      fc.property(
        fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }),
        fc.constantFrom(0, 30_000, 200_000),
        (commands, limit) => {
          const type = caseTypes[key];
          let model: Model = {
            type,
            hours: 0,
            limit,
            facts: factsOf({
              type: key,
              state: 'new',
              fields: {},
              answered: false,
              answeredInState: false,
              payerIdentity: 0,
              invoice: null,
              hasCustomer: false,
            }),
          };
          for (const next of commands) {
            checkOffers(model);
            model = carryOut(model, next);
            checkCase(model);
          }
        },
      ),
      { numRuns: key === 'invoice_dispute' ? 40 : 15 },
    );
  },
);

/** An offered move, with what it asks for, is permitted; a grey one is refused with the very reason shown. */
function checkOffers(model: Model) {
  const { type, facts } = model;
  const frozen = JSON.stringify(facts);
  for (const offer of offerMoves(type, facts, staff('agent', model.limit), instant(model.hours))) {
    const decision = decideMove(
      type,
      facts,
      wishFor(offer, model, 1),
      staff('agent', model.limit),
      instant(model.hours),
    );
    if (offer.refusal) expect(decision).toEqual({ ok: false, refusal: offer.refusal });
    else
      expect(decision).toMatchObject({
        ok: true,
        change: { from: facts.state, to: offer.to, category: offer.category },
      });
  }
  expect(JSON.stringify(facts)).toBe(frozen);
}

/** What must hold of every case at every moment. */
function checkCase({ type, facts }: Model) {
  const state = type.states[facts.state];
  expect(state).toBeDefined();
  expect(type.schema.safeParse(facts.fields).success).toBe(true);
  expect(facts.doneAt !== null).toBe(state?.category === 'done');
  const hold = type.hold(facts);
  if (hold)
    expect(facts.invoice && hold.amountOre > 0 && hold.amountOre <= facts.invoice.totalOre).toBe(true);
  if (state?.category === 'done') expect(hold).toBeNull();
  if (facts.state === 'closed' && facts.fields.decision === 'credited')
    expect(creditIsRecorded(facts)).toBe(true);
}

function carryOut(model: Model, next: Command): Model {
  const { type, facts } = model;
  const put = (changes: Partial<CaseFacts>): Model => ({ ...model, facts: { ...facts, ...changes } });
  if (next.do === 'wait') return { ...model, hours: model.hours + next.hours };
  if (next.do === 'answer') return put({ answered: true, answeredInState: true });
  if (next.do === 'pay')
    return facts.invoice
      ? put({ invoice: { ...facts.invoice, paidOre: Math.min(facts.invoice.totalOre, next.paid) } })
      : model;
  if (next.do === 'link' && decideEdit(type, facts, {}) === null)
    return put({
      hasCustomer: next.hasCustomer,
      payerIdentity: next.payerIdentity,
      invoice:
        next.invoice === null
          ? null
          : { number: '4711002', totalOre: next.invoice, paidOre: 0, creditedOre: 0 },
    });
  if (next.do === 'acknowledge')
    return put({ ledger: facts.ledger.map((order) => ({ ...order, state: 'acknowledged' })) });
  if (next.do === 'fill' || next.do === 'edit') {
    const values =
      next.do === 'fill'
        ? filled
        : next.disputedAmount === null
          ? {}
          : { disputedAmount: next.disputedAmount };
    const own = Object.fromEntries(Object.entries(values).filter(([name]) => name in type.fields));
    if (decideEdit(type, facts, own)) return model;
    const known = next.do === 'fill' ? inOrder : {};
    return put({ ...known, fields: { ...facts.fields, ...own } });
  }
  if (next.do === 'customer') return tryMove(model, 'system', { move: 'customer_answered' });
  const mover = staff('agent', model.limit);
  if (next.do === 'move')
    return tryMove(model, mover, {
      move: next.move,
      ...(next.creditedAmount === null ? {} : { fields: { creditedAmount: next.creditedAmount } }),
    });
  if (next.do !== 'offered') return model;
  const offers = offerMoves(type, facts, mover, instant(model.hours)).filter(({ refusal }) => !refusal);
  const offer = offers[next.index % Math.max(1, offers.length)];
  return offer ? tryMove(model, mover, wishFor(offer, model, next.share)) : model;
}

function tryMove(
  model: Model,
  mover: Parameters<typeof decideMove>[3],
  wish: Parameters<typeof decideMove>[2],
): Model {
  const { type, facts } = model;
  const decision = decideMove(type, facts, wish, mover, instant(model.hours));
  if (!decision.ok) return model;
  const { to, category, fields, effects } = decision.change;
  for (const effect of effects)
    if (effect.kind === 'order_credit') checkCredit(model, Number(fields[effect.amountField]));
  return {
    ...model,
    facts: {
      ...facts,
      state: to,
      fields: { ...facts.fields, ...fields },
      answeredInState: false,
      doneAt: category === 'done' ? (facts.doneAt ?? instant(model.hours)) : null,
      ledger: [
        ...facts.ledger,
        ...effects.flatMap((effect) =>
          effect.kind === 'order_credit' ? [{ kind: 'credit' as const, state: 'queued' as const }] : [],
        ),
      ],
    },
  };
}

function checkCredit({ facts, limit }: Model, credited: number) {
  expect(credited).toBeGreaterThan(0);
  expect(credited).toBeLessThanOrEqual(limit);
  expect(credited).toBeLessThanOrEqual(Number(facts.fields.disputedAmount));
  expect(credited).toBeLessThanOrEqual(facts.invoice ? openOre(facts.invoice) : 0);
  expect(facts.payerIdentity >= 2 || facts.verifiedSender).toBe(true);
}

/** The move with right values for what it asks; a share of the largest credit that is right now. */
function wishFor(offer: OfferedMove, { facts, limit }: Model, share: number) {
  const most = Math.min(
    limit,
    Number(facts.fields.disputedAmount ?? 1),
    facts.invoice ? openOre(facts.invoice) : 1,
  );
  const right: Record<string, unknown> = {
    creditedAmount: Math.max(1, Math.floor(most * share)),
    decisionReason: 'Priset följer avtalet.',
    rootCause: 'price_list',
    referredTo: 'Nordlarm larmcentral, fraga@nordlarm.example',
  };
  return {
    move: offer.key,
    reason: 'Kunden bad om det.',
    fields: Object.fromEntries(offer.asksFields.map((name) => [name, right[name]])),
  };
}
