import { text } from '../text/index.ts';
import type { Move, Rule, State } from '../workflow/index.ts';
import { deliveryRecorded } from './enrolment-rules.ts';
import type { Field } from './field.ts';
import { spineMoves, spineStates } from './spine.ts';

/** The common spine, and the wait for the ledger. */
export const enrolmentStates = {
  ...spineStates,
  pending: {
    name: text('Väntar på ekonomisystemet', 'Waiting for the ledger'),
    category: 'waiting',
    locked: true,
  },
} satisfies Record<string, State>;

/** The states a way of delivery is asked for from. */
export const openStates = ['new', 'working', 'waiting_customer', 'waiting_external'];

/** The moves of a way of delivery: asked for, in force when the ledger says so, or back to work. */
export function enrolmentMoves(
  fields: Readonly<Record<string, Field>>,
  readyToEnrol: readonly Rule[],
): Record<string, Move> {
  const { reject, withdraw, ...spine } = spineMoves(fields);
  return {
    enrol: {
      name: text('Anmäl till ekonomisystemet', 'Ask the ledger'),
      from: openStates,
      to: 'pending',
      by: 'case.move',
      needsRight: true,
      only: readyToEnrol,
      effects: [{ kind: 'enrol' }],
    },
    activated: {
      name: text('I kraft', 'In force'),
      from: ['pending'],
      to: 'resolved',
      by: 'system',
      only: [deliveryRecorded],
      effects: [{ kind: 'activate_enrolment' }],
    },
    enrolment_failed: {
      name: text('Ekonomisystemet kunde inte genomföra', 'The ledger could not carry it out'),
      from: ['pending'],
      to: 'working',
      by: 'system',
      effects: [{ kind: 'withdraw_enrolment' }],
    },
    take_back: {
      name: text('Ta tillbaka anmälan', 'Take it back'),
      from: ['pending'],
      to: 'working',
      by: 'case.move',
      reason: true,
      effects: [{ kind: 'withdraw_enrolment' }],
    },
    ...spine,
    ...(reject && { reject: alsoPending(reject) }),
    ...(withdraw && { withdraw: alsoPending(withdraw) }),
  };
}

/** An end that takes back what the ledger has not carried out yet. */
const alsoPending = (move: Move): Move => ({
  ...move,
  from: [...move.from, 'pending'],
  effects: [{ kind: 'withdraw_enrolment' }],
});
