import { text } from '../text/index.ts';
import type { Move, State } from '../workflow/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { instructionFields as fields } from './instruction-change-fields.ts';
import {
  changeDone,
  instructionToCentre,
  mayNotChange,
  writtenConfirmationNeeded,
} from './instruction-replies.ts';
import { changeTold, effectiveAhead, linkedSite, readBack } from './instruction-rules.ts';
import { linkedCustomer, nothingMissing } from './rules.ts';
import { endStates, otherEnds, reopening } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const states = {
  new: { name: text('Ny', 'New'), category: 'new' },
  waiting_customer: { name: text('Väntar på kund', 'Waiting for the customer'), category: 'waiting' },
  authority_check: { name: text('Behörighetskontroll', 'Checking the right'), category: 'working' },
  prepared: { name: text('Ändring förberedd', 'Change prepared'), category: 'working', locked: true },
  sent: {
    name: text('Skickad till larmcentral', 'Sent to the alarm centre'),
    category: 'waiting',
    locked: true,
  },
  receipted: { name: text('Kvitterad', 'Receipted'), category: 'working', locked: true },
  ...endStates,
} satisfies Record<string, State>;

const complete = nothingMissing(fields, 'work');
const ends = otherEnds(['new', 'waiting_customer', 'authority_check', 'prepared', 'sent']);

/** FAQ 22, the other half: a site's instruction changes. Nothing is done before the right is shown, and nothing is finished before the alarm centre has receipted (G17). */
export const instructionChange = defineCaseType({
  key: 'instruction_change',
  faq: [22],
  name: text('Ändring av åtgärdsinstruktion', 'Change of an action instruction'),
  formName: text('Ändra en åtgärdsinstruktion', 'Change an action instruction'),
  words: {
    sv: [
      'ändra åtgärdsinstruktionen',
      'ändra vår åtgärdsinstruktion',
      'ändring av åtgärdsinstruktion',
      'ny åtgärdsinstruktion',
      'uppdatera åtgärdsinstruktionen',
      'uppdatera åtgärdsinstruktion',
      'byta kontaktperson vid larm',
      'ändra vem ni ringer vid larm',
      'ändra larminstruktionen',
      'ny ringlista',
    ],
    en: [
      'change the action instruction',
      'change of action instruction',
      'new action instruction',
      'update the action instruction',
      'change the alarm instruction',
      'change who you call at an alarm',
    ],
  },
  queue: 'instructions',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'change_instruction',
  fields,
  states,
  moves: {
    check: {
      name: text('Kontrollera behörigheten', 'Check the right'),
      from: ['new'],
      to: 'authority_check',
      by: 'case.move',
      only: [complete],
    },
    wait_for_customer: {
      name: text('Vänta på kund', 'Wait for the customer'),
      from: ['new', 'authority_check'],
      to: 'waiting_customer',
      by: 'case.move',
    },
    continue: {
      name: text('Fortsätt kontrollera', 'Continue checking'),
      from: ['waiting_customer'],
      to: 'authority_check',
      by: 'case.move',
      only: [complete],
    },
    prepare: {
      name: text('Förbered ändringen', 'Prepare the change'),
      from: ['authority_check'],
      to: 'prepared',
      by: 'instruction.disclose',
      needsRight: true,
      sets: { readBackTo: null },
      only: [linkedCustomer, linkedSite, complete, effectiveAhead],
      effects: [{ kind: 'prepare_instruction' }],
    },
    read_back: {
      name: text('Uppläst för beställaren', 'Read back to the requester'),
      from: ['prepared'],
      to: 'prepared',
      by: 'instruction.disclose',
      needs: ['readBackTo'],
      effects: [{ kind: 'read_back_instruction' }],
    },
    send_to_centre: {
      name: text('Skicka till larmcentralen', 'Send to the alarm centre'),
      from: ['prepared'],
      to: 'sent',
      by: 'instruction.disclose',
      needsRight: true,
      only: [linkedSite, readBack],
      effects: [{ kind: 'send_instruction' }],
    },
    receipt: {
      name: text('Larmcentralen har kvitterat', 'The alarm centre has receipted'),
      from: ['sent'],
      to: 'receipted',
      by: 'instruction.disclose',
      needs: ['receiptReference'],
      effects: [{ kind: 'put_instruction_in_force' }],
    },
    rework: {
      name: text('Gör om ändringen', 'Rework the change'),
      from: ['prepared', 'sent'],
      to: 'authority_check',
      by: 'instruction.disclose',
      reason: true,
      effects: [{ kind: 'withdraw_instruction' }],
    },
    disclosure_stopped: {
      name: text('Länken till larmcentralen stoppades', 'The link to the alarm centre was stopped'),
      from: ['sent'],
      to: 'prepared',
      by: 'system',
    },
    close: {
      name: text('Stäng', 'Close'),
      from: ['receipted'],
      to: 'closed',
      by: 'case.move',
      only: [changeTold],
    },
    ...Object.fromEntries(Object.entries(ends).map(([key, move]) => [key, withdrawing(move)])),
    ...reopening({
      waiting: ['waiting_customer'],
      ends: Object.keys(endStates),
      to: 'authority_check',
    }),
  },
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(24, 'waiting'),
  },
  replies: [received, askMissing, writtenConfirmationNeeded, changeDone, mayNotChange, instructionToCentre],
});

/** An end before the receipt takes what was prepared back. */
function withdrawing(move: Move): Move {
  return { ...move, effects: [{ kind: 'withdraw_instruction' }] };
}
