import { text } from '../text/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { oneClickAnswers } from './one-click-answers.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    inForm: 'optional',
    ask: text(
      'Fakturanumret, om frågan gäller en faktura',
      'The invoice number, if the question is about an invoice',
    ),
    hint: text('Om frågan gäller en viss faktura.', 'If the question is about a particular invoice.'),
  }),
  ...spineFields,
};

/** Questions that can be answered at first contact; FAQ numbers are those of its one-click answers. */
export const generalQuestion = defineCaseType({
  key: 'general_question',
  faq: [...new Set(oneClickAnswers.flatMap((reply) => reply.faq ?? []))].sort((a, b) => a - b),
  name: text('Allmän fråga', 'General question'),
  formName: text('Fråga om faktura eller betalning', 'Question about an invoice or a payment'),
  words: {
    sv: ['allmän fråga', 'fråga om faktura', 'undrar över fakturan', 'vad betyder raden på fakturan'],
    en: ['general question', 'question about the invoice', 'what does the line on the invoice mean'],
  },
  queue: 'general',
  channels: ['form', 'email', 'letter', 'phone'],
  fields,
  states: spineStates,
  moves: spineMoves(fields),
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [received, askMissing, ...oneClickAnswers],
});
