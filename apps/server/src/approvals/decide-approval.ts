import type { ApprovalSettled, DecideApproval } from '@underlag/api/approvals';
import * as rules from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { snapshotOf } from '../doors/approval-snapshot.ts';
import { conflict, refused } from '../errors.ts';
import { openApproval } from './open-approval.ts';
import { factsOf, letLapse, settleApproval } from './settle-approval.ts';

const outcomes = { approve: 'approved', reject: 'rejected', return: 'returned' } as const;

/**
 * Approves, rejects or sends back what somebody else asked for (G6). What the case says is compared once more with what
 * was asked about: if the register changed meanwhile, the request lapses and nothing is approved.
 */
export function decideApproval(ctx: StaffCtx, input: DecideApproval): Promise<ApprovalSettled> {
  return write(ctx.server, async (tx) => {
    const { approval, record } = await openApproval(ctx, tx, input.approvalId, 'approval.decide');
    const refusal = rules.decideApproval(factsOf(approval), ctx.actor, input);
    if (refusal) throw refused(refusal);
    if (approval.version !== input.version) throw conflict(null, null);
    if (input.outcome === 'approve' && snapshotOf(record, approval.kind).hash !== approval.snapshotHash)
      return letLapse(ctx, tx, record);
    return settleApproval(ctx, tx, approval, {
      outcome: outcomes[input.outcome],
      note: input.note || null,
      version: input.version,
    });
  });
}
