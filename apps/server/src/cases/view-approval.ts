import type { ApprovalBrief } from '@underlag/api/approval-brief';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { LoadedCase } from '../doors/case-record.ts';

/** The case's open approval, for the head of its page; null when nobody is waited for. */
export async function viewApproval(ctx: StaffCtx, tx: Tx, row: LoadedCase): Promise<ApprovalBrief | null> {
  const open = row.approvals.find(({ state }) => state === 'open');
  const approval = open && (await tx.db.approval.findUnique({ where: { id: open.id } }));
  if (!approval) return null;
  const person = await tx.db.person.findUnique({ where: { id: approval.requestedBy } });
  return {
    id: approval.id,
    version: approval.version,
    kind: approval.kind as ApprovalBrief['kind'],
    requestedBy: { id: approval.requestedBy, name: person?.name ?? '?' },
    requestedAt: approval.requestedAt.toISOString(),
    reason: approval.reason,
    mine: approval.requestedBy === ctx.actor.personId,
  };
}
