import { text } from '../text/index.ts';
import type { State } from '../workflow/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { customerAnswered } from './rules.ts';
import { endStates, reopening, spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';
import {
  costCentreNeeded,
  howToInvoiceUs,
  invoiceAccepted,
  invoiceReturned,
  whichCostCentre,
} from './supplier-invoice-replies.ts';
import {
  invoiceAcceptable,
  invoiceDecided,
  invoiceRead,
  invoiceReturnable,
  supplierReachable,
  whichIsOpen,
} from './supplier-invoice-rules.ts';

const fields = {
  supplierName: field.line(text('Leverantör', 'Supplier'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Leverantörens namn', 'The name of the supplier'),
  }),
  supplierInvoiceNumber: field.line(text('Leverantörens fakturanummer', 'The supplier’s invoice number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Numret på er faktura till oss', 'The number of your invoice to us'),
  }),
  costCentre: field.line(text('Kostnadsställe', 'Cost centre'), {
    needed: 'work',
    inForm: 'optional',
    ask: text(
      'Vårt kostnadsställe, exakt fyra siffror; det får ni av den som har beställt hos oss',
      'Our cost centre, exactly four digits; the person who placed the order with you can give it to you',
    ),
    hint: text('Exakt fyra siffror.', 'Exactly four digits.'),
  }),
  ...spineFields,
};

const states = {
  ...spineStates,
  returned: { name: text('Returnerad', 'Returned'), category: 'done' },
  accepted: { name: text('Godkänd', 'Accepted'), category: 'done' },
} satisfies Record<string, State>;

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];
const ends = ['resolved', 'returned', 'accepted', ...Object.keys(endStates)];
// A question without an invoice is answered whoever asks: only an invoice needs its number and cost centre.
const { close, resolve_without_reply, ...spine } = spineMoves(fields, [invoiceDecided, customerAnswered]);

/** FAQ 12 and 17: an invoice from a supplier to us. It goes back with its reasons, or is accepted on a cost centre (G14); questions about how to invoice us are answered at once. */
export const supplierInvoice = defineCaseType({
  key: 'supplier_invoice',
  faq: [12, 17],
  name: text('Leverantörsfaktura', 'Supplier invoice'),
  formName: text('Leverantör: faktura till er', 'Supplier: an invoice to you'),
  words: {
    sv: ['leverantörsfaktura', 'vår faktura till er', 'faktura från leverantör', 'faktura i retur'],
    en: ['supplier invoice', 'our invoice to you', 'invoice from a supplier', 'returned invoice'],
  },
  queue: 'suppliers',
  channels: ['form', 'email', 'letter', 'phone'],
  fields,
  states,
  moves: {
    accept: {
      name: text('Godkänn fakturan', 'Accept the invoice'),
      from: open,
      to: 'accepted',
      by: 'supplier_invoice.judge',
      only: [invoiceRead, invoiceAcceptable],
      effects: [{ kind: 'accept_supplier_invoice' }],
    },
    return_invoice: {
      name: text('Returnera fakturan', 'Return the invoice'),
      from: open,
      to: 'returned',
      by: 'supplier_invoice.judge',
      only: [invoiceRead, invoiceReturnable, supplierReachable],
      effects: [{ kind: 'return_supplier_invoice' }],
    },
    ask_cost_centre: {
      name: text('Fråga vilket kostnadsställe', 'Ask which cost centre'),
      from: ['new', 'working', 'waiting_external'],
      to: 'waiting_customer',
      by: 'supplier_invoice.judge',
      only: [invoiceRead, whichIsOpen, supplierReachable],
      effects: [{ kind: 'send_reply', reply: 'which_cost_centre' }],
    },
    ...spine,
    ...(resolve_without_reply && {
      resolve_without_reply: { ...resolve_without_reply, only: [invoiceDecided] },
    }),
    ...(close && { close: { ...close, from: [...close.from, 'returned', 'accepted'] } }),
    ...reopening({ waiting: ['waiting_customer'], ends, to: 'working' }),
  },
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [
    received,
    askMissing,
    costCentreNeeded,
    howToInvoiceUs,
    invoiceReturned,
    whichCostCentre,
    invoiceAccepted,
  ],
});
