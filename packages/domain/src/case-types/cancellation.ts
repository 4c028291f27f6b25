import { text } from '../text/index.ts';
import type { State } from '../workflow/index.ts';
import { cancellationFields } from './cancellation-fields.ts';
import { cancellationReplies } from './cancellation-replies.ts';
import {
  agreementNotEnded,
  confirmationSent,
  endRecorded,
  linkedAgreement,
  writtenNotice,
} from './cancellation-rules.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { linkedCustomer, nothingMissing } from './rules.ts';
import { approvalMoves, endStates, reopening } from './spine.ts';

const { closed, rejected, withdrawn, merged } = endStates;
const states = {
  new: { name: text('Ny', 'New'), category: 'new' },
  awaiting_notice: {
    name: text('Väntar på skriftlig uppsägning', 'Waiting for written notice'),
    category: 'waiting',
  },
  authority_check: { name: text('Behörighetskontroll', 'Checking the right'), category: 'working' },
  awaiting_approval: { name: text('Väntar på godkännande', 'Waiting for approval'), category: 'approval' },
  approved: { name: text('Godkänd', 'Approved'), category: 'working', locked: true },
  confirmed: { name: text('Bekräftelse skickad', 'Confirmation sent'), category: 'waiting', locked: true },
  closed,
  rejected,
  withdrawn,
  merged,
} satisfies Record<string, State>;

const undecided = ['new', 'awaiting_notice', 'authority_check'];
const readyToWork = nothingMissing(cancellationFields, 'work');

/** FAQ 20: an agreement is terminated in writing, by somebody with the right, and approved by a second person (G4, G6). A call or a form is an enquiry until the writing comes. */
export const cancellation = defineCaseType({
  key: 'cancellation',
  faq: [20],
  name: text('Uppsägning av avtal', 'Termination of agreement'),
  formName: text('Säga upp ett avtal', 'Terminate an agreement'),
  words: {
    sv: [
      'säga upp avtalet',
      'säger upp avtalet',
      'säger härmed upp vårt avtal',
      'vill säga upp vårt avtal',
      'säga upp larmet',
      'säga upp abonnemanget',
      'säga upp tjänsten',
      'säga upp bevakningen',
      'uppsägning',
      'uppsägning av avtal',
      'uppsägningstid',
      'avsluta avtalet',
      'avsluta vårt avtal',
      'avsluta abonnemanget',
      'avsluta tjänsten',
      'avtalet ska upphöra',
      'frånträda avtalet',
      'vill inte förlänga avtalet',
      'byter larmleverantör',
    ],
    en: [
      'terminate the agreement',
      'termination of the agreement',
      'terminate our contract',
      'notice of termination',
      'cancel the agreement',
      'cancel our contract',
      'cancel the subscription',
      'cancellation of agreement',
      'end the agreement',
      'end our contract',
      'notice period',
      'do not wish to renew',
    ],
  },
  queue: 'agreements',
  channels: ['form', 'email', 'letter', 'phone'],
  start: (channel) => (channel === 'email' || channel === 'letter' ? 'new' : 'awaiting_notice'),
  act: () => 'cancel_agreement',
  fields: cancellationFields,
  states,
  moves: {
    start: {
      name: text('Börja behörighetskontroll', 'Start checking the right'),
      from: ['new'],
      to: 'authority_check',
      by: 'case.move',
      only: [writtenNotice, readyToWork],
    },
    wait_for_customer: {
      name: text('Vänta på skriftlig uppsägning', 'Wait for written notice'),
      from: ['new', 'authority_check'],
      to: 'awaiting_notice',
      by: 'case.move',
    },
    continue: {
      name: text('Fortsätt med behörighetskontroll', 'Go on checking the right'),
      from: ['awaiting_notice'],
      to: 'authority_check',
      by: 'case.move',
      only: [writtenNotice],
    },
    notice_received: {
      name: text('Skriftlig uppsägning har kommit', 'Written notice has come'),
      from: ['awaiting_notice'],
      to: 'authority_check',
      by: 'system',
      only: [writtenNotice],
    },
    ...approvalMoves({
      ask: {
        ask_approval: {
          name: text('Begär godkännande', 'Ask for approval'),
          by: 'case.move',
          needsRight: true,
          only: [linkedCustomer, linkedAgreement, writtenNotice, agreementNotEnded, readyToWork],
          effects: [{ kind: 'ask_approval', of: 'cancellation' }],
        },
      },
      from: ['authority_check'],
      pending: 'awaiting_approval',
      approved: {
        to: 'approved',
        needsRight: true,
        // Another case may have ended the agreement while this one waited.
        only: [agreementNotEnded],
        effects: [{ kind: 'end_agreement' }],
      },
      back: 'authority_check',
    }),
    send_confirmation: {
      name: text('Skicka bekräftelse', 'Send the confirmation'),
      from: ['approved'],
      to: 'confirmed',
      by: 'case.move',
      effects: [{ kind: 'send_end_letter' }],
    },
    resend_confirmation: {
      name: text('Skicka bekräftelsen igen', 'Send the confirmation again'),
      from: ['confirmed'],
      to: 'confirmed',
      by: 'case.move',
      effects: [{ kind: 'send_end_letter' }],
    },
    close: {
      name: text('Stäng', 'Close'),
      from: ['confirmed'],
      to: 'closed',
      by: 'case.move',
      only: [confirmationSent, endRecorded],
    },
    reject: {
      name: text('Avvisa', 'Reject'),
      from: undecided,
      to: 'rejected',
      by: 'case.move',
      needs: ['decisionReason'],
    },
    withdraw: {
      name: text('Återta', 'Withdraw'),
      from: undecided,
      to: 'withdrawn',
      by: 'case.move',
      reason: true,
    },
    // To the beginning: the check of the right is entered only with a written notice, each time.
    ...reopening({ waiting: [], ends: ['closed', 'rejected', 'withdrawn', 'merged'], to: 'new' }),
  },
  deadlines: {
    firstResponse: workingHours(8),
    nextUpdate: workingHours(16, 'waiting'),
    solution: workingHours(40, 'waiting'),
  },
  replies: cancellationReplies,
});
