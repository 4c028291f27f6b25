import { text } from '../text/index.ts';
import type { Move } from '../workflow/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { extraGuardingFields, isConfirmation } from './extra-guarding-fields.ts';
import { extraGuardingReplies } from './extra-guarding-replies.ts';
import {
  confirmationWanted,
  linkedOrder,
  orderUnconfirmed,
  reachedOrAnswered,
} from './extra-guarding-rules.ts';
import { linkedCustomer, linkedInvoice, nothingMissing } from './rules.ts';
import { spineMoves, spineStates } from './spine.ts';

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];

// What was promised is a contact: a question that got neither that nor an answer is rejected or withdrawn, not finished.
const { resolve_without_reply: _, ...spine } = spineMoves(extraGuardingFields, [
  nothingMissing(extraGuardingFields, 'close'),
  reachedOrAnswered,
]);

const moves: Record<string, Move> = {
  confirm_order: {
    name: text('Bekräfta beställningen', 'Confirm the order'),
    from: open,
    to: 'resolved',
    by: 'case.move',
    needsRight: true,
    only: [linkedCustomer, confirmationWanted, linkedOrder, orderUnconfirmed],
    effects: [{ kind: 'confirm_order' }],
  },
  ...spine,
  dispute: {
    name: text('Öppna som bestridande', 'Open as a dispute'),
    from: open,
    to: 'referred',
    by: 'case.move',
    only: [linkedCustomer, linkedInvoice],
    effects: [{ kind: 'open_case', type: 'invoice_dispute' }],
  },
};

/** FAQ 5: a question on extra guarding. The person responsible makes contact within eight working hours; a dispute goes on as one (FAQ 24). */
export const extraGuardingContact = defineCaseType({
  key: 'extra_guarding_contact',
  faq: [5],
  name: text('Fråga om extrabevakning', 'Question about extra guarding'),
  formName: text('Fråga om extrabevakning', 'Question about extra guarding'),
  words: {
    sv: [
      'extrabevakning',
      'extra bevakning',
      'extra väktare',
      'tillfällig bevakning',
      'ansvarig för extrabevakningen',
      'bekräfta extrabevakning',
      'beställning av extrabevakning',
    ],
    en: [
      'extra guarding',
      'additional guarding',
      'extra guard',
      'temporary guarding',
      'responsible for the extra guarding',
      'ordered extra guarding',
    ],
  },
  queue: 'extra_guarding',
  channels: ['form', 'email', 'letter', 'phone'],
  act: (fields) => (isConfirmation(fields) ? 'order_extra_guarding' : null),
  fields: extraGuardingFields,
  states: spineStates,
  moves,
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(24, 'waiting'),
  },
  contactWithin: workingHours(8).minutes,
  replies: extraGuardingReplies,
});
