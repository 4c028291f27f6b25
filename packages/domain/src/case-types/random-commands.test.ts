import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CaseFacts, type Change, decideMove, type Mover, offerMoves } from '../workflow/index.ts';
import { type CaseTypeKey, caseTypes } from './catalogue.ts';
import { openOre } from './money.ts';
import { creditDecisions, creditIsRecorded } from './rules.ts';
import { carryOut, instant, type Model, newCase, wishFor } from './test-desk.ts';
import { staff } from './test-facts.ts';

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
  fc.record({
    do: fc.constant('lines' as const),
    lines: fc.array(
      fc.record({
        disputedOre: amount,
        share: fc.option(fc.constantFrom(0, 0.3, 1)),
        caused: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({ do: fc.constant('customer' as const) }),
  fc.record({
    do: fc.constant('link' as const),
    invoice: fc.option(amount),
    hasCustomer: fc.boolean(),
    right: fc.constantFrom('allow' as const, 'needs_proof' as const, 'deny' as const),
  }),
  fc.record({ do: fc.constant('pay' as const), paid: amount }),
  fc.record({ do: fc.constant('acknowledge' as const) }),
  fc.record({
    do: fc.constant('decide' as const),
    outcome: fc.constantFrom('approved', 'approval_rejected', 'approval_returned', 'approval_withdrawn'),
  }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.nat(24 * 20) }),
);
test.each(Object.keys(caseTypes) as CaseTypeKey[])(
  '%s: whatever happens, the rules and what is offered agree',
  (key) => {
    fc.assert(
      fc.property(
        fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }),
        fc.constantFrom(0, 30_000, 200_000),
        (commands, limit) => {
          let model = newCase(caseTypes[key], limit, checkMove);
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
  if (state?.category === 'done') expect([hold, facts.approvalPending]).toEqual([null, false]);
  if (facts.state === 'closed' && creditDecisions.includes(String(facts.fields.decision)))
    expect(creditIsRecorded(facts)).toBe(true);
  if (facts.state === 'closed' && facts.fields.decision === 'reinvoiced')
    expect(facts.ledger.findLast(({ kind }) => kind === 'reinvoice')?.state).toBe('acknowledged');
  if (facts.disputedLines.length > 0) checkLines(facts);
  if (['approved', 'confirmed', 'closed'].includes(facts.state) && type.key === 'cancellation')
    expect(facts.agreement?.endsOn).toBe('2027-04-01');
}

/** What must hold of every move that is made, by what it sets off. */
function checkMove(before: Model, { fields, effects }: Change, mover: Mover) {
  for (const effect of effects) {
    if (effect.kind === 'end_agreement') checkEnding(before.facts);
    if (effect.kind !== 'order_credit') continue;
    const after = { ...before.facts.fields, ...fields };
    checkCredit(before, Number(after[effect.amountField]), mover);
    // What is invoiced anew is credited as a whole; else no more than was disputed.
    if (effect.amountField === 'replacedAmount') {
      expect(after.replacedAmount).toBe(before.facts.invoice?.totalOre);
      expect(effects.map(({ kind }) => kind)).toContain('order_reinvoice');
    } else {
      const { creditedAmount, disputedAmount, decision, decisionReason } = after;
      expect(creditedAmount).toBeLessThanOrEqual(Number(disputedAmount));
      expect(decision).toBe(creditedAmount === disputedAmount ? 'credited' : 'part_credited');
      if (decision === 'part_credited') expect(decisionReason).toBeTruthy();
    }
  }
}

/** One truth: while there are lines, the sums are theirs. */
function checkLines({ disputedLines, fields }: CaseFacts) {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
  const credited = disputedLines.flatMap(({ creditedOre }) => creditedOre ?? []);
  expect(fields.disputedAmount).toBe(sum(disputedLines.map(({ disputedOre }) => disputedOre)));
  expect(fields.creditedAmount ?? 0).toBe(credited.length === disputedLines.length ? sum(credited) : 0);
}

function checkCredit({ facts, limit }: Model, credited: number, mover: Mover) {
  expect(credited).toBeGreaterThan(0);
  if (mover !== 'system') expect(credited).toBeLessThanOrEqual(limit);
  expect(credited).toBeLessThanOrEqual(facts.invoice ? openOre(facts.invoice) : 0);
  expect(facts.right?.result).toBe('allow');
}

/** No agreement ends without the right, a written notice and an agreement that still runs. */
function checkEnding({ right, request, agreement, hasCustomer }: CaseFacts) {
  expect([right?.result, request?.written, agreement?.endsOn, hasCustomer]).toEqual([
    'allow',
    true,
    null,
    true,
  ]);
}
