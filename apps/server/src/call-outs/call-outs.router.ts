import * as api from '@underlag/api/call-outs';
import { may, router } from '../trpc.ts';
import { countLabels } from './count-labels.ts';
import { getCallOut } from './get-call-out.ts';
import { linkReport } from './link-report.ts';
import { listCallOuts } from './list-call-outs.ts';
import { matchAll } from './match-all.ts';
import { refuseReport } from './refuse-report.ts';
import { undoLink } from './undo-link.ts';

export const callOutsRouter = router({
  list: may('call_out.read')
    .input(api.ListCallOuts)
    .output(api.CallOutPage)
    .query(({ ctx, input }) => listCallOuts(ctx, input)),
  get: may('call_out.read')
    .input(api.GetCallOut)
    .output(api.CallOutView)
    .query(({ ctx, input }) => getCallOut(ctx, input.invoiceId)),
  labels: may('call_out.read')
    .output(api.LabelCounts)
    .query(({ ctx }) => countLabels(ctx)),
  link: may('call_out.link')
    .input(api.AnswerMatch)
    .output(api.CallOutView)
    .mutation(({ ctx, input }) => linkReport(ctx, input)),
  refuse: may('call_out.link')
    .input(api.AnswerMatch)
    .output(api.CallOutView)
    .mutation(({ ctx, input }) => refuseReport(ctx, input)),
  undo: may('call_out.link')
    .input(api.AnswerMatch)
    .output(api.CallOutView)
    .mutation(({ ctx, input }) => undoLink(ctx, input)),
  matchAll: may('call_out.link')
    .input(api.MatchAll)
    .output(api.MatchedAll)
    .mutation(({ ctx, input }) => matchAll(ctx, input)),
});
