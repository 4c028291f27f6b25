import { type Text, text } from '../text/index.ts';
import type { Move, Rule, State } from '../workflow/index.ts';
import { type Field, field } from './field.ts';
import { customerAnswered, nothingMissing, reopenWithinFourteenDays } from './rules.ts';

/** The ends every type has. */
export const endStates = {
  closed: { name: text('Stängd', 'Closed'), category: 'done' },
  referred: { name: text('Hänvisad', 'Referred'), category: 'done' },
  rejected: { name: text('Avvisad', 'Rejected'), category: 'done' },
  withdrawn: { name: text('Återtagen', 'Withdrawn'), category: 'done' },
  merged: { name: text('Sammanslagen', 'Merged'), category: 'done' },
} satisfies Record<string, State>;

/** The common spine: Ny → Under handläggning ⇄ Väntar → Löst → Stängd, and the other ends. */
export const spineStates = {
  new: { name: text('Ny', 'New'), category: 'new' },
  working: { name: text('Under handläggning', 'In progress'), category: 'working' },
  waiting_customer: { name: text('Väntar på kund', 'Waiting for the customer'), category: 'waiting' },
  waiting_external: { name: text('Väntar på extern part', 'Waiting for another party'), category: 'waiting' },
  resolved: { name: text('Löst', 'Solved'), category: 'done' },
  ...endStates,
} satisfies Record<string, State>;

/** Fields that the spine's own moves write. */
export const spineFields = {
  referredTo: field.line(text('Hänvisad till', 'Referred to'), {
    byMove: true,
    hint: text(
      'Vem, med de kontaktuppgifter kunden fick.',
      'Whom, with the contact details the customer was given.',
    ),
  }),
};

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];
const ends = ['resolved', ...Object.keys(endStates)];

/** The spine's moves for a type with these fields; `toResolve` are the type's own rules before a solution. */
export function spineMoves(
  fields: Readonly<Record<string, Field>>,
  toResolve: readonly Rule[] = [nothingMissing(fields, 'close'), customerAnswered],
): Record<string, Move> {
  const readyToWork = nothingMissing(fields, 'work');
  return {
    start: {
      name: text('Börja handlägga', 'Start work'),
      from: ['new'],
      to: 'working',
      by: 'case.move',
      only: [readyToWork],
    },
    wait_for_customer: {
      name: text('Vänta på kund', 'Wait for the customer'),
      from: ['new', 'working', 'waiting_external'],
      to: 'waiting_customer',
      by: 'case.move',
    },
    wait_for_external: {
      name: text('Vänta på extern part', 'Wait for another party'),
      from: ['new', 'working', 'waiting_customer'],
      to: 'waiting_external',
      by: 'case.move',
    },
    continue: {
      name: text('Fortsätt handlägga', 'Continue work'),
      from: ['waiting_customer', 'waiting_external'],
      to: 'working',
      by: 'case.move',
      only: [readyToWork],
    },
    resolve: {
      name: text('Markera som löst', 'Mark as solved'),
      from: open,
      to: 'resolved',
      by: 'case.move',
      only: toResolve,
    },
    resolve_without_reply: {
      name: text('Avsluta utan svar', 'Finish without a reply'),
      from: open,
      to: 'resolved',
      by: 'case.move',
      reason: true,
      only: [nothingMissing(fields, 'close')],
    },
    close: { name: text('Stäng', 'Close'), from: ['resolved'], to: 'closed', by: 'case.move' },
    ...otherEnds(open),
    ...reopening({ waiting: ['waiting_customer'], ends, to: 'working' }),
  };
}

/** Referring, rejecting and withdrawing, from these states. */
export const otherEnds = (from: readonly string[]): Record<string, Move> => ({
  refer: {
    name: text('Hänvisa', 'Refer'),
    from,
    to: 'referred',
    by: 'case.move',
    needs: ['referredTo'],
  },
  reject: { name: text('Avvisa', 'Reject'), from, to: 'rejected', by: 'case.move', reason: true },
  withdraw: { name: text('Återta', 'Withdraw'), from, to: 'withdrawn', by: 'case.move', reason: true },
});

/**
 * Opening an ended case again, by hand or because the customer answered; an answer also ends the wait for it. A merged case
 * lives on in the one that took it in: only undoing the merge opens it.
 */
export const reopening = (states: {
  waiting: readonly string[];
  ends: readonly string[];
  to: string;
}): Record<string, Move> => {
  const from = states.ends.filter((state) => state !== 'merged');
  return {
    reopen: {
      name: text('Öppna igen', 'Reopen'),
      from,
      to: states.to,
      by: 'case.move',
      only: [reopenWithinFourteenDays],
    },
    customer_answered: {
      name: text('Kunden har svarat', 'The customer answered'),
      from: [...states.waiting, ...from],
      to: states.to,
      by: 'system',
      only: [reopenWithinFourteenDays],
    },
  };
};

/** The steps around an approval (G6): asking for it, and what follows the second person's answer, which only the approval itself makes. */
export const approvalMoves = (steps: {
  /** The move that asks, by its key; it must set off `ask_approval`. */
  ask: Readonly<Record<string, Omit<Move, 'to' | 'from'>>>;
  from: readonly string[];
  pending: string;
  approved: Pick<Move, 'to' | 'effects' | 'also' | 'sets' | 'writes' | 'needsRight' | 'only'>;
  /** Where the case goes when it was rejected, sent back, taken back, or changed meanwhile. */
  back: string;
}): Record<string, Move> => {
  const back = (name: Text): Move => ({ name, from: [steps.pending], to: steps.back, by: 'system' });
  return {
    ...Object.fromEntries(
      Object.entries(steps.ask).map(([key, move]) => [key, { ...move, from: steps.from, to: steps.pending }]),
    ),
    approved: {
      name: text('Attesterat', 'Approved'),
      from: [steps.pending],
      by: 'system',
      ...steps.approved,
    },
    approval_rejected: back(text('Attest nekad', 'Approval rejected')),
    approval_returned: back(text('Tillbaka från attest', 'Sent back by the approver')),
    approval_withdrawn: back(text('Attest återtagen', 'Approval taken back')),
    approval_voided: back(text('Attesten förföll', 'Approval lapsed')),
  };
};
