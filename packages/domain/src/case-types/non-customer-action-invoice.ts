import { text } from '../text/index.ts';
import type { State } from '../workflow/index.ts';
import { basisSent } from './call-out-replies.ts';
import { commissionerKnown, isTheInvoiced } from './call-out-rules.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { nonCustomerReplies } from './non-customer-replies.ts';
import { linkedInvoice, nothingMissing } from './rules.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Fakturanumret', 'The invoice number'),
    hint: text('Precis som det står på fakturan.', 'Just as it stands on the invoice.'),
  }),
  name: field.line(text('Namn på fakturan', 'Name on the invoice'), {
    needed: 'work',
    inForm: 'required',
    fill: 'requesterName',
    ask: text('Namnet, precis som det står på fakturan', 'The name, just as it stands on the invoice'),
  }),
  address: field.line(text('Adress', 'Address'), {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Adressen där väktaren ska ha varit: gata och ort',
      'The address where the guard is said to have been: street and town',
    ),
  }),
  serviceDate: field.date(text('Dag för åtgärden', 'Day of the call-out'), {
    needed: 'work',
    inForm: 'optional',
    ask: text('Vilken dag åtgärden gäller', 'The day of the call-out'),
  }),
  ...spineFields,
};

const states = {
  ...spineStates,
  posting: {
    name: text('Brev att posta', 'Letter to post'),
    category: 'working',
    locked: true,
  },
} satisfies Record<string, State>;

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];

/** FAQ 26: billed for a call-out without being a customer. The centre that commissioned it is named, the basis goes by post to the invoiced, the report never (G11). */
export const nonCustomerActionInvoice = defineCaseType({
  key: 'non_customer_action_invoice',
  faq: [26],
  name: text('Åtgärdsfaktura till icke-kund', 'Call-out invoice to a non-customer'),
  formName: text('Fått en faktura utan att vara kund', 'Billed without being a customer'),
  words: {
    sv: [
      'inte kund hos er',
      'är inte kund',
      'jag är ingen kund',
      'inte er kund',
      'utan att vara kund',
      'har inget avtal med er',
      'aldrig skrivit något avtal med er',
      'varför får jag en faktura av er',
      'varför har jag fått en faktura från er',
      'har inget larm hos er',
    ],
    en: [
      'not a customer of yours',
      'not your customer',
      'no agreement with you',
      'never been your customer',
      'why do you send me an invoice',
    ],
  },
  queue: 'call_outs',
  channels: ['form', 'email', 'letter', 'phone'],
  fields,
  states,
  moves: {
    send_basis: {
      name: text('Gör underlaget som brev', 'Make the basis as a letter'),
      from: open,
      to: 'posting',
      by: 'case.move',
      only: [linkedInvoice, nothingMissing(fields, 'work'), isTheInvoiced, commissionerKnown],
      effects: [{ kind: 'send_basis' }],
    },
    posted: {
      name: text('Brevet är postat', 'The letter is posted'),
      from: ['posting'],
      to: 'resolved',
      by: 'case.move',
    },
    redo: {
      name: text('Gör om', 'Do it over'),
      from: ['posting'],
      to: 'working',
      by: 'case.move',
    },
    ...spineMoves(fields),
    dispute: {
      name: text('Öppna som bestridande', 'Open as a dispute'),
      from: open,
      to: 'referred',
      by: 'case.move',
      only: [linkedInvoice],
      effects: [{ kind: 'open_case', type: 'invoice_dispute' }],
    },
  },
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [received, askMissing, ...nonCustomerReplies, basisSent],
});
