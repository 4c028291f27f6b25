import type { ApprovalSettled, DecideApproval } from '@underlag/api/approvals';
import * as rules from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { snapshotOf } from '../doors/approval-snapshot.ts';
import { inQueue } from '../doors/stand-ins.ts';
import { conflict, refused } from '../errors.ts';
import { keepStep } from './keep-step.ts';
import { openApproval } from './open-approval.ts';
import { passOnApproval } from './pass-on-approval.ts';
import { factsOf, letLapse, settleApproval } from './settle-approval.ts';

/**
 * Approves, passes on, rejects or sends back what somebody else asked for (G6). What the case says is compared once more with
 * what was asked about: if the register changed meanwhile, the request lapses and nothing is approved. A yes is kept as a step
 * with the person it was given for.
 */
export function decideApproval(ctx: StaffCtx, input: DecideApproval): Promise<ApprovalSettled> {
  return write(ctx.server, async (tx) => {
    const { approval, record } = await openApproval(ctx, tx, input.approvalId, 'approval.decide');
    const approver = inQueue(ctx.actor, record.row.queueKey);
    const refusal = rules.decideApproval(factsOf(approval), approver, input);
    if (refusal) throw refused(refusal);
    if (approval.version !== input.version) throw conflict(null, null);
    const { outcome, version } = input;
    const note = input.note || null;
    if (outcome === 'reject')
      return settleApproval(ctx, tx, approval, { outcome: 'rejected', note, version });
    if (outcome === 'return')
      return settleApproval(ctx, tx, approval, { outcome: 'returned', note, version });
    if (snapshotOf(record, approval.kind).hash !== approval.snapshotHash) return letLapse(ctx, tx, record);
    const capacity = rules.capacityOf(factsOf(approval), approver);
    if (!capacity) throw new Error('somebody who acts for nobody was let through');
    if (outcome === 'pass_on') return passOnApproval(ctx, tx, { approval, record }, { capacity, note });
    await keepStep(ctx, tx, approval, { capacity, note });
    return settleApproval(ctx, tx, approval, { outcome: 'approved', note, version });
  });
}
