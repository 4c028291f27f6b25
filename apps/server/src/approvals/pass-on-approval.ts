import type { ApprovalSettled } from '@underlag/api/approvals';
import { type Capacity, nobodyCanFinish } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { eligibleApprovers } from '../doors/eligible-approvers.ts';
import { staff } from '../doors/staff.ts';
import { refused } from '../errors.ts';
import { keepStep } from './keep-step.ts';
import { type Approval, factsOf } from './settle-approval.ts';

/** An approver whose limit is too low says yes as far as it goes; the case keeps waiting for somebody whose limit is enough. */
export async function passOnApproval(
  ctx: StaffCtx,
  tx: Tx,
  { approval, record }: { approval: Approval; record: CaseRecord },
  answer: { capacity: Capacity; note: string | null },
): Promise<ApprovalSettled> {
  const { row } = record;
  const { personId: decidedBy } = ctx.actor;
  const facts = factsOf(approval);
  const steps = [...facts.steps, { decidedBy, standsInFor: answer.capacity.standsInFor }];
  const stuck = nobodyCanFinish({ ...facts, steps }, await eligibleApprovers(tx, row));
  if (stuck) throw refused(stuck);
  const position = await keepStep(ctx, tx, approval, answer);
  await writeChange(tx, staff(ctx), record, {
    events: [
      {
        kind: 'approval_passed_on',
        data: { approvalId: approval.id, kind: approval.kind, position },
        ...(answer.note ? { words: { reason: answer.note } } : {}),
      },
    ],
  });
  return { outcome: 'passed_on', caseNumber: row.number };
}
