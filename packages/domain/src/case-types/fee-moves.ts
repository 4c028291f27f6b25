import { text } from '../text/index.ts';
import type { CaseFacts, Effect, Move, Rule, State } from '../workflow/index.ts';
import type { HoldWish } from './define-case-type.ts';
import { creditRecorded } from './fee-rules.ts';
import { creditIsRecorded, withinCreditLimit } from './rules.ts';
import { approvalMoves, spineStates } from './spine.ts';

/** The states in which a fee has not been decided on. */
export const undecided = ['new', 'working', 'waiting_customer', 'waiting_external'];

/** The common spine, the wait for a second person, and the wait for the ledger's credit note. */
export const feeStates = {
  ...spineStates,
  awaiting_approval: { name: text('Väntar på attest', 'Waiting for approval'), category: 'approval' },
  waived: {
    name: text('Efterskänkt, väntar på kreditfaktura', 'Waived, waiting for the credit note'),
    category: 'waiting',
    locked: true,
  },
} satisfies Record<string, State>;

interface Waiving {
  /** What must hold before anything is waived, whoever decides. */
  only: readonly Rule[];
  /** What is credited, and who is told. */
  effects: readonly Effect[];
  needsRight?: boolean;
}

/** Waiving a fee: within one's own limit, else by a second person; it is over when the ledger has the credit note. */
export function waiveMoves({ only, effects, needsRight = false }: Waiving): Record<string, Move> {
  const needs = ['creditedAmount', 'waiverReason'];
  const sets = { outcome: 'waived' };
  return {
    waive: {
      name: text('Efterskänk avgiften', 'Waive the fee'),
      from: undecided,
      to: 'waived',
      by: 'invoice.credit',
      needs,
      sets,
      needsRight,
      only: [...only, withinCreditLimit],
      effects,
    },
    ...approvalMoves({
      ask: {
        ask_credit_approval: {
          name: text('Begär attest på kreditering', 'Ask for approval of a credit'),
          by: 'invoice.credit',
          needs,
          needsRight,
          only,
          effects: [{ kind: 'ask_approval', of: 'credit', amountField: 'creditedAmount' }],
        },
      },
      from: undecided,
      pending: 'awaiting_approval',
      // Money may have come in while the approver had it; that is no change of the case.
      approved: { to: 'waived', needsRight, sets, only, effects },
      back: 'working',
    }),
    credit_recorded: {
      name: text('Kreditfakturan är registrerad', 'The credit note is recorded'),
      from: ['waived'],
      to: 'resolved',
      by: 'system',
      only: [creditRecorded],
    },
  };
}

/** What is waived of the case's own invoice is held until the credit note is in the ledger (G12). */
export function holdOfWaived(facts: CaseFacts): HoldWish | null {
  const amount = facts.fields.creditedAmount;
  if (facts.state !== 'waived' || !facts.invoice || typeof amount !== 'number') return null;
  return creditIsRecorded(facts)
    ? null
    : { state: 'credit_pending', reason: 'credit_pending', amountOre: amount };
}
