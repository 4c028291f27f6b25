import { text } from '../text/index.ts';
import { managerFields, managerMoves, managerStates } from './account-manager-moves.ts';
import { renewalReplies } from './account-manager-replies.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { spineFields } from './spine.ts';

const fields = {
  question: field.paragraph(text('Önskemålet', 'The wish'), {
    needed: 'work',
    fill: 'words',
    ask: text('Hur ni vill förnya avtalet', 'How you would like to renew the agreement'),
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
    ask: text('Numret på avtalet som ska förnyas', 'The number of the agreement to be renewed'),
    hint: text('Står i avtalet och på fakturorna.', 'You find it in the agreement and on the invoices.'),
  }),
  renewUntil: field.date(text('Förnyas till och med', 'Renewed up to and including'), {
    inForm: 'optional',
    ask: text('Hur länge avtalet ska förnyas', 'How long the agreement is to be renewed'),
    hint: text('Om ni har en viss dag i tanken.', 'If you have a certain day in mind.'),
  }),
  ...managerFields([
    { value: 'answered', name: text('Besvarat', 'Answered') },
    { value: 'declined', name: text('Avböjt', 'Declined') },
    { value: 'taken_over', name: text('Avtalsansvarig tog över', 'The account manager took over') },
  ]),
  ...spineFields,
};

/** FAQ 0: an agreement is to be renewed. That binds the customer anew, so it takes the same right as other terms; the account manager answers. */
export const agreementRenewal = defineCaseType({
  key: 'agreement_renewal',
  faq: [0],
  name: text('Förnyelse av avtal', 'Renewal of agreement'),
  formName: text('Förnya ett avtal', 'Renew an agreement'),
  words: {
    sv: [
      'förnya avtalet',
      'förnya vårt avtal',
      'förnyelse av avtal',
      'avtalet behöver förnyas',
      'förlänga avtalet',
      'förlänga vårt avtal',
      'förlängning av avtalet',
      'nytt avtal när det gamla går ut',
      'avtalet löper ut',
      'teckna om avtalet',
    ],
    en: [
      'renew the agreement',
      'renew our agreement',
      'renew our contract',
      'renewal of the agreement',
      'extend the agreement',
      'extend our contract',
      'agreement runs out',
      'contract expires',
    ],
  },
  queue: 'agreements',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'commercial_terms',
  fields,
  states: managerStates,
  moves: managerMoves(fields, {
    move: 'answer',
    name: text('Besvara', 'Answer'),
    decision: 'answered',
    reply: 'renewal_answered',
  }),
  deadlines: {
    firstResponse: workingHours(8),
    nextUpdate: workingHours(24, 'waiting'),
    solution: workingHours(40, 'waiting'),
  },
  replies: renewalReplies,
});
