import type { AnswerMatch, CallOutView } from '@underlag/api/call-outs';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { whyNotUndo } from './decide-answer.ts';
import { viewCallOut } from './get-call-out.ts';
import { keepAnswer, openPair } from './open-call-out.ts';

const unlinked = { reportId: null, linkedBy: null, linkedAt: null };

/** Takes back the answer that stands on a report: a link, whoever made it, or a refusal. */
export function undoLink(ctx: StaffCtx, input: AnswerMatch): Promise<CallOutView> {
  return write(ctx.server, async (tx) => {
    const pair = await openPair(tx, input, whyNotUndo);
    await keepAnswer(ctx, tx, pair, 'undone', pair.linked?.id === input.reportId ? unlinked : {});
    return viewCallOut(tx, input.invoiceId);
  });
}
