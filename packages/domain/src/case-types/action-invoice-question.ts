import { text } from '../text/index.ts';
import {
  basisSent,
  callOutExplained,
  mayNotReadReport,
  payerNotProven,
  reportCallBack,
  reportLink,
} from './call-out-replies.ts';
import { callOutWishes, commissionerKnown, reportDisclosed, reportLinked, wants } from './call-out-rules.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { linkedSite } from './instruction-rules.ts';
import { customerAnswered, linkedCustomer, linkedInvoice, nothingMissing } from './rules.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const choices = Object.entries(callOutWishes).map(([value, name]) => ({ value, name }));

const fields = {
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Fakturanumret', 'The invoice number'),
    hint: text('Står överst på fakturan.', 'At the top of the invoice.'),
  }),
  siteNumber: field.site(text('Objekt', 'Site'), {
    needed: 'work',
    or: 'serviceDate',
    inForm: 'optional',
    ask: text(
      'Vilket objekt det gäller (nummer eller adress), eller vilken dag väktaren var på plats',
      'Which site it concerns (its number or address), or the day the guard was on site',
    ),
    hint: text('Objektets nummer eller adress.', 'The number or address of the site.'),
  }),
  serviceDate: field.date(text('Dag för åtgärden', 'Day of the call-out'), {
    inForm: 'optional',
    hint: text('Kan anges i stället för objektet.', 'May be given instead of the site.'),
  }),
  wanted: field.choice(text('Vad som önskas', 'What is wanted'), choices, {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Vad du vill ha: en förklaring, underlaget till fakturan eller rapporten',
      'What you would like: an explanation, the basis of the invoice, or the report',
    ),
  }),
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    inForm: 'optional',
    ask: text('Kundnumret', 'The customer number'),
    hint: text('Behövs för underlaget. Står på fakturan.', 'Needed for the basis. It stands on the invoice.'),
  }),
  identityNumber: field.identityNumber(
    text('Organisations- eller personnummer', 'Organisation or personal number'),
    {
      inForm: 'optional',
      hint: text('Kan anges i stället för kundnummer.', 'May be given instead of the customer number.'),
    },
  ),
  discloseTo: field.email(text('Utlämnad till', 'Disclosed to'), {
    byMove: true,
    hint: text(
      'En registrerad e-postadress hos kontaktpersonen.',
      'A registered e-mail address of the contact.',
    ),
  }),
  ...spineFields,
};

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];
const readyToWork = nothingMissing(fields, 'work');

/** FAQ 1 and 10: what a call-out on the invoice was. The explanation needs no right, the basis that of the payer, the report the right to read it (G3). */
export const actionInvoiceQuestion = defineCaseType({
  key: 'action_invoice_question',
  faq: [1, 10],
  name: text('Fråga om åtgärdsfaktura', 'Question about a call-out invoice'),
  formName: text('Fråga om en åtgärd på fakturan', 'Question about a call-out on the invoice'),
  words: {
    sv: [
      'vad gjorde väktaren',
      'vad väktaren gjorde',
      'vad är det ni har gjort',
      'vad har ni gjort på plats',
      'varför åkte väktaren ut',
      'vad står det i rapporten',
      'fråga om åtgärden',
      'fråga om åtgärdsfaktura',
      'åtgärdsfaktura',
      'rapport från utryckningen',
      'rapporten från utryckningen',
      'rapport från väktaren',
      'skicka rapporten',
      'läsa rapporten',
      'händelserapport',
      'underlag för åtgärden',
      'underlag till åtgärdsfakturan',
    ],
    en: [
      'what did the guard do',
      'why did the guard come',
      'report of the call-out',
      'send the report',
      'incident report',
      'basis of the call-out',
    ],
  },
  queue: 'call_outs',
  channels: ['form', 'email', 'letter', 'phone'],
  act: ({ wanted }) => (wanted === 'basis' ? 'basis' : wanted === 'report' ? 'read_report' : null),
  fields,
  states: spineStates,
  moves: {
    explain: {
      name: text('Markera som förklarad', 'Mark as explained'),
      from: open,
      to: 'resolved',
      by: 'case.move',
      only: [linkedInvoice, readyToWork, wants('explanation'), customerAnswered],
    },
    send_basis: {
      name: text('Skicka underlaget', 'Send the basis'),
      from: open,
      to: 'resolved',
      by: 'case.move',
      needsRight: true,
      only: [linkedCustomer, linkedInvoice, readyToWork, wants('basis'), commissionerKnown],
      effects: [{ kind: 'send_basis' }],
    },
    disclose_report: {
      name: text('Lämna ut rapporten', 'Disclose the report'),
      from: open,
      to: 'resolved',
      by: 'incident_report.disclose',
      needsRight: true,
      takes: ['discloseTo'],
      only: [linkedCustomer, linkedInvoice, linkedSite, readyToWork, wants('report'), reportLinked],
      effects: [{ kind: 'disclose_report' }],
    },
    ...spineMoves(fields, [nothingMissing(fields, 'close'), customerAnswered, reportDisclosed]),
    dispute: {
      name: text('Öppna som bestridande', 'Open as a dispute'),
      from: open,
      to: 'referred',
      by: 'case.move',
      only: [linkedCustomer, linkedInvoice],
      effects: [{ kind: 'open_case', type: 'invoice_dispute' }],
    },
    disclosure_stopped: {
      name: text('Utlämnandet stoppades', 'The disclosure was stopped'),
      from: ['resolved', 'closed'],
      to: 'working',
      by: 'system',
    },
  },
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [
    received,
    askMissing,
    callOutExplained,
    basisSent,
    reportLink,
    mayNotReadReport,
    reportCallBack,
    payerNotProven,
  ],
});
