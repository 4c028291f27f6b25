import type { Actor } from '../access/index.ts';
import { text } from '../text/index.ts';
import type { Refusal } from './rule.ts';

/** An approval as the rules see it; the amount in öre, null when no money is asked for. */
export interface ApprovalFacts {
  state: 'open' | 'approved' | 'rejected' | 'returned' | 'withdrawn' | 'void';
  requestedBy: string;
  /** Who last changed what the case says before it was asked for. */
  lastEditorId: string | null;
  amountOre: number | null;
}

/** What an approver answers. */
export interface ApprovalAnswer {
  outcome: 'approve' | 'reject' | 'return';
  note?: string | null;
}

export type Approver = Pick<Actor, 'personId' | 'creditLimitOre' | 'approvalLimitOre'>;

/** Why this person may not give this answer (G6); null when they may. Whether they are an approver at all is decided at the door. */
export const decideApproval = (
  approval: ApprovalFacts,
  approver: Approver,
  answer: ApprovalAnswer,
): Refusal | null => mayNotDecide(approval, approver) ?? missingNote(answer);

/** Why this person may not decide on it whatever the answer, for showing it grey. */
export function mayNotDecide(approval: ApprovalFacts, approver: Approver): Refusal | null {
  return (
    decidedAlready(approval) ??
    ownRequest(approval, approver) ??
    lastEdited(approval, approver) ??
    overLimit(approval, approver)
  );
}

/** Why this person may not take the request back; only who asked may. */
export function decideWithdrawal(approval: ApprovalFacts, personId: string): Refusal | null {
  const decided = decidedAlready(approval);
  if (decided || approval.requestedBy === personId) return decided;
  return {
    code: 'approval.not_yours',
    says: text(
      'Bara den som begärde attesten kan ta tillbaka den.',
      'Only the person who asked for the approval can take it back.',
    ),
  };
}

const endings = {
  approved: text('redan godkänd', 'already approved'),
  rejected: text('redan avslagen', 'already rejected'),
  returned: text('redan skickad tillbaka', 'already sent back'),
  withdrawn: text('återtagen', 'taken back'),
  void: text('inte längre aktuell: ärendet har ändrats', 'no longer current: the case was changed'),
};

function decidedAlready({ state }: ApprovalFacts): Refusal | null {
  if (state === 'open') return null;
  const { sv, en } = endings[state];
  return { code: 'approval.decided', says: text(`Attesten är ${sv}.`, `The approval is ${en}.`) };
}

function ownRequest({ requestedBy }: ApprovalFacts, { personId }: Approver): Refusal | null {
  if (requestedBy !== personId) return null;
  return {
    code: 'approval.four_eyes',
    says: text(
      'Du har själv begärt attesten. Någon annan måste besluta.',
      'You asked for this approval yourself. Somebody else must decide.',
    ),
  };
}

function lastEdited({ lastEditorId }: ApprovalFacts, { personId }: Approver): Refusal | null {
  if (lastEditorId !== personId) return null;
  return {
    code: 'approval.four_eyes',
    says: text(
      'Du ändrade ärendet senast. Någon annan måste besluta.',
      'You were the last to change the case. Somebody else must decide.',
    ),
  };
}

function overLimit({ amountOre }: ApprovalFacts, approver: Approver): Refusal | null {
  const limit = approver.approvalLimitOre ?? approver.creditLimitOre;
  if (amountOre === null || amountOre <= limit) return null;
  return {
    code: 'approval.over_limit',
    says: text(
      'Beloppet är högre än din attestgräns. En attestant med högre gräns måste besluta.',
      'The amount is over your approval limit. An approver with a higher limit must decide.',
    ),
  };
}

function missingNote({ outcome, note }: ApprovalAnswer): Refusal | null {
  if (outcome === 'approve' || note?.trim()) return null;
  return {
    code: 'approval.note_missing',
    says: text(
      'Skriv varför, så att den som begärde attesten kan gå vidare.',
      'Say why, so that the person who asked can go on.',
    ),
    field: 'note',
  };
}
