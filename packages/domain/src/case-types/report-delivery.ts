import { causeNames, deliveryCauses } from '../report-delivery/index.ts';
import { text } from '../text/index.ts';
import { mayNotReadReport, reportCallBack, reportLink } from './call-out-replies.ts';
import { periodInOrder } from './call-out-rules.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { linkedSite } from './instruction-rules.ts';
import { reportDeliveryReplies } from './report-delivery-replies.ts';
import { customerAnswered, linkedCustomer, nothingMissing } from './rules.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  siteNumber: field.site(text('Objekt', 'Site'), {
    needed: 'work',
    or: 'customerNumber',
    inForm: 'required',
    ask: text(
      'Vilket objekt det gäller: nummer eller adress',
      'Which site it concerns: its number or address',
    ),
    hint: text('Objektets nummer eller adress.', 'The number or address of the site.'),
  }),
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    inForm: 'optional',
    hint: text('Om det gäller alla objekt.', 'If it concerns every site.'),
  }),
  expectedAddress: field.email(text('Väntad adress', 'Expected address'), {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Vilken e-postadress rapporterna ska komma till',
      'The e-mail address the reports are to come to',
    ),
    hint: text('Dit rapporterna ska komma.', 'Where the reports are to come.'),
  }),
  periodFrom: field.date(text('Saknas från', 'Missing from'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Från vilken dag rapporter saknas', 'From which day reports are missing'),
  }),
  periodTo: field.date(text('Saknas till', 'Missing to'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Till vilken dag rapporter saknas', 'To which day reports are missing'),
  }),
  reportNumber: field.line(text('Rapport', 'Report'), {
    byMove: true,
    hint: text(
      'Numret på en rapport från objektet och perioden.',
      'The number of a report of the site and period.',
    ),
  }),
  discloseTo: field.email(text('Utlämnad till', 'Disclosed to'), {
    byMove: true,
    hint: text(
      'En registrerad e-postadress hos kontaktpersonen.',
      'A registered e-mail address of the contact.',
    ),
  }),
  cause: field.choice(
    text('Orsak', 'Cause'),
    deliveryCauses.map((value) => ({ value, name: causeNames[value] })),
    {
      byMove: true,
      hint: text('Felsökningen visar vilken.', 'The diagnosis shows which.'),
    },
  ),
  ...spineFields,
};

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];
const spine = spineMoves(fields, [nothingMissing(fields, 'close'), customerAnswered]);
const { resolve, resolve_without_reply: finishUnanswered } = spine;

/** FAQ 2: no reports come. The diagnosis names one cause (G13), and the case ends with it. */
export const reportDelivery = defineCaseType({
  key: 'report_delivery',
  faq: [2],
  name: text('Rapporter kommer inte', 'Reports do not arrive'),
  formName: text('Vi får inga rapporter', 'We get no reports'),
  words: {
    sv: [
      'inga rapporter',
      'varför får vi inga rapporter',
      'inga rapporter efter larmen',
      'inga rapporter från ronderna',
      'inte fått några rapporter',
      'rapporterna kommer inte',
      'saknar rapporter',
      'rapporter saknas',
      'rapporterna har slutat komma',
      'inte fått rapporten',
      'rapporter till ny adress',
    ],
    en: [
      'no reports',
      'not received any reports',
      'reports do not arrive',
      'missing reports',
      'reports have stopped',
    ],
  },
  queue: 'delivery',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'read_report',
  fields,
  states: spineStates,
  moves: {
    disclose_report: {
      name: text('Skicka en rapport igen', 'Send a report again'),
      from: open,
      to: 'working',
      by: 'incident_report.disclose',
      needsRight: true,
      needs: ['reportNumber'],
      takes: ['discloseTo'],
      only: [linkedCustomer, linkedSite, nothingMissing(fields, 'work'), periodInOrder],
      effects: [{ kind: 'disclose_report' }],
    },
    ...spine,
    ...(resolve && { resolve: { ...resolve, needs: ['cause'] } }),
    ...(finishUnanswered && { resolve_without_reply: { ...finishUnanswered, needs: ['cause'] } }),
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
  replies: [received, askMissing, ...reportDeliveryReplies, reportLink, mayNotReadReport, reportCallBack],
});
