import { buildExtension, writePlan } from '../payment-plans/index.ts';
import {
  type CaseFacts,
  type Change,
  decideMove,
  type Mover,
  type MoveWish,
  type OfferedMove,
  offerMoves,
  type RightFacts,
} from '../workflow/index.ts';
import { decideEdit } from './case-fields.ts';
import type { CaseType } from './define-case-type.ts';
import { decideLines, fieldsOfLines } from './dispute-lines.ts';
import { openOre } from './money.ts';
import { factsOf, rightOf, staff } from './test-facts.ts';

/** A case as a desk would drive it: commands in any order, carried out only when the rules permit them. */
export interface Model {
  type: CaseType;
  facts: CaseFacts;
  hours: number;
  limit: number;
  /** Sees every move before it takes effect. */
  watch: (before: Model, change: Change, mover: Mover) => void;
}

/** What can happen to a case at a desk, in any order. */
export type Command =
  | { do: 'offered'; index: number; share: number }
  | { do: 'move'; move: string; creditedAmount: number | null }
  | { do: 'edit'; disputedAmount: number | null }
  | { do: 'fill' }
  | { do: 'lines'; lines: readonly { disputedOre: number; share: number | null; caused: boolean }[] }
  | { do: 'answer' }
  | { do: 'customer' }
  | { do: 'acknowledge' }
  | { do: 'link'; invoice: number | null; hasCustomer: boolean; right: RightFacts['result'] }
  | { do: 'pay'; paid: number }
  | { do: 'decide'; outcome: string }
  | { do: 'wait'; hours: number };

/** So many hours after the case was opened. */
export const instant = (hours: number) =>
  new Date(Date.UTC(2026, 10, 2, 8) + hours * 3_600_000).toISOString();

const filled: Record<string, unknown> = {
  paidOn: '2026-10-14',
  name: 'Ingrid Ström',
  address: 'Sjögatan 1, Solviken',
  customerNumber: '10023',
  matter: 'Kopia, tack',
  invoiceNumber: '4711002',
  reason: 'wrong_price',
  disputedAmount: 40_000,
  agreementNumber: 'A-400576',
  siteNumber: 'S-200101',
  wanted: 'Vad gäller på natten?',
  newText: 'Ring ägaren först.',
  effectiveOn: '2027-06-01',
  effectiveTime: '08:00',
  newAddress: 'faktura@solviken.example',
  operator: 'InExempel',
  electronicId: '7350099900013',
  reference: '4711',
  contactName: 'Ingrid Ström',
  contactEmail: 'ingrid@solviken.example',
  serviceDate: '2026-10-03',
  expectedAddress: 'ingrid@solviken.example',
  periodFrom: '2026-10-01',
  periodTo: '2026-10-31',
  alarmOn: '2026-10-03',
  question: 'Varför gick larmet?',
  newRecipient: 'Norrsken Logistik AB',
  newRecipientAddress: 'Hamngatan 2, 990 21 Västhamn',
  wish: 'extension',
  circumstances: 'Säsongen tog slut.',
  claimNumber: '88-120934',
  objection: 'Tjänsten är inte beställd.',
};

const inOrder = {
  hasCustomer: true,
  agreement: { number: 'A-400576', endsOn: null },
  hasSite: true,
  right: rightOf('allow'),
  invoice: { number: '4711002', totalOre: 60_000, paidOre: 0, creditedOre: 0 },
};

/** A case that has just been opened, of which nothing is known. */
export const newCase = (type: CaseType, limit: number, watch: Model['watch']): Model => ({
  type,
  hours: 0,
  limit,
  watch,
  facts: factsOf({
    type: type.key,
    state: 'new',
    fields: {},
    answered: false,
    answeredInState: false,
    right: null,
    invoice: null,
    hasCustomer: false,
  }),
});

/** The case after a command; one that the rules do not permit changes nothing. */
export function carryOut(model: Model, next: Command): Model {
  const { type, facts } = model;
  const put = (changes: Partial<CaseFacts>): Model => ({ ...model, facts: { ...facts, ...changes } });
  if (next.do === 'wait') return { ...model, hours: model.hours + next.hours };
  if (next.do === 'answer') return put({ answered: true, answeredInState: true });
  if (next.do === 'pay')
    return facts.invoice
      ? put({ invoice: { ...facts.invoice, paidOre: Math.min(facts.invoice.totalOre, next.paid) } })
      : model;
  if (next.do === 'link' && decideEdit(type, facts, {}) === null)
    return lapsed(
      put({
        hasCustomer: next.hasCustomer,
        right: rightOf(next.right),
        invoice:
          next.invoice === null
            ? null
            : { number: '4711002', totalOre: next.invoice, paidOre: 0, creditedOre: 0 },
      }),
    );
  if (next.do === 'acknowledge')
    return tryMove(
      put({ ledger: facts.ledger.map((order) => ({ ...order, state: 'acknowledged' })) }),
      'system',
      { move: 'activated' },
    );
  if (next.do === 'fill' || next.do === 'edit') {
    const values =
      next.do === 'fill'
        ? filled
        : next.disputedAmount === null
          ? {}
          : { disputedAmount: next.disputedAmount };
    const own = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => {
        const field = type.fields[name];
        const choices = field?.choices?.map((choice) => choice.value);
        return field ? [[name, choices && !choices.includes(String(value)) ? choices[0] : value]] : [];
      }),
    );
    if (decideEdit(type, facts, own)) return model;
    const known = next.do === 'fill' ? inOrder : {};
    return lapsed(put({ ...known, fields: { ...facts.fields, ...own } }));
  }
  if (next.do === 'lines') return withLines(model, next.lines);
  if (next.do === 'customer') return tryMove(model, 'system', { move: 'customer_answered' });
  if (next.do === 'decide') return facts.approvalPending ? answered(model, next.outcome) : model;
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

/** What is disputed is written down by line, on a type that has lines. */
function withLines(model: Model, wanted: Extract<Command, { do: 'lines' }>['lines']): Model {
  const { type, facts } = model;
  if (type.key !== 'invoice_dispute' || decideEdit(type, facts, {})) return model;
  const lines = wanted.map(({ disputedOre, share, caused }, index) => ({
    invoiceLineId: `line-${index}`,
    disputedOre,
    reason: 'wrong_price',
    creditedOre: share === null ? null : Math.floor(disputedOre * share),
    rootCause: caused ? 'price_list' : null,
  }));
  const known = lines.map(({ invoiceLineId: id }, position) => ({ id, position, totalOre: 150_000 }));
  if (decideLines(lines, known, facts.invoice)) return model;
  const disputedLines = lines.map(({ disputedOre, creditedOre, rootCause }) => ({
    disputedOre,
    creditedOre,
    hasRootCause: rootCause !== null,
  }));
  const fields = withValue({ ...facts.fields, ...fieldsOfLines(lines) });
  return lapsed({ ...model, facts: { ...facts, disputedLines, fields } });
}

/** The second person answers; an answer that is refused leaves the request open. */
function answered(model: Model, outcome: string): Model {
  const asked = { ...model, facts: { ...model.facts, approvalPending: false } };
  const after = tryMove(asked, 'system', { move: outcome });
  return after === asked ? model : after;
}

/** A change of the content ends an open request. */
const lapsed = (model: Model): Model =>
  model.facts.approvalPending ? answered(model, 'approval_voided') : model;

function tryMove(model: Model, mover: Mover, wish: MoveWish): Model {
  const { type, facts } = model;
  const decision = decideMove(type, facts, wish, mover, instant(model.hours));
  if (!decision.ok) return model;
  const { to, category, fields, effects } = decision.change;
  model.watch(model, decision.change, mover);
  return {
    ...model,
    facts: {
      ...facts,
      state: to,
      fields: withValue({ ...facts.fields, ...fields }),
      answeredInState: false,
      letters: to === facts.state ? facts.letters : [],
      approvalPending: facts.approvalPending || effects.some(({ kind }) => kind === 'ask_approval'),
      doneAt: category === 'done' ? (facts.doneAt ?? instant(model.hours)) : null,
      ledger: [
        ...facts.ledger,
        ...effects.flatMap(({ kind }): CaseFacts['ledger'] =>
          kind === 'order_credit'
            ? [{ kind: 'credit', state: 'queued' }]
            : kind === 'end_agreement'
              ? [{ kind, state: 'queued' }]
              : kind === 'order_reinvoice'
                ? [{ kind: 'reinvoice', state: 'queued' }]
                : kind === 'enrol'
                  ? [{ kind: 'enrol_email', state: 'queued' }]
                  : [],
        ),
      ],
      ...(effects.some(({ kind }) => kind === 'end_agreement')
        ? { agreement: { number: 'A-400576', endsOn: '2027-04-01' } }
        : {}),
      ...(effects.some(({ kind }) => kind === 'send_end_letter') ? { letters: ['termination'] } : {}),
      ...(effects.some(({ kind }) => kind === 'send_decision_letter') ? { letters: ['decision'] } : {}),
    },
  };
}

/** The move with right values for what it asks and takes; a share of the largest credit that is right now. */
export function wishFor(offer: OfferedMove, { type, facts, limit, hours }: Model, share: number) {
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
    readBackTo: 'Ingrid Ström',
    receiptReference: 'NL-88123',
    reportNumber: 'R-26-00412',
    cause: 'no_incident',
    objection: 'Tjänsten är inte beställd.',
    waiverReason: 'goodwill',
    paymentFoundOn: '2026-10-14',
    managerAnswer: 'Vi förlänger på samma villkor.',
    plan: writePlan(buildExtension(Math.max(1, facts.invoice ? openOre(facts.invoice) : 1), dayAfter(hours))),
  };
  return {
    move: offer.key,
    reason: 'Kunden bad om det.',
    fields: Object.fromEntries(
      [...offer.asksFields, ...(type.moves[offer.key]?.takes ?? [])]
        .filter((name) => !type.settledFields(facts).includes(name))
        .map((name) => [name, right[name]]),
    ),
  };
}

/** A month after so many hours. */
const dayAfter = (hours: number): string => instant(hours + 30 * 24).slice(0, 10);

/** The fields that a case keeps: null empties one. */
const withValue = (fields: CaseFacts['fields']): CaseFacts['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
