import { text } from '../text/index.ts';
import { managerFields, managerMoves, managerStates } from './account-manager-moves.ts';
import { commercialTermsReplies } from './account-manager-replies.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { spineFields } from './spine.ts';

const wishes = [
  { value: 'collective_invoice', name: text('Samlingsfaktura', 'Collective invoice') },
  { value: 'payment_terms', name: text('Andra betalningsvillkor', 'Other payment terms') },
  { value: 'billing_period', name: text('Annan faktureringsperiod', 'Another billing period') },
  { value: 'pause', name: text('Uppehåll i avtalet', 'A pause of the agreement') },
  { value: 'price', name: text('Annat pris', 'Another price') },
  { value: 'scope', name: text('Annan omfattning', 'Another scope') },
  { value: 'other', name: text('Annat', 'Other') },
];

const fields = {
  wish: field.choice(text('Önskemål', 'Wish'), wishes, {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Vad ni vill ändra: samlingsfaktura, betalningsvillkor, faktureringsperiod, uppehåll eller annat',
      'What you would like to change: collective invoice, payment terms, billing period, a pause or other',
    ),
  }),
  question: field.paragraph(text('Önskemålet i egna ord', 'The wish in their own words'), {
    needed: 'work',
    fill: 'words',
    ask: text('Vad ni önskar, och varför', 'What you wish, and why'),
  }),
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Kundnumret', 'The customer number'),
    hint: text('Står på era fakturor.', 'You find it on your invoices.'),
  }),
  agreementNumber: field.agreementNumber(text('Avtalsnummer', 'Agreement number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Numret på avtalet det gäller', 'The number of the agreement it concerns'),
    hint: text('Står i avtalet och på fakturorna.', 'You find it in the agreement and on the invoices.'),
  }),
  ...managerFields([
    { value: 'agreed', name: text('Överenskommet', 'Agreed') },
    { value: 'declined', name: text('Avböjt', 'Declined') },
    { value: 'taken_over', name: text('Avtalsansvarig tog över', 'The account manager took over') },
  ]),
  ...spineFields,
};

/** FAQ 9: other terms, a collective invoice, a pause. It may bind the agreement, so it takes the right to that, and the account manager decides. */
export const commercialTerms = defineCaseType({
  key: 'commercial_terms',
  faq: [9],
  name: text('Andra avtalsvillkor', 'Other terms of the agreement'),
  formName: text('Samlingsfaktura eller andra villkor', 'Collective invoice or other terms'),
  words: {
    sv: [
      'samlingsfaktura',
      'samla fakturorna',
      'en faktura för alla objekt',
      'andra betalningsvillkor',
      'ändra betalningsvillkoren',
      'längre betalningstid i avtalet',
      'ändra faktureringsperiod',
      'kvartalsfaktura i stället',
      'pausa avtalet',
      'pausa tjänsten',
      'uppehåll i avtalet',
      'omförhandla avtalet',
      'omförhandla priset',
      'ändra villkoren i avtalet',
      'utöka avtalet',
    ],
    en: [
      'collective invoice',
      'one invoice for all sites',
      'other payment terms',
      'change the billing period',
      'pause the agreement',
      'pause the service',
      'renegotiate the agreement',
      'renegotiate the price',
    ],
  },
  queue: 'agreements',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'commercial_terms',
  fields,
  states: managerStates,
  moves: managerMoves(fields, {
    move: 'agree',
    name: text('Överenskommet', 'Agreed'),
    decision: 'agreed',
    reply: 'terms_agreed',
  }),
  deadlines: {
    firstResponse: workingHours(8),
    nextUpdate: workingHours(24, 'waiting'),
    solution: workingHours(40, 'waiting'),
  },
  replies: commercialTermsReplies,
});
