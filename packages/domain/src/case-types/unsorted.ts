import { text } from '../text/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { sortedFirst } from './rules.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    inForm: 'optional',
    ask: text(
      'Fakturanumret, om ärendet gäller en faktura',
      'The invoice number, if this is about an invoice',
    ),
    hint: text('Om ditt ärende gäller en faktura.', 'If your case is about an invoice.'),
  }),
  ...spineFields,
};

/** FAQ 0: whatever intake cannot place with confidence; a person chooses the right type before it is answered. */
export const unsorted = defineCaseType({
  key: 'unsorted',
  faq: [0],
  name: text('Osorterat', 'Unsorted'),
  formName: text('Något annat, till exempel ditt avtal', 'Something else, for example your agreement'),
  words: { sv: [], en: [] },
  queue: 'unsorted',
  channels: ['form', 'email', 'letter', 'phone'],
  fields,
  states: spineStates,
  moves: spineMoves(fields, [sortedFirst]),
  deadlines: {
    firstResponse: workingHours(2),
    nextUpdate: workingHours(4, 'waiting'),
    solution: workingHours(8, 'waiting'),
  },
  replies: [received, askMissing],
});
