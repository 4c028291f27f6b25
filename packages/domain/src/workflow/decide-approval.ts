import type { Actor } from '../access/index.ts';
import { kronor, text } from '../text/index.ts';
import { type ApprovalFacts, involvedIn } from './approval-chain.ts';
import type { Refusal } from './rule.ts';

/** What an approver answers. */
export interface ApprovalAnswer {
  outcome: 'approve' | 'pass_on' | 'reject' | 'return';
  note?: string | null;
}

export type Approver = Pick<
  Actor,
  'personId' | 'creditLimitOre' | 'approvalLimitOre' | 'standsInFor' | 'isOnlyDeputy'
>;

/** Up to how much somebody may say yes here, and for which absent person they then act; null for themselves. */
export interface Capacity {
  standsInFor: string | null;
  limitOre: number;
}

/**
 * Why this person may not give this answer (G6); null when they may. To say no, or to send back, needs no limit: a yes to a
 * credit finishes it only within one. Whether they are an approver at all is decided at the door.
 */
export const decideApproval = (
  approval: ApprovalFacts,
  approver: Approver,
  answer: ApprovalAnswer,
): Refusal | null =>
  mayNotDecide(approval, approver) ?? wrongLimit(approval, approver, answer) ?? missingNote(answer);

/** Why this person may not decide on it whatever the answer, for showing it grey. */
export function mayNotDecide(approval: ApprovalFacts, approver: Approver): Refusal | null {
  return (
    decidedAlready(approval) ??
    ownRequest(approval, approver) ??
    lastEdited(approval, approver) ??
    decidedBefore(approval, approver) ??
    standsInForInvolved(approval, approver)
  );
}

/**
 * As whom this person acts on the approval: themselves where their own limit is enough, else for the absent approver with the
 * highest limit. A deputy has the limit of the absent person and no other, and never acts for somebody who asked, last edited or
 * has said yes already; null when that leaves nothing.
 */
export function capacityOf(approval: ApprovalFacts, approver: Approver): Capacity | null {
  const { creditLimitOre, approvalLimitOre, standsInFor } = approver;
  if (!standsInFor) return { standsInFor: null, limitOre: approvalLimitOre ?? creditLimitOre };
  const involved = involvedIn(approval);
  const own = approver.isOnlyDeputy ? [] : [{ standsInFor: null, limitOre: creditLimitOre }];
  const others = standsInFor.flatMap(({ personId, limitOre }) =>
    involved.has(personId) ? [] : [{ standsInFor: personId, limitOre }],
  );
  const [self] = own;
  if (self && self.limitOre >= (approval.amountOre ?? 0)) return self;
  return [...own, ...others].sort((a, b) => b.limitOre - a.limitOre)[0] ?? null;
}

/** Whether a yes of this person only lets it pass on to somebody with a higher limit. */
export const passesOn = (approval: ApprovalFacts, approver: Approver): boolean =>
  (capacityOf(approval, approver)?.limitOre ?? 0) < (approval.amountOre ?? 0);

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

function decidedBefore({ steps }: ApprovalFacts, { personId }: Approver): Refusal | null {
  if (!steps.some(({ decidedBy }) => decidedBy === personId)) return null;
  return {
    code: 'approval.once',
    says: text(
      'Du har redan godkänt upp till din gräns. Nu väntar attesten på någon annan.',
      'You have approved up to your limit already. The approval now waits for somebody else.',
    ),
  };
}

function standsInForInvolved(approval: ApprovalFacts, approver: Approver): Refusal | null {
  const own = involvedIn(approval).has(approver.personId);
  if (capacityOf(approval, approver) && !own) return null;
  return {
    code: 'approval.four_eyes',
    says: own
      ? text(
          'Någon har redan godkänt i ditt ställe. Någon annan måste besluta.',
          'Somebody has approved in your place already. Somebody else must decide.',
        )
      : text(
          'Den du ersätter har själv begärt, ändrat eller godkänt, eller beslutar inte i den här kön. Någon annan måste besluta.',
          'The person you stand in for asked, edited or approved themselves, or does not decide in this queue. Somebody else must decide.',
        ),
  };
}

function wrongLimit(
  approval: ApprovalFacts,
  approver: Approver,
  { outcome }: ApprovalAnswer,
): Refusal | null {
  const isOver = passesOn(approval, approver);
  if (outcome === 'approve' && isOver) {
    const top = kronor(capacityOf(approval, approver)?.limitOre ?? 0);
    return {
      code: 'approval.over_limit',
      says: text(
        `Beloppet är högre än din attestgräns på ${top.sv}. Godkänn och skicka vidare i stället.`,
        `The amount is over your approval limit of ${top.en}. Approve and pass it on instead.`,
      ),
    };
  }
  if (outcome !== 'pass_on' || isOver) return null;
  return {
    code: 'approval.within_limit',
    says: text(
      'Din gräns räcker. Godkänn, avslå eller skicka tillbaka.',
      'Your limit is enough. Approve, reject or send back.',
    ),
  };
}

function missingNote({ outcome, note }: ApprovalAnswer): Refusal | null {
  if (outcome === 'approve' || outcome === 'pass_on' || note?.trim()) return null;
  return {
    code: 'approval.note_missing',
    says: text(
      'Skriv varför, så att den som begärde attesten kan gå vidare.',
      'Say why, so that the person who asked can go on.',
    ),
    field: 'note',
  };
}
