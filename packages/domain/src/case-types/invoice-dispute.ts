import { text } from '../text/index.ts';
import type { CaseFacts, State } from '../workflow/index.ts';
import { defineCaseType, type HoldWish, workingHours } from './define-case-type.ts';
import { disputeFields } from './dispute-fields.ts';
import { disputeReplies } from './dispute-replies.ts';
import { openOre } from './money.ts';
import {
  creditIsRecorded,
  creditNoteRecorded,
  creditNotMoreThanDisputed,
  creditNotMoreThanOpen,
  decisionSent,
  linkedCustomer,
  linkedInvoice,
  nothingMissing,
  withinCreditLimit,
} from './rules.ts';
import { approvalMoves, endStates, otherEnds, reopening } from './spine.ts';

const states = {
  new: { name: text('Ny', 'New'), category: 'new' },
  investigating: { name: text('Utredning', 'Investigating'), category: 'working' },
  waiting_basis: {
    name: text('Väntar på underlag', 'Waiting for supporting documents'),
    category: 'waiting',
  },
  awaiting_approval: { name: text('Väntar på attest', 'Waiting for approval'), category: 'approval' },
  decided: { name: text('Beslutad', 'Decided'), category: 'working', locked: true },
  communicated: { name: text('Beslut meddelat', 'Decision sent'), category: 'waiting', locked: true },
  ...endStates,
} satisfies Record<string, State>;

const undecided = ['new', 'investigating', 'waiting_basis'];
const readyToWork = nothingMissing(disputeFields, 'work');
const decidable = [linkedCustomer, linkedInvoice, readyToWork];
const creditable = [...decidable, creditNotMoreThanDisputed, creditNotMoreThanOpen];

/** FAQ 24: the customer disputes an invoice. Dunning rests for the disputed amount until we have decided (and a second person has approved a credit over the limit), and for a credit until it is in the ledger. */
export const invoiceDispute = defineCaseType({
  key: 'invoice_dispute',
  faq: [24],
  name: text('Bestridande av faktura', 'Invoice dispute'),
  formName: text('Bestrida en faktura', 'Dispute an invoice'),
  words: {
    sv: [
      'bestrider',
      'bestrider fakturan',
      'bestridande av faktura',
      'fakturan är fel',
      'fel på fakturan',
      'felaktig faktura',
      'fel belopp',
      'fel pris',
      'fel antal timmar',
      'har inte beställt',
      'aldrig beställt',
      'godkänner inte fakturan',
      'vägrar betala',
      'tänker inte betala',
      'betalar inte fakturan',
      'invändning mot fakturan',
      'reklamerar fakturan',
      'vill ha fakturan krediterad',
      'begär kreditfaktura',
      'makulera fakturan',
      'dubbelfakturerat',
      'fakturerats två gånger',
      'redan betalat fakturan',
      'har debiterats för mycket',
      'stämmer inte med avtalet',
      'beloppet stämmer inte',
      'ingen väktare har varit här',
    ],
    en: [
      'dispute',
      'dispute the invoice',
      'contest the invoice',
      'invoice is wrong',
      'incorrect invoice',
      'wrong amount',
      'wrong price',
      'never ordered',
      'did not order',
      'refuse to pay',
      'will not pay',
      'credit the invoice',
      'request a credit note',
      'billed twice',
      'charged twice',
      'overcharged',
      'already paid the invoice',
    ],
  },
  queue: 'disputes',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'dispute',
  fields: disputeFields,
  states,
  moves: {
    start: {
      name: text('Börja utreda', 'Start investigating'),
      from: ['new'],
      to: 'investigating',
      by: 'case.move',
      only: [readyToWork],
    },
    wait_for_customer: {
      name: text('Vänta på underlag', 'Wait for supporting documents'),
      from: ['new', 'investigating'],
      to: 'waiting_basis',
      by: 'case.move',
    },
    continue: {
      name: text('Fortsätt utreda', 'Continue investigating'),
      from: ['waiting_basis'],
      to: 'investigating',
      by: 'case.move',
      only: [readyToWork],
    },
    credit: {
      name: text('Kreditera', 'Credit'),
      from: ['investigating'],
      to: 'decided',
      by: 'invoice.credit',
      needsRight: true,
      needs: ['creditedAmount'],
      takes: ['decisionReason', 'rootCause'],
      sets: { decision: 'credited' },
      only: [...creditable, withinCreditLimit],
      effects: [{ kind: 'order_credit', amountField: 'creditedAmount' }],
    },
    ...approvalMoves({
      ask: {
        ask_credit_approval: {
          name: text('Begär attest på kreditering', 'Ask for approval of a credit'),
          by: 'invoice.credit',
          needsRight: true,
          needs: ['creditedAmount'],
          takes: ['decisionReason', 'rootCause'],
          only: creditable,
          effects: [{ kind: 'ask_approval', of: 'credit', amountField: 'creditedAmount' }],
        },
      },
      from: ['investigating'],
      pending: 'awaiting_approval',
      approved: {
        to: 'decided',
        needsRight: true,
        sets: { decision: 'credited' },
        // Money may have come in while the approver had it; that is no change of the case.
        only: [creditNotMoreThanOpen],
        effects: [{ kind: 'order_credit', amountField: 'creditedAmount' }],
      },
      back: 'investigating',
    }),
    reject_dispute: {
      name: text('Avslå bestridandet', 'Reject the dispute'),
      from: ['investigating'],
      to: 'decided',
      by: 'case.move',
      needsRight: true,
      needs: ['decisionReason'],
      takes: ['rootCause'],
      sets: { decision: 'rejected' },
      only: decidable,
    },
    communicate: {
      name: text('Beslutet är meddelat', 'The decision is sent'),
      from: ['decided'],
      to: 'communicated',
      by: 'case.move',
      only: [decisionSent],
    },
    close: {
      name: text('Stäng', 'Close'),
      from: ['communicated'],
      to: 'closed',
      by: 'case.move',
      needs: ['rootCause'],
      only: [creditNoteRecorded, nothingMissing(disputeFields, 'close')],
    },
    ...otherEnds(undecided),
    ...reopening({ waiting: ['waiting_basis'], ends: Object.keys(endStates), to: 'investigating' }),
  },
  deadlines: {
    firstResponse: workingHours(8),
    nextUpdate: workingHours(16, 'waiting'),
    solution: workingHours(80, 'waiting'),
  },
  replies: disputeReplies,
  hold: holdOf,
});

/** G12. The customer is protected from registration on: for the disputed amount, or for all that is left to pay while that is unknown. */
function holdOf(facts: CaseFacts): HoldWish | null {
  const { invoice, fields, state } = facts;
  if (!invoice) return null;
  if (undecided.includes(state) || state === 'awaiting_approval') {
    const open = openOre(invoice);
    const amountOre = Math.min(oreOf(fields.disputedAmount) ?? open, open);
    return amountOre > 0 ? { state: 'active', reason: 'dispute', amountOre } : null;
  }
  if (state !== 'decided' && state !== 'communicated') return null;
  const amountOre = oreOf(fields.creditedAmount);
  if (fields.decision !== 'credited' || !amountOre || creditIsRecorded(facts)) return null;
  return { state: 'credit_pending', reason: 'credit_pending', amountOre };
}

const oreOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
