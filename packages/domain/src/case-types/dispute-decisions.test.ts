import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove, type MoveWish, offerMoves } from '../workflow/index.ts';
import { invoiceDispute } from './invoice-dispute.ts';
import { factsOf, now, staff } from './test-facts.ts';

const { fields } = factsOf();
const line = (disputedOre: number, creditedOre: number | null, hasRootCause = creditedOre !== null) => ({
  disputedOre,
  creditedOre,
  hasRootCause,
});
/** A dispute of two lines, 500 kr together, of which 200 are to be credited. */
const byLine: Partial<CaseFacts> = {
  disputedLines: [line(30_000, 20_000), line(20_000, 0)],
  fields: { ...fields, creditedAmount: 20_000, rootCause: 'price_list' },
};
const elsewhere = { newRecipient: 'Norrsken AB', newRecipientAddress: 'Hamngatan 2, 990 21 Västhamn' };
const paid = { number: '1', totalOre: 125_000, paidOre: 1, creditedOre: 0 };

const decide = (wish: MoveWish, facts: Partial<CaseFacts> = {}, limit?: number) =>
  decideMove(invoiceDispute, factsOf(facts), wish, staff('agent', limit), now);
const refusal = (...args: Parameters<typeof decide>) => {
  const decision = decide(...args);
  return decision.ok ? null : decision.refusal.code;
};
const approved = (facts: Partial<CaseFacts>) =>
  decideMove(
    invoiceDispute,
    factsOf({ state: 'awaiting_approval', ...facts }),
    { move: 'approved' },
    'system',
    now,
  );

describe('a credit', () => {
  const credit = (creditedAmount: number, decisionReason?: string): MoveWish => ({
    move: 'credit',
    fields: { creditedAmount, ...(decisionReason ? { decisionReason } : {}) },
  });

  test('of all that was disputed needs no grounds; of a part it does, and says which it was', () => {
    expect(decide(credit(50_000))).toMatchObject({ change: { fields: { decision: 'credited' } } });
    expect(refusal(credit(49_999))).toBe('dispute.grounds_missing');
    expect(decide(credit(49_999, 'Resten stämmer.'))).toMatchObject({
      change: { fields: { decision: 'part_credited' } },
    });
  });

  test('by line asks for no amount, and takes no other than the lines’', () => {
    const wish = { move: 'credit', fields: { decisionReason: 'Rad två stämmer.' } };
    expect(decide(wish, byLine)).toMatchObject({
      change: { fields: { decision: 'part_credited' }, effects: [{ amountField: 'creditedAmount' }] },
    });
    expect(refusal({ ...wish, fields: { ...wish.fields, creditedAmount: 1 } }, byLine)).toBe(
      'move.field_settled',
    );
    const offered = offerMoves(invoiceDispute, factsOf(byLine), staff(), now);
    expect(offered.find(({ key }) => key === 'credit')).toMatchObject({ asksFields: [], refusal: null });
  });

  test('by line waits until every line is judged, and a rejection for lines that credit nothing', () => {
    const open = { ...byLine, disputedLines: [line(30_000, 20_000), line(20_000, null)] };
    expect(refusal(credit(20_000), { ...open, fields })).toBe('move.field_settled');
    expect(refusal({ move: 'credit', fields: {} }, { ...open, fields })).toBe('dispute.lines_unjudged');
    const reject = { move: 'reject_dispute', fields: { decisionReason: 'Enligt avtal.' } };
    expect(refusal(reject, byLine)).toBe('dispute.lines_credit');
    expect(refusal(reject, { disputedLines: [line(30_000, null)] })).toBeNull();
  });

  test('a rejection leaves no amount behind from an earlier wish', () =>
    expect(
      decide(
        { move: 'reject_dispute', fields: { decisionReason: 'Enligt avtal.' } },
        { fields: { ...fields, creditedAmount: 5, replacedAmount: 9 } },
      ),
    ).toMatchObject({ change: { fields: { creditedAmount: null, replacedAmount: null } } }));
});

describe('invoicing anew', () => {
  const reinvoice: MoveWish = { move: 'reinvoice', fields: {} };
  const anew = { ...fields, ...elsewhere };

  test('credits the whole invoice, also what was not disputed, and orders a new one', () =>
    expect(decide(reinvoice, { fields: anew })).toMatchObject({
      change: {
        to: 'decided',
        fields: { decision: 'reinvoiced', replacedAmount: 125_000 },
        effects: [{ kind: 'order_credit', amountField: 'replacedAmount' }, { kind: 'order_reinvoice' }],
      },
    }));

  test.each([
    ['another recipient', { fields: anew }, null],
    ['lines of which something is taken off', byLine, null],
    [
      'another recipient, no line credited',
      { ...byLine, disputedLines: [line(30_000, 0)], fields: anew },
      null,
    ],
    ['nothing to correct', {}, 'dispute.nothing_to_correct'],
    ['no address', { fields: { ...fields, newRecipient: 'X' } }, 'dispute.recipient_address_missing'],
    ['lines not judged', { fields: anew, disputedLines: [line(1, null)] }, 'dispute.lines_unjudged'],
    ['something is paid', { fields: anew, invoice: paid }, 'dispute.paid_already'],
    ['no invoice', { fields: anew, invoice: null }, 'case.no_invoice'],
    ['no customer', { fields: anew, hasCustomer: false }, 'case.no_customer'],
  ] as [string, Partial<CaseFacts>, string | null][])('%s', (_, facts, code) => {
    expect(refusal(reinvoice, facts)).toBe(code);
    expect(refusal({ move: 'ask_reinvoice_approval', fields: {} }, facts, 0)).toBe(code);
  });

  test('above the limit for the whole invoice a second person is asked, who then has ordered both', () => {
    expect(refusal(reinvoice, { fields: anew }, 124_999)).toBe('case.over_credit_limit');
    const asked = decide(
      { move: 'ask_reinvoice_approval', fields: {} },
      { fields: { ...anew, creditedAmount: 7 } },
      0,
    );
    expect(asked).toMatchObject({
      change: {
        to: 'awaiting_approval',
        fields: { replacedAmount: 125_000, creditedAmount: null },
        effects: [{ kind: 'ask_approval', of: 'credit', amountField: 'replacedAmount' }],
      },
    });
    const waiting = { ...anew, replacedAmount: 125_000 };
    expect(approved({ fields: waiting })).toMatchObject({
      change: {
        fields: { decision: 'reinvoiced' },
        effects: [{ amountField: 'replacedAmount' }, { kind: 'order_reinvoice' }],
      },
    });
    expect(approved({ fields: waiting, invoice: paid })).toMatchObject({
      refusal: { code: 'dispute.paid_already' },
    });
    const ask = { move: 'ask_credit_approval', fields: { creditedAmount: 50_000 } };
    expect(decide(ask, { fields: waiting })).toMatchObject({ change: { fields: { replacedAmount: null } } });
  });

  test('holds the whole invoice until the credit note is there, and closes when the new number is there too', () => {
    const told = {
      ...anew,
      decision: 'reinvoiced',
      replacedAmount: 125_000,
      rootCause: 'agreement_register',
    };
    const at = (ledger: CaseFacts['ledger']) => ({ state: 'communicated', fields: told, ledger });
    const credit = { kind: 'credit', state: 'acknowledged' } as const;
    const queued = { kind: 'reinvoice', state: 'queued' } as const;
    const hold = { state: 'credit_pending', reason: 'credit_pending', amountOre: 125_000 };
    expect(invoiceDispute.hold(factsOf(at([{ ...credit, state: 'queued' }, queued])))).toEqual(hold);
    expect(invoiceDispute.hold(factsOf(at([credit, queued])))).toBeNull();
    expect(refusal({ move: 'close' }, at([queued]))).toBe('case.credit_not_recorded');
    expect(refusal({ move: 'close' }, at([credit, queued]))).toBe('dispute.new_invoice_not_recorded');
    expect(refusal({ move: 'close' }, at([credit, { ...queued, state: 'acknowledged' }]))).toBeNull();
  });
});

describe('what stands with an agency', () => {
  const invoice = { ...paid, paidOre: 0, atCollection: { agency: 'Exempelinkasso' } };
  test('is called back with every credit, and not with a rejection', () => {
    const recalls = (wish: MoveWish, facts: Partial<CaseFacts> = {}) => {
      const decision = decide(wish, { invoice, ...facts });
      return decision.ok && decision.change.effects.some(({ kind }) => kind === 'recall_collection');
    };
    expect(recalls({ move: 'credit', fields: { creditedAmount: 50_000 } })).toBe(true);
    expect(recalls({ move: 'reinvoice', fields: {} }, { fields: { ...fields, ...elsewhere } })).toBe(true);
    expect(recalls({ move: 'reject_dispute', fields: { decisionReason: 'Nej.' } })).toBe(false);
    expect(approved({ invoice, fields: { ...fields, creditedAmount: 1 } })).toMatchObject({
      change: { effects: [{ kind: 'order_credit' }, { kind: 'recall_collection' }] },
    });
  });
});

describe('telling', () => {
  const decided = { state: 'decided', fields: { ...fields, decision: 'rejected' }, answeredInState: false };

  test('the letter tells the decision in one step, and again if need be', () => {
    expect(decide({ move: 'send_decision' }, decided)).toMatchObject({
      change: {
        to: 'communicated',
        fields: { toldBy: 'letter' },
        effects: [{ kind: 'send_decision_letter' }],
      },
    });
    expect(refusal({ move: 'resend_decision' }, { ...decided, state: 'communicated' })).toBeNull();
  });

  test('a letter that was taken back has told nothing', () => {
    const close = { move: 'close', fields: { rootCause: 'invoice_right' } };
    const told = (toldBy: string, letters: string[]) =>
      refusal(close, { state: 'communicated', fields: { ...decided.fields, toldBy }, letters });
    expect(told('letter', [])).toBe('dispute.letter_not_sent');
    expect(told('letter', ['decision'])).toBeNull();
    expect(told('reply', [])).toBeNull();
  });
});
