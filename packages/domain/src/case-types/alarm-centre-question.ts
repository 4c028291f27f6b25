import { text } from '../text/index.ts';
import { askOwnCentre, followedByOwnCentre, thirdPartyCentre } from './alarm-centre-replies.ts';
import { centreKnown, ownCentre } from './call-out-rules.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { customerAnswered, nothingMissing } from './rules.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  siteNumber: field.site(text('Objekt', 'Site'), {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Vilket objekt larmet gäller: nummer eller adress',
      'Which site the alarm concerns: its number or address',
    ),
    hint: text('Objektets nummer eller adress.', 'The number or address of the site.'),
  }),
  alarmOn: field.date(text('Dag för larmet', 'Day of the alarm'), {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Vilken dag larmet gick, eller frågan gäller',
      'The day the alarm went off, or the question concerns',
    ),
  }),
  alarmTime: field.time(text('Klockslag', 'Time'), {
    inForm: 'optional',
    hint: text('Ungefär, om det är känt.', 'Roughly, if it is known.'),
  }),
  question: field.paragraph(text('Frågan', 'The question'), {
    needed: 'work',
    fill: 'words',
    ask: text('Vad du vill veta om larmet', 'What you want to know about the alarm'),
  }),
  ...spineFields,
};

const spine = spineMoves(fields);
const { refer } = spine;

/** FAQ 6: why the alarm went, or what is agreed with the alarm centre. Our own centre is asked and answers; another company's is referred to. */
export const alarmCentreQuestion = defineCaseType({
  key: 'alarm_centre_question',
  faq: [6],
  name: text('Fråga till larmcentralen', 'Question to the alarm centre'),
  formName: text('Fråga om ett larm', 'Question about an alarm'),
  words: {
    sv: [
      'varför gick larmet',
      'varför larmade det',
      'varför gick larmet i natt',
      'orsak till larmet',
      'vad utlöste larmet',
      'larmet löste ut',
      'vad är avtalat med larmcentralen',
      'överenskommet med larmcentralen',
    ],
    en: [
      'why did the alarm go off',
      'cause of the alarm',
      'what triggered the alarm',
      'agreed with the alarm centre',
    ],
  },
  queue: 'call_outs',
  channels: ['form', 'email', 'letter', 'phone'],
  fields,
  states: spineStates,
  moves: {
    ask_centre: {
      name: text('Fråga vår larmcentral', 'Ask our alarm centre'),
      from: ['new', 'working', 'waiting_customer'],
      to: 'waiting_external',
      by: 'case.move',
      only: [nothingMissing(fields, 'work'), centreKnown, ownCentre],
      effects: [{ kind: 'ask_own_centre' }],
    },
    ...spine,
    // Who is referred has been given the details to go by.
    ...(refer && { refer: { ...refer, only: [centreKnown, customerAnswered] } }),
  },
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [received, askMissing, thirdPartyCentre, followedByOwnCentre, askOwnCentre],
});
