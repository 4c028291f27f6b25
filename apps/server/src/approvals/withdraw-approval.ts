import type { ApprovalSettled, WithdrawApproval } from '@underlag/api/approvals';
import { decideWithdrawal } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { refused } from '../errors.ts';
import { openApproval } from './open-approval.ts';
import { factsOf, settleApproval } from './settle-approval.ts';

/** Takes back a request for approval; only who asked may. */
export function withdrawApproval(ctx: StaffCtx, input: WithdrawApproval): Promise<ApprovalSettled> {
  return write(ctx.server, async (tx) => {
    const { approval } = await openApproval(ctx, tx, input.approvalId, 'case.move');
    const refusal = decideWithdrawal(factsOf(approval), ctx.actor.personId);
    if (refusal) throw refused(refusal);
    return settleApproval(ctx, tx, approval, { outcome: 'withdrawn', note: null, version: input.version });
  });
}
