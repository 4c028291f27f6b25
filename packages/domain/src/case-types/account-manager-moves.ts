import { type Text, text } from '../text/index.ts';
import type { Move, State } from '../workflow/index.ts';
import { linkedAgreement } from './cancellation-rules.ts';
import { type Field, field } from './field.ts';
import { linkedCustomer, nothingMissing } from './rules.ts';
import { endStates, otherEnds, reopening, spineMoves, spineStates } from './spine.ts';

/** The spine, and the wait for whoever answers for the agreement. */
export const managerStates = {
  ...spineStates,
  with_manager: { name: text('Hos avtalsansvarig', 'With the account manager'), category: 'waiting' },
} satisfies Record<string, State>;

/** What the account manager has answered, and how the matter ended. */
export const managerFields = (decisions: readonly { value: string; name: Text }[]) => ({
  managerAnswer: field.paragraph(text('Besked från avtalsansvarig', 'The account manager’s answer'), {
    byMove: true,
    hint: text('Kunden får läsa det här i svaret.', 'The customer reads this in the reply.'),
  }),
  decision: field.choice(text('Utfall', 'Outcome'), decisions, { byMove: true }),
});

interface Answered {
  /** The key of the move with which the wish is met, and the value of `decision` it leaves. */
  move: string;
  name: Text;
  decision: string;
  reply: string;
}

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];

/** A matter that only the account manager can decide: it is passed on, and the answer comes back or the account manager takes it over. */
export function managerMoves(
  fields: Readonly<Record<string, Field>>,
  { move, name, decision, reply }: Answered,
): Record<string, Move> {
  // What the account manager has not answered is not solved.
  const { resolve: _, resolve_without_reply: __, ...spine } = spineMoves(fields);
  return {
    pass_on: {
      name: text('Lämna till avtalsansvarig', 'Pass on to the account manager'),
      from: open,
      to: 'with_manager',
      by: 'case.move',
      needsRight: true,
      only: [linkedCustomer, linkedAgreement, nothingMissing(fields, 'work')],
      effects: [{ kind: 'tell_account_manager' }, { kind: 'send_reply', reply: 'passed_on' }],
    },
    [move]: answer(name, decision, reply),
    decline: answer(text('Avböj', 'Decline'), 'declined', 'wish_declined'),
    take_over: {
      name: text('Avtalsansvarig tar över', 'The account manager takes over'),
      from: ['with_manager'],
      to: 'referred',
      by: 'case.move',
      sets: { decision: 'taken_over' },
      effects: [{ kind: 'send_reply', reply: 'taken_over' }],
    },
    take_back: {
      name: text('Ta tillbaka', 'Take back'),
      from: ['with_manager'],
      to: 'working',
      by: 'case.move',
      reason: true,
    },
    ...spine,
    ...otherEnds([...open, 'with_manager']),
    ...reopening({
      waiting: ['waiting_customer'],
      ends: ['resolved', ...Object.keys(endStates)],
      to: 'working',
    }),
  };
}

const answer = (name: Text, decision: string, reply: string): Move => ({
  name,
  from: ['with_manager'],
  to: 'resolved',
  by: 'case.move',
  needs: ['managerAnswer'],
  sets: { decision },
  effects: [{ kind: 'send_reply', reply }],
});
