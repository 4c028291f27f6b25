import type { Act } from '../authority/index.ts';
import { text } from '../text/index.ts';
import type { State } from '../workflow/index.ts';
import { dataChangeFields } from './data-change-fields.ts';
import { dataChangeReplies } from './data-change-replies.ts';
import {
  billingWanted,
  newValueFits,
  noRegisterChangeOpen,
  registerAsked,
  registerWanted,
} from './data-change-rules.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { customerAnswered, linkedCustomer, nothingMissing } from './rules.ts';
import { spineMoves, spineStates } from './spine.ts';

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];
const readyToEnd = [nothingMissing(dataChangeFields, 'close'), registerAsked];
const spine = spineMoves(dataChangeFields, [...readyToEnd, customerAnswered]);
const finishUnanswered = spine.resolve_without_reply;

const states = {
  ...spineStates,
  awaiting_second: {
    name: text('Väntar på andra person', 'Waiting for a second person'),
    category: 'approval',
    locked: true,
  },
} satisfies Record<string, State>;

/** The register is kept by fewer than the billing data; what else there may be needs no less than the latter. */
function actOf({ what }: Readonly<Record<string, unknown>>): Act | null {
  if (what === undefined || what === null || what === '') return null;
  return what === 'contact_register' ? 'keep_register' : 'billing_data';
}

/** FAQ 21: the customer wants data changed. Billing data is changed at once, the old address told; the register by two persons. */
export const dataChange = defineCaseType({
  key: 'data_change',
  faq: [21],
  name: text('Ändring av uppgifter', 'Change of data'),
  formName: text('Ändra avtal eller uppgifter', 'Change your agreement or details'),
  words: {
    sv: [
      'ändra uppgifter',
      'ändrade uppgifter',
      'ny fakturaadress',
      'ändra fakturaadress',
      'byta fakturaadress',
      'ny adress',
      'vår nya adress',
      'vi har flyttat',
      'adressändring',
      'ny referens på fakturan',
      'ändra referens',
      'ny kontaktperson',
      'byta kontaktperson',
      'ta bort kontaktperson',
      'lägga till behörighet',
      'ny e-postadress för fakturor',
      'har bytt namn',
      'ändra avtalet',
    ],
    en: [
      'change of address',
      'new address',
      'we have moved',
      'update our details',
      'new billing address',
      'change the reference',
      'new contact person',
      'remove a contact',
      'change our agreement',
    ],
  },
  queue: 'agreements',
  channels: ['form', 'email', 'letter', 'phone'],
  act: actOf,
  fields: dataChangeFields,
  states,
  moves: {
    change: {
      name: text('Genomför ändringen', 'Make the change'),
      from: open,
      to: 'resolved',
      by: 'case.move',
      needsRight: true,
      only: [linkedCustomer, nothingMissing(dataChangeFields, 'work'), billingWanted, newValueFits],
      effects: [{ kind: 'change_billing' }],
    },
    register_asked: {
      name: text('Registerändring begärd', 'Change of the register asked for'),
      from: [...open, 'awaiting_second'],
      to: 'awaiting_second',
      by: 'system',
      needsRight: true,
      only: [linkedCustomer, registerWanted],
    },
    register_settled: {
      name: text('Registerändringen är avgjord', 'The change of the register is decided'),
      from: ['awaiting_second'],
      to: 'working',
      by: 'system',
      only: [noRegisterChangeOpen],
    },
    reviewed: {
      name: text('Genomgången är klar', 'The review is done'),
      from: open,
      to: 'resolved',
      by: 'system',
      only: [noRegisterChangeOpen],
    },
    ...spine,
    ...(finishUnanswered && {
      resolve_without_reply: { ...finishUnanswered, only: readyToEnd },
    }),
  },
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: dataChangeReplies,
});
