import { text } from '../text/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { mailInvoiceFields as fields } from './enrolment-fields.ts';
import { enrolmentMoves, enrolmentStates } from './enrolment-moves.ts';
import {
  alreadyEnrolled,
  confirmDelivery,
  deliveryNotice,
  enrolled,
  mayNotEnrol,
  payerUnproven,
} from './enrolment-replies.ts';
import { actOfMailInvoice } from './enrolment-rules.ts';
import { linkedCustomer, nothingMissing } from './rules.ts';
import { askMissing, received } from './standard-replies.ts';

/** FAQ 19: the invoices shall come by mail. Asked of the ledger, in force from the next invoice, and the old address told at once. */
export const emailInvoiceEnrolment = defineCaseType({
  key: 'email_invoice_enrolment',
  faq: [19],
  name: text('Faktura via e-post', 'Invoices by mail'),
  formName: text('Få fakturan via e-post', 'Get your invoices by e-mail'),
  words: {
    sv: [
      'faktura via mejl',
      'fakturan via mejl',
      'faktura på mejl',
      'fakturor via e-post',
      'fakturan via e-post',
      'mejlfaktura',
      'e-postfaktura',
      'fakturorna till mejlen',
      'fakturan till mejlen',
      'få fakturorna på mejl',
      'pdf-faktura via mejl',
      'skicka fakturorna via mejl',
      'mejla fakturorna',
    ],
    en: [
      'invoice by e-mail',
      'invoices by email',
      'email invoice',
      'send the invoices by e-mail',
      'invoice by mail instead of paper',
    ],
  },
  queue: 'delivery',
  channels: ['form', 'email', 'letter', 'phone'],
  act: actOfMailInvoice,
  fields,
  states: enrolmentStates,
  moves: enrolmentMoves(fields, [linkedCustomer, nothingMissing(fields, 'work')]),
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [
    received,
    askMissing,
    enrolled,
    alreadyEnrolled,
    confirmDelivery,
    payerUnproven,
    mayNotEnrol,
    deliveryNotice,
  ],
});
