import { text } from '../text/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { callBackExplained, instructionLink, mayNotRead } from './instruction-replies.ts';
import { instructionDisclosed, linkedSite } from './instruction-rules.ts';
import { linkedCustomer, nothingMissing } from './rules.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  siteNumber: field.site(text('Objekt', 'Site'), {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Vilket objekt det gäller: nummer eller adress',
      'Which site it concerns: its number or address',
    ),
    hint: text('Objektets nummer eller adress.', 'The number or address of the site.'),
  }),
  wanted: field.paragraph(text('Vad som efterfrågas', 'What is asked for'), {
    needed: 'work',
    fill: 'words',
    ask: text(
      'Vad du vill veta om åtgärdsinstruktionen',
      'What you want to know about the action instruction',
    ),
  }),
  discloseTo: field.email(text('Utlämnad till', 'Disclosed to'), {
    byMove: true,
    hint: text(
      'En registrerad e-postadress hos kontaktpersonen.',
      'A registered e-mail address of the contact.',
    ),
  }),
  ...spineFields,
};

/** FAQ 22, the one half: somebody wants to read a site's instruction. It leaves only by a one-time link to a registered address (G3). */
export const instructionDisclosure = defineCaseType({
  key: 'instruction_disclosure',
  faq: [22],
  name: text('Utlämnande av åtgärdsinstruktion', 'Disclosure of an action instruction'),
  formName: text('Få läsa en åtgärdsinstruktion', 'Read an action instruction'),
  words: {
    sv: [
      'läsa åtgärdsinstruktionen',
      'lämna ut åtgärdsinstruktionen',
      'skicka åtgärdsinstruktionen',
      'skicka vår åtgärdsinstruktion',
      'läsa vår åtgärdsinstruktion',
      'ta del av åtgärdsinstruktionen',
      'utdrag ur åtgärdsinstruktionen',
      'läsa larminstruktionen',
      'skicka larminstruktionen',
    ],
    en: [
      'read the action instruction',
      'send the action instruction',
      'disclose the action instruction',
      'see the alarm instruction',
    ],
  },
  queue: 'instructions',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'read_instruction',
  fields,
  states: spineStates,
  moves: {
    disclose: {
      name: text('Lämna ut instruktionen', 'Disclose the instruction'),
      from: ['new', 'working', 'waiting_customer', 'waiting_external'],
      to: 'resolved',
      by: 'instruction.disclose',
      needsRight: true,
      takes: ['discloseTo'],
      only: [linkedCustomer, linkedSite, nothingMissing(fields, 'work')],
      effects: [{ kind: 'disclose_instruction' }],
    },
    ...spineMoves(fields, [nothingMissing(fields, 'close'), instructionDisclosed]),
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
  replies: [received, askMissing, instructionLink, mayNotRead, callBackExplained],
});
