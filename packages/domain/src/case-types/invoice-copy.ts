import { text } from '../text/index.ts';
import { copyPayerUnproven, copySent } from './copy-replies.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { linkedCustomer, linkedInvoice, nothingMissing } from './rules.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  name: field.line(text('Namn', 'Name'), {
    needed: 'work',
    fill: 'requesterName',
    ask: text('Ditt namn, eller företagets', 'Your name, or the company’s'),
  }),
  address: field.line(text('Adress', 'Address'), {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Fakturaadressen: gata, postnummer och ort',
      'The billing address: street, postal code and town',
    ),
    hint: text('Gata, postnummer och ort.', 'Street, postal code and town.'),
  }),
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    needed: 'work',
    or: 'identityNumber',
    inForm: 'required',
    ask: text(
      'Kundnummer, eller organisations- eller personnummer',
      'Customer number, or organisation or personal number',
    ),
    hint: text('Står på dina tidigare fakturor.', 'You find it on your earlier invoices.'),
  }),
  identityNumber: field.identityNumber(
    text('Organisations- eller personnummer', 'Organisation or personal number'),
    {
      inForm: 'optional',
      ask: text('Organisations- eller personnummer', 'Organisation or personal number'),
      hint: text('Kan anges i stället för kundnummer.', 'May be given instead of the customer number.'),
    },
  ),
  agreementNumber: field.line(text('Avtalsnummer', 'Agreement number'), {
    inForm: 'optional',
    ask: text('Avtalsnumret, om du har det', 'The agreement number, if you have it'),
    hint: text('Om du har det till hands.', 'If you have it at hand.'),
  }),
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    inForm: 'optional',
    ask: text('Fakturanumret, om du har det', 'The invoice number, if you have it'),
    hint: text('Står även på en påminnelse.', 'A reminder shows it too.'),
  }),
  matter: field.paragraph(text('Vad ärendet gäller', 'What it is about'), {
    needed: 'work',
    fill: 'words',
    ask: text(
      'Vilken faktura du behöver, till exempel månad eller tjänst',
      'Which invoice you need, for example its month or service',
    ),
  }),
  ...spineFields,
};

/** FAQ 11 and 23: the invoice is lost or a copy is wanted. A copy leaves only for a proven payer. */
export const invoiceCopy = defineCaseType({
  key: 'invoice_copy',
  faq: [11, 23],
  name: text('Fakturakopia', 'Invoice copy'),
  formName: text('Få en kopia på en faktura', 'Get a copy of an invoice'),
  words: {
    sv: [
      'fakturakopia',
      'kopia på faktura',
      'ny kopia av fakturan',
      'har tappat bort fakturan',
      'hittar inte fakturan',
      'skicka fakturan igen',
      'skicka om fakturan',
      'behöver fakturan på nytt',
      'fakturan har kommit bort',
      'fakturan är borta',
      'kopior av fakturor till bokföringen',
    ],
    en: [
      'invoice copy',
      'copy of the invoice',
      'lost the invoice',
      'cannot find the invoice',
      'send the invoice again',
      'resend the invoice',
      'duplicate of our invoice',
    ],
  },
  queue: 'general',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'invoice_copy',
  fields,
  states: spineStates,
  moves: {
    send_copy: {
      name: text('Skicka kopia', 'Send the copy'),
      from: ['new', 'working', 'waiting_customer', 'waiting_external'],
      to: 'resolved',
      by: 'case.move',
      needsRight: true,
      only: [linkedCustomer, linkedInvoice, nothingMissing(fields, 'work')],
      effects: [{ kind: 'send_invoice_copy' }],
    },
    ...spineMoves(fields),
  },
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [received, askMissing, copySent, copyPayerUnproven],
});
