import type { AnswerMatch, CallOutView } from '@underlag/api/call-outs';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { whyNotRefuse } from './decide-answer.ts';
import { viewCallOut } from './get-call-out.ts';
import { keepAnswer, openPair } from './open-call-out.ts';

/** An agent says that the invoice does not rest on this report. */
export function refuseReport(ctx: StaffCtx, input: AnswerMatch): Promise<CallOutView> {
  return write(ctx.server, async (tx) => {
    const pair = await openPair(tx, input, whyNotRefuse);
    await keepAnswer(ctx, tx, pair, 'no', {});
    return viewCallOut(tx, input.invoiceId);
  });
}
