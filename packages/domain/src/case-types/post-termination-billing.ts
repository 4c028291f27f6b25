import { text } from '../text/index.ts';
import type { CaseFacts, Move, State } from '../workflow/index.ts';
import { periodInOrder } from './call-out-rules.ts';
import { linkedAgreement } from './cancellation-rules.ts';
import { defineCaseType, type HoldWish, workingHours } from './define-case-type.ts';
import { openOre } from './money.ts';
import { postTerminationFields as fields } from './post-termination-fields.ts';
import { postTerminationReplies } from './post-termination-replies.ts';
import {
  creditDue,
  creditIsDue,
  creditStillDue,
  dueWithinLimit,
  endSettled,
  invoiceOfAgreement,
  noEndSettled,
  overlapOf,
  periodBeforeEnd,
} from './post-termination-rules.ts';
import {
  creditIsRecorded,
  creditNoteRecorded,
  decisionSent,
  linkedCustomer,
  linkedInvoice,
  nothingMissing,
} from './rules.ts';
import { approvalMoves, endStates, reopening, spineMoves, spineStates } from './spine.ts';

const states = {
  ...spineStates,
  awaiting_approval: { name: text('Väntar på attest', 'Waiting for approval'), category: 'approval' },
  decided: { name: text('Krediterad', 'Credited'), category: 'working', locked: true },
  communicated: { name: text('Beslut meddelat', 'Decision sent'), category: 'waiting', locked: true },
} satisfies Record<string, State>;

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];

// Every end of this matter has its own step, with its own answer to the customer.
const { resolve: _, resolve_without_reply: __, close, ...spine } = spineMoves(fields);

const linked = [linkedCustomer, linkedAgreement, linkedInvoice, invoiceOfAgreement];
const countable = [...linked, periodInOrder, nothingMissing(fields, 'work'), endSettled];
const credit: Omit<Move, 'name' | 'from' | 'to'> = {
  by: 'invoice.credit',
  needsRight: true,
  needs: ['rootCause'],
  writes: (facts) => ({ creditedAmount: creditDue(facts) }),
};

const moves: Record<string, Move> = {
  credit: {
    name: text('Kreditera tiden efter slutet', 'Credit the time after the end'),
    from: open,
    to: 'decided',
    ...credit,
    sets: { decision: 'credited' },
    only: [...countable, creditIsDue, dueWithinLimit],
    effects: [{ kind: 'order_credit', amountField: 'creditedAmount' }],
  },
  ...approvalMoves({
    ask: {
      ask_credit_approval: {
        name: text('Begär attest på kreditering', 'Ask for approval of a credit'),
        ...credit,
        only: [...countable, creditIsDue],
        effects: [{ kind: 'ask_approval', of: 'credit', amountField: 'creditedAmount' }],
      },
    },
    from: open,
    pending: 'awaiting_approval',
    approved: {
      to: 'decided',
      needsRight: true,
      sets: { decision: 'credited' },
      only: [creditStillDue],
      effects: [{ kind: 'order_credit', amountField: 'creditedAmount' }],
    },
    back: 'working',
  }),
  explain: {
    name: text('Förklara att uppsägningstiden löpte', 'Explain that the notice was running'),
    from: open,
    to: 'resolved',
    by: 'case.move',
    needsRight: true,
    sets: { decision: 'explained' },
    only: [...countable, periodBeforeEnd],
    effects: [{ kind: 'send_reply', reply: 'notice_running' }],
  },
  no_notice: {
    name: text('Ingen uppsägning hittad: öppna uppsägning', 'No notice found: open a termination'),
    from: open,
    to: 'referred',
    by: 'case.move',
    needsRight: true,
    sets: { decision: 'no_notice' },
    only: [...linked, noEndSettled],
    effects: [{ kind: 'open_case', type: 'cancellation' }],
  },
  hand_over: {
    name: text('Lämna till avtalsansvarig', 'Hand to the account manager'),
    from: open,
    to: 'referred',
    by: 'case.move',
    needsRight: true,
    sets: { decision: 'handed_over' },
    only: linked,
    effects: [{ kind: 'tell_account_manager' }, { kind: 'send_reply', reply: 'handed_over' }],
  },
  communicate: {
    name: text('Beslutet är meddelat', 'The decision is sent'),
    from: ['decided'],
    to: 'communicated',
    by: 'case.move',
    only: [decisionSent],
  },
  ...spine,
  ...(close && { close: { ...close, from: ['resolved', 'communicated'], only: [creditNoteRecorded] } }),
  dispute: {
    name: text('Öppna som bestridande', 'Open as a dispute'),
    from: open,
    to: 'referred',
    by: 'case.move',
    only: [linkedCustomer, linkedInvoice],
    effects: [{ kind: 'open_case', type: 'invoice_dispute' }],
  },
  ...reopening({
    waiting: ['waiting_customer'],
    ends: ['resolved', ...Object.keys(endStates)],
    to: 'working',
  }),
};

/** FAQ 3: billed although notice was given. The invoice's period is held against the agreement's end by days (G9), and the answer follows. */
export const postTerminationBilling = defineCaseType({
  key: 'post_termination_billing',
  faq: [3],
  name: text('Fakturerad efter uppsägning', 'Billed after termination'),
  formName: text('Fakturerad trots uppsägning', 'Billed although terminated'),
  words: {
    sv: [
      'fakturerad efter uppsägning',
      'faktura efter uppsägning',
      'faktura trots uppsägning',
      'fakturerar oss trots uppsägning',
      'får fortfarande faktura trots uppsägning',
      'har sagt upp avtalet men får faktura',
      'sagt upp men faktureras fortfarande',
      'redan sagt upp avtalet',
      'avtalet är uppsagt',
      'avtalet är redan uppsagt',
      'avtalet har redan upphört',
      'faktura för tid efter avtalets slut',
      'faktura efter avtalets slut',
      'faktura efter slutdatum',
      'varför faktureras vi efter uppsägningen',
      'uppsagt avtal men ny faktura',
    ],
    en: [
      'billed after termination',
      'invoice after termination',
      'invoiced after cancellation',
      'already terminated the agreement',
      'already cancelled the agreement',
      'agreement has already ended',
      'contract has already ended',
      'still being invoiced after the notice',
      'invoice after the end date',
    ],
  },
  queue: 'agreements',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'dispute',
  fields,
  states,
  moves,
  deadlines: {
    firstResponse: workingHours(8),
    nextUpdate: workingHours(16, 'waiting'),
    solution: workingHours(40, 'waiting'),
  },
  replies: postTerminationReplies,
  hold: holdOf,
});

/** G12. Dunning rests for what is for time after the end; for all that is left to pay while that cannot be counted; for the credit until it is in the ledger. */
function holdOf(facts: CaseFacts): HoldWish | null {
  const { invoice, fields: values, state } = facts;
  if (!invoice) return null;
  if (open.includes(state) || state === 'awaiting_approval') {
    const left = openOre(invoice);
    const due = overlapOf(facts)?.count ? creditDue(facts) : null;
    const amountOre = Math.min(due ?? left, left);
    return amountOre > 0 ? { state: 'active', reason: 'dispute', amountOre } : null;
  }
  if (state !== 'decided' && state !== 'communicated') return null;
  const { creditedAmount } = values;
  if (typeof creditedAmount !== 'number' || creditIsRecorded(facts)) return null;
  // What is paid already is not dunned for: it is given back.
  const amountOre = Math.min(creditedAmount, openOre(invoice));
  return amountOre > 0 ? { state: 'credit_pending', reason: 'credit_pending', amountOre } : null;
}
