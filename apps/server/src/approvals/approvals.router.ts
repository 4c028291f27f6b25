import * as api from '@underlag/api/approvals';
import { CaseView } from '@underlag/api/cases';
import { may, router } from '../trpc.ts';
import { askOverride } from './ask-override.ts';
import { decideApproval } from './decide-approval.ts';
import { getApproval } from './get-approval.ts';
import { listApprovals } from './list-approvals.ts';
import { withdrawApproval } from './withdraw-approval.ts';

export const approvalsRouter = router({
  list: may('approval.read')
    .input(api.ListApprovals)
    .output(api.ApprovalPage)
    .query(({ ctx, input }) => listApprovals(ctx, input)),
  get: may('approval.read')
    .input(api.GetApproval)
    .output(api.ApprovalView)
    .query(({ ctx, input }) => getApproval(ctx, input)),
  decide: may('approval.decide')
    .input(api.DecideApproval)
    .output(api.ApprovalSettled)
    .mutation(({ ctx, input }) => decideApproval(ctx, input)),
  withdraw: may('case.move')
    .input(api.WithdrawApproval)
    .output(api.ApprovalSettled)
    .mutation(({ ctx, input }) => withdrawApproval(ctx, input)),
  askOverride: may('authority.override')
    .input(api.AskOverride)
    .output(CaseView)
    .mutation(({ ctx, input }) => askOverride(ctx, input)),
});
