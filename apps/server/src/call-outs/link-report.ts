import type { AnswerMatch, CallOutView } from '@underlag/api/call-outs';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { whyNotLink } from './decide-answer.ts';
import { viewCallOut } from './get-call-out.ts';
import { keepAnswer, openPair } from './open-call-out.ts';

/** An agent says that the invoice rests on this report. One that is billed already may be linked too: it is flagged on both. */
export function linkReport(ctx: StaffCtx, input: AnswerMatch): Promise<CallOutView> {
  return write(ctx.server, async (tx) => {
    const pair = await openPair(tx, input, whyNotLink);
    await keepAnswer(ctx, tx, pair, 'yes', {
      reportId: input.reportId,
      linkedBy: ctx.actor.personId,
      linkedAt: new Date(tx.now),
    });
    return viewCallOut(tx, input.invoiceId);
  });
}
