import { text } from '../text/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { eInvoiceFields as fields } from './enrolment-fields.ts';
import { enrolmentMoves, enrolmentStates, openStates } from './enrolment-moves.ts';
import {
  alreadyEnrolled,
  bankInstructions,
  confirmDelivery,
  deliveryNotice,
  enrolled,
  mayNotEnrol,
  securityRefusal,
} from './enrolment-replies.ts';
import {
  eInvoiceAllowed,
  eInvoiceFindings,
  eInvoiceForbidden,
  isPrivate,
  nothingWrong,
  notPrivate,
} from './enrolment-rules.ts';
import { linkedCustomer, nothingMissing } from './rules.ts';
import { askMissing, received } from './standard-replies.ts';

/** FAQ 18: the invoices shall come as e-invoices. A private customer asks the bank; a company gives operator, address, reference and contact (G15). */
export const eInvoiceEnrolment = defineCaseType({
  key: 'e_invoice_enrolment',
  faq: [18],
  name: text('Anmälan av e-faktura', 'Enrolment for e-invoices'),
  formName: text('Få fakturan som e-faktura', 'Get your invoices as e-invoices'),
  words: {
    sv: [
      'anmälan e-faktura',
      'anmäla e-faktura',
      'byta till e-faktura',
      'gå över till e-faktura',
      'vi vill ha e-faktura',
      'få fakturorna som e-faktura',
      'fakturor som e-faktura',
      'e-faktura i internetbanken',
      'koppla på e-faktura',
      'e-faktura i stället för papper',
    ],
    en: [
      'sign up for e-invoices',
      'we want e-invoices',
      'change to e-invoice',
      'receive e-invoices from you',
      'e-invoice instead of paper',
    ],
  },
  queue: 'delivery',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'billing_data',
  fields,
  faults: (facts) => eInvoiceFindings(facts).filter(({ problem }) => problem === 'wrong'),
  states: enrolmentStates,
  moves: {
    refer_to_bank: {
      name: text('Hänvisa till banken', 'Refer to the bank'),
      from: openStates,
      to: 'referred',
      by: 'case.move',
      sets: { referredTo: 'Kundens internetbank' },
      only: [linkedCustomer, isPrivate],
      effects: [{ kind: 'send_reply', reply: 'bank_instructions' }],
    },
    // To tell somebody that a customer is kept from e-invoices takes the same right as to ask for them.
    refuse_e_invoice: {
      name: text('Avslå e-faktura', 'Refuse e-invoices'),
      from: openStates,
      to: 'rejected',
      by: 'case.move',
      needsRight: true,
      only: [linkedCustomer, eInvoiceForbidden],
      effects: [{ kind: 'send_reply', reply: 'no_e_invoice' }],
    },
    ...enrolmentMoves(fields, [
      linkedCustomer,
      notPrivate,
      eInvoiceAllowed,
      nothingMissing(fields, 'work'),
      nothingWrong,
    ]),
  },
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [
    received,
    askMissing,
    enrolled,
    bankInstructions,
    alreadyEnrolled,
    securityRefusal,
    confirmDelivery,
    mayNotEnrol,
    deliveryNotice,
  ],
});
