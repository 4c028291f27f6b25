import { text } from '../text/index.ts';
import type { CaseFacts, Move } from '../workflow/index.ts';
import { copyPayerUnproven, copySent } from './copy-replies.ts';
import { defineCaseType, type HoldWish, workingHours } from './define-case-type.ts';
import { feeFields } from './fee-fields.ts';
import { feeStates, undecided, waiveMoves } from './fee-moves.ts';
import { feeStands, feeWaived } from './fee-replies.ts';
import {
  deliveredAtLeastOnce,
  lateFeeCharged,
  noLateFeeCharged,
  notMoreThanLateFees,
  undeliveredIfSaid,
} from './fee-rules.ts';
import { field } from './field.ts';
import { openOre } from './money.ts';
import { linkedCustomer, linkedInvoice, nothingMissing } from './rules.ts';
import { spineFields, spineMoves } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    or: 'customerNumber',
    inForm: 'required',
    ask: text(
      'Fakturanumret, till exempel från en påminnelse, eller kundnumret',
      'The invoice number, for example from a reminder, or the customer number',
    ),
    hint: text(
      'Står på en påminnelse. Annars räcker kundnumret.',
      'A reminder shows it. Else the customer number will do.',
    ),
  }),
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    inForm: 'optional',
    ask: text('Kundnumret', 'The customer number'),
    hint: text('Står på dina tidigare fakturor.', 'You find it on your earlier invoices.'),
  }),
  identityNumber: field.identityNumber(
    text('Organisations- eller personnummer', 'Organisation or personal number'),
    {
      inForm: 'optional',
      ask: text('Organisations- eller personnummer', 'Organisation or personal number'),
      hint: text(
        'Gör att vi snabbare ser att du är betalaren.',
        'Helps us to see sooner that you are the payer.',
      ),
    },
  ),
  address: field.line(text('Leveransadress', 'Delivery address'), {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Adressen eller e-postadressen dit fakturan skulle ha kommit',
      'The address or e-mail address the invoice should have come to',
    ),
    hint: text('Dit fakturan skulle ha kommit.', 'Where the invoice should have come.'),
  }),
  newAddress: field.email(text('E-postadress för fakturor', 'E-mail address for invoices'), {
    inForm: 'optional',
    ask: text(
      'E-postadressen, om fakturorna ska komma via e-post',
      'The e-mail address, if the invoices shall come by e-mail',
    ),
    hint: text(
      'Om du vill få fakturorna via e-post framöver.',
      'If you want the invoices by e-mail from now on.',
    ),
  }),
  ...feeFields,
  ...spineFields,
};

const ready = [linkedCustomer, linkedInvoice, nothingMissing(fields, 'work')];

/** A way of delivery that does not get lost, on a case of its own; the copy goes along. */
const enrol = (name: Move['name'], type: 'email_invoice_enrolment' | 'e_invoice_enrolment'): Move => ({
  name,
  from: undecided,
  to: 'referred',
  by: 'case.move',
  needsRight: true,
  sets: { outcome: 'enrolled' },
  only: [...ready, noLateFeeCharged],
  effects: [{ kind: 'send_invoice_copy' }, { kind: 'open_case', type }],
});

const moves: Record<string, Move> = {
  send_copy: {
    name: text('Skicka kopia', 'Send the copy'),
    from: undecided,
    to: 'resolved',
    by: 'case.move',
    needsRight: true,
    sets: { outcome: 'copy' },
    only: [...ready, noLateFeeCharged],
    effects: [{ kind: 'send_invoice_copy' }],
  },
  ...waiveMoves({
    needsRight: true,
    only: [...ready, lateFeeCharged, notMoreThanLateFees, undeliveredIfSaid],
    effects: [
      { kind: 'send_invoice_copy' },
      { kind: 'order_credit', amountField: 'creditedAmount', of: 'late_fees' },
      { kind: 'send_reply', reply: 'fee_waived' },
    ],
  }),
  fee_stands: {
    name: text('Skicka kopia, avgiften står fast', 'Send the copy, the fee stands'),
    from: undecided,
    to: 'resolved',
    by: 'case.move',
    needsRight: true,
    sets: { outcome: 'stands' },
    only: [...ready, lateFeeCharged, deliveredAtLeastOnce],
    effects: [{ kind: 'send_invoice_copy' }, { kind: 'send_reply', reply: 'fee_stands' }],
  },
  enrol_by_mail: enrol(
    text('Skicka kopia och byt till e-post', 'Send the copy and change to e-mail'),
    'email_invoice_enrolment',
  ),
  enrol_e_invoice: enrol(
    text('Skicka kopia och byt till e-faktura', 'Send the copy and change to e-invoices'),
    'e_invoice_enrolment',
  ),
  ...spineMoves(fields),
};

/** FAQ 27: the invoice never came. A copy is sent to the proven payer; a fee is waived when every attempt at delivery failed, and else stands, since the duty to pay remained. */
export const invoiceNotReceived = defineCaseType({
  key: 'invoice_not_received',
  faq: [27],
  name: text('Fakturan har inte kommit fram', 'The invoice did not arrive'),
  formName: text('Fakturan har inte kommit', 'The invoice never came'),
  words: {
    sv: [
      'har aldrig fått fakturan',
      'fakturan har aldrig kommit',
      'fakturan kom aldrig',
      'ej mottagen faktura',
      'ingen faktura har kommit',
      'det har inte kommit någon faktura',
      'inte kommit någon e-faktura',
      'fakturan har inte kommit fram',
      'inte fått någon faktura',
      'inte mottagit fakturan',
      'fick påminnelse men ingen faktura',
      'avgift fast vi aldrig fått fakturan',
    ],
    en: [
      'never received the invoice',
      'the invoice never came',
      'did not receive the invoice',
      'the invoice did not arrive',
      'reminder but no invoice',
    ],
  },
  queue: 'delivery',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'invoice_copy',
  fields,
  states: feeStates,
  moves,
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [received, askMissing, copySent, copyPayerUnproven, feeStands, feeWaived],
  hold: holdOf,
});

/** Not to have received it is no dispute: the hold is a courtesy while the case is open (decision 0027). */
function holdOf({ state, invoice }: CaseFacts): HoldWish | null {
  const isOpen = undecided.includes(state) || state === 'awaiting_approval';
  const amountOre = isOpen && invoice ? openOre(invoice) : 0;
  return amountOre > 0 ? { state: 'active', reason: 'non_receipt', amountOre } : null;
}
