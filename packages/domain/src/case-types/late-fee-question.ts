import { text } from '../text/index.ts';
import type { CaseFacts, Move } from '../workflow/index.ts';
import { defineCaseType, type HoldWish, workingHours } from './define-case-type.ts';
import { feeFields } from './fee-fields.ts';
import { feeStates, holdOfWaived, undecided, waiveMoves } from './fee-moves.ts';
import { feeWaived, lateFeeExplained, paymentFound } from './fee-replies.ts';
import { foundTooLate, linkedLateFee } from './fee-rules.ts';
import { field } from './field.ts';
import { openOre } from './money.ts';
import { creditNotMoreThanOpen, linkedCustomer, linkedInvoice, nothingMissing } from './rules.ts';
import { spineFields, spineMoves } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Numret på fakturan med avgiften eller räntan',
      'The number of the invoice with the fee or interest',
    ),
    hint: text('Fakturan med avgiften eller räntan.', 'The invoice with the fee or interest.'),
  }),
  paidOn: field.date(text('Betalningsdag', 'Day of payment'), {
    needed: 'work',
    or: 'unpaid',
    inForm: 'required',
    ask: text(
      'Vilken dag den ursprungliga fakturan betalades, eller att den inte är betald',
      'Which day the original invoice was paid, or that it is not paid',
    ),
    hint: text('Dagen då den ursprungliga fakturan betalades.', 'The day the original invoice was paid.'),
  }),
  unpaid: field.choice(
    text('Inte betald än', 'Not paid yet'),
    [{ value: 'yes', name: text('Fakturan är inte betald', 'The invoice is not paid') }],
    {
      inForm: 'optional',
      hint: text('Kan anges i stället för betalningsdagen.', 'May be given instead of the day of payment.'),
    },
  ),
  paidAmount: field.money(text('Betalt belopp', 'Amount paid'), {
    inForm: 'optional',
    ask: text('Beloppet som betalades', 'The amount that was paid'),
  }),
  paymentFoundOn: field.date(text('Betalningen kom in', 'Payment received on'), {
    byMove: true,
    hint: text('Dagen då pengarna kom in till oss.', 'The day the money reached us.'),
  }),
  ...feeFields,
  ...spineFields,
};

const readyToWork = nothingMissing(fields, 'work');
const decidable = [linkedInvoice, linkedLateFee, readyToWork];

const moves: Record<string, Move> = {
  explain: {
    name: text('Förklara avgiften', 'Explain the fee'),
    from: undecided,
    to: 'resolved',
    by: 'case.move',
    sets: { outcome: 'explained' },
    only: decidable,
    effects: [{ kind: 'send_reply', reply: 'fee_explained' }],
  },
  ...waiveMoves({
    only: [linkedCustomer, ...decidable, creditNotMoreThanOpen],
    effects: [
      { kind: 'order_credit', amountField: 'creditedAmount' },
      { kind: 'send_reply', reply: 'fee_waived' },
    ],
  }),
  payment_found: {
    name: text('Betalningen är funnen', 'The payment was found'),
    from: undecided,
    to: 'resolved',
    by: 'case.move',
    needs: ['paymentFoundOn'],
    sets: { outcome: 'payment_found' },
    only: [...decidable, foundTooLate],
    effects: [{ kind: 'send_reply', reply: 'payment_found' }],
  },
  ...spineMoves(fields),
};

/** FAQ 7: why a reminder fee or interest was charged (G16). Explained from the dates, waived where the record or the circumstances speak for it, or the payment is found. */
export const lateFeeQuestion = defineCaseType({
  key: 'late_fee_question',
  faq: [7],
  name: text('Fråga om påminnelseavgift eller ränta', 'Question about a reminder fee or interest'),
  formName: text('Påminnelseavgift eller dröjsmålsränta', 'A reminder fee or late interest'),
  words: {
    sv: [
      'påminnelseavgift trots att fakturan är betald',
      'avgift när fakturan redan är betald',
      'betalade i tid men fick påminnelse',
      'har betalat i tid',
      'ta bort påminnelseavgiften',
      'slippa påminnelseavgiften',
      'slippa räntan',
      'fel på dröjsmålsräntan',
      'hur är dröjsmålsräntan räknad',
      'hur har ni räknat räntan',
      'förstår inte räntefakturan',
      'påminnelseavgift vi inte avtalat',
      'förseningsersättning',
      'dubbel påminnelseavgift',
    ],
    en: [
      'reminder fee although we paid on time',
      'paid on time but got a reminder',
      'remove the reminder fee',
      'waive the late fee',
      'how was the interest calculated',
      'late-payment compensation',
    ],
  },
  queue: 'general',
  channels: ['form', 'email', 'letter', 'phone'],
  fields,
  states: feeStates,
  moves,
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [received, askMissing, lateFeeExplained, feeWaived, paymentFound],
  hold: (facts) => holdOfWaived(facts) ?? holdOfClaim(facts),
});

/** Who says to have paid in time objects to the fee, so it rests until we have looked (G12). */
function holdOfClaim({ state, invoice, fields: { paidOn } }: CaseFacts): HoldWish | null {
  const dueOn = invoice?.about?.dueOn;
  const isOpen = undecided.includes(state) || state === 'awaiting_approval';
  if (!isOpen || !invoice || !dueOn || typeof paidOn !== 'string' || paidOn > dueOn) return null;
  const amountOre = openOre(invoice);
  return amountOre > 0 ? { state: 'active', reason: 'dispute', amountOre } : null;
}
