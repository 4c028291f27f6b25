import { text } from '../text/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';
import { customerAnswered, linkedCustomer } from './rules.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Kundnumret', 'The customer number'),
    hint: text('Står på fakturan.', 'It stands on the invoice.'),
  }),
  ...spineFields,
};

/** FAQ 16: autogiro is not offered; what is, and what it costs. */
const noDirectDebit: Reply = {
  key: 'no_direct_debit',
  oneClick: true,
  faq: [16],
  name: text('Autogiro erbjuds inte', 'Direct debit is not offered'),
  words: {
    sv: [
      'autogiro',
      'betala med autogiro',
      'anmäla autogiro',
      'automatisk betalning',
      'dra pengarna från kontot',
    ],
    en: ['direct debit', 'autogiro', 'automatic payment'],
  },
  subject: text('Om autogiro – ärende {{caseNumber}}', 'About direct debit – case {{caseNumber}}'),
  body: letter(
    'Vi erbjuder tyvärr inte autogiro. Du kan i stället få fakturan som e-faktura, via mejl eller på papper. Pappersfakturan har en avgift, de andra två är utan kostnad.\n\nSäg till om du vill byta, så hjälper vi dig.',
    'We are sorry to say that we do not offer direct debit. Instead you can receive the invoice as an e-invoice, by e-mail or on paper. The paper invoice carries a fee, the other two are free of charge.\n\nTell us if you would like to change and we will help you.',
  ),
};

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];

/** FAQ 16: how to pay. Autogiro is not offered, the alternatives are; who wants one goes on as its enrolment, where the right to change is judged. */
export const paymentMethod = defineCaseType({
  key: 'payment_method',
  faq: [16],
  name: text('Betalsätt och autogiro', 'Way of paying and direct debit'),
  formName: text('Autogiro och andra betalsätt', 'Direct debit and other ways of paying'),
  words: {
    sv: ['betalsätt', 'vilka betalsätt har ni', 'byta betalsätt', 'kan man betala med'],
    en: ['way of paying', 'payment method', 'how can we pay'],
  },
  queue: 'delivery',
  channels: ['form', 'email', 'letter', 'phone'],
  fields,
  states: spineStates,
  moves: {
    enrol_email: {
      name: text('Öppna anmälan av faktura via e-post', 'Open an enrolment for invoices by mail'),
      from: open,
      to: 'referred',
      by: 'case.move',
      sets: { referredTo: 'Anmälan av faktura via e-post' },
      only: [linkedCustomer],
      effects: [{ kind: 'open_case', type: 'email_invoice_enrolment' }],
    },
    enrol_e_invoice: {
      name: text('Öppna anmälan av e-faktura', 'Open an enrolment for e-invoices'),
      from: open,
      to: 'referred',
      by: 'case.move',
      sets: { referredTo: 'Anmälan av e-faktura' },
      only: [linkedCustomer],
      effects: [{ kind: 'open_case', type: 'e_invoice_enrolment' }],
    },
    // The answer is the same whoever asks: only an enrolment needs to know the customer.
    ...spineMoves(fields, [customerAnswered]),
  },
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [received, askMissing, noDirectDebit],
});
