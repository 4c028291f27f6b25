import { CaseView } from '@underlag/api/cases';
import * as api from '@underlag/api/rights';
import { may, router } from '../trpc.ts';
import { chooseRequest } from './choose-request.ts';
import { getChoices } from './get-choices.ts';
import { getReplay } from './get-replay.ts';
import { logCallBack } from './log-call-back.ts';
import { sendConfirmLink } from './send-confirm-link.ts';

export const authorityRouter = router({
  choices: may('case.read')
    .input(api.GetChoices)
    .output(api.Choices)
    .query(({ ctx, input }) => getChoices(ctx, input.caseId)),
  replay: may('case.read')
    .input(api.Replay)
    .output(api.Replayed)
    .query(({ ctx, input }) => getReplay(ctx, input.decisionId)),
  chooseRequest: may('case.edit')
    .input(api.ChooseRequest)
    .output(CaseView)
    .mutation(({ ctx, input }) => chooseRequest(ctx, input)),
  logCallBack: may('authority.prove')
    .input(api.LogCallBack)
    .output(CaseView)
    .mutation(({ ctx, input }) => logCallBack(ctx, input)),
  sendConfirmLink: may('authority.prove')
    .input(api.SendConfirmLink)
    .output(CaseView)
    .mutation(({ ctx, input }) => sendConfirmLink(ctx, input)),
});
