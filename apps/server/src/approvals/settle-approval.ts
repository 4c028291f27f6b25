import type { ApprovalSettled } from '@underlag/api/approvals';
import { type ApprovalFacts, decideMove } from '@underlag/domain/workflow';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { ore, type Tx } from '../db.ts';
import { writeMove } from '../doors/apply-move.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { type CaseRecord, loadCase } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { staff } from '../doors/staff.ts';
import { voidApproval } from '../doors/void-approval.ts';
import { conflict, notFound, refused } from '../errors.ts';

/** What an approval is loaded with. */
export const approvalParts = { steps: { orderBy: { position: 'asc' } } } satisfies Prisma.ApprovalInclude;
export type Approval = Prisma.ApprovalGetPayload<{ include: typeof approvalParts }>;
type Outcome = Exclude<ApprovalSettled['outcome'], 'void' | 'passed_on'>;

/** What the type does when its approval came to this; a kind without steps of its own only keeps the event. */
const moves: Record<Outcome, string> = {
  approved: 'approved',
  rejected: 'approval_rejected',
  returned: 'approval_returned',
  withdrawn: 'approval_withdrawn',
};

/**
 * Settles an open approval as the actor: the row first, which the database compares with the case, then the step of the
 * case that follows from it. A step that the case's rules refuse undoes the whole.
 */
export async function settleApproval(
  ctx: StaffCtx,
  tx: Tx,
  approval: Approval,
  answer: { outcome: Outcome; note: string | null; version: number },
): Promise<ApprovalSettled> {
  const { outcome, note, version } = answer;
  const settled = await tx.db.approval.updateMany({
    where: { id: approval.id, state: 'open', version },
    data: {
      state: outcome,
      decidedBy: ctx.actor.personId,
      decidedAt: new Date(tx.now),
      decisionNote: note,
      version: { increment: 1 },
    },
  });
  if (settled.count !== 1) throw conflict(null, null);
  const record = await loadCase(tx, approval.caseId);
  if (!record) throw notFound();
  const decided: NewEvent = {
    kind: 'approval_decided',
    data: { approvalId: approval.id, kind: approval.kind, outcome },
    ...(note ? { words: { reason: note } } : {}),
  };
  await carryOn(ctx, tx, record, approval.kind, moves[outcome], decided);
  return { outcome, caseNumber: record.row.number };
}

async function carryOn(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  kind: string,
  move: string,
  decided: NewEvent,
): Promise<void> {
  if (kind === 'authority_override') {
    await writeChange(tx, staff(ctx), record, { events: [decided] });
    return;
  }
  const decision = decideMove(record.type, record.facts, { move }, 'system', tx.now);
  if (!decision.ok) throw refused(decision.refusal);
  await writeMove(ctx, tx, record, decision.change, [decided]);
}

/** Ends a request because the case no longer says what was asked about, and takes the case back; nothing is approved. */
export async function letLapse(ctx: StaffCtx, tx: Tx, record: CaseRecord): Promise<ApprovalSettled> {
  const lapsed = await voidApproval(tx, record, { events: [] });
  if (!lapsed) throw conflict(null, null);
  const { events, state } = lapsed;
  await writeChange(tx, staff(ctx), record, state ? { events, state } : { events });
  return { outcome: 'void', caseNumber: record.row.number };
}

/** An approval's row as the rules see it. */
export const factsOf = ({ state, requestedBy, lastEditorId, amountOre, steps }: Approval): ApprovalFacts => ({
  state: state as ApprovalFacts['state'],
  requestedBy,
  lastEditorId,
  amountOre: amountOre === null ? null : ore(amountOre),
  steps: steps.map(({ decidedBy, standsInFor }) => ({ decidedBy, standsInFor })),
});
