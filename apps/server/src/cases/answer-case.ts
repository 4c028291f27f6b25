import type { AnswerCase } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { alsoMove } from '../doors/apply-move.ts';
import { fillTemplate } from '../doors/fill-template.ts';
import { openCase } from '../doors/open-case.ts';
import { scheduleMessage } from '../doors/schedule-message.ts';
import { refused } from '../errors.ts';
import { answered } from './reply-case.ts';

/** Sends a one-click answer to the requester and resolves the case with it. */
export function answerCase(ctx: StaffCtx, input: AnswerCase) {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, input, 'case.reply');
    const { requesterAddress: to } = record.row;
    const filled = await fillTemplate(ctx, tx, record, input.replyKey);
    if (!filled.oneClick || !to)
      throw refused({
        code: to ? 'reply.not_one_click' : 'case.no_address',
        says: to
          ? text('Det svaret kräver handläggning.', 'That answer needs handling.')
          : text(
              'Ärendet har ingen e-postadress att skriva till.',
              'The case has no e-mail address to write to.',
            ),
      });
    const { deliveryId, sendsAt, event } = await scheduleMessage(tx, record, {
      to: [to],
      cc: [],
      subject: filled.subject,
      text: filled.text,
      authorId: ctx.actor.personId,
      templateKey: filled.key,
      automatic: false,
      files: [],
      delayMs: ctx.server.config.undoMs,
    });
    await alsoMove(ctx, tx, answered(record), { move: 'resolve' }, [event]);
    return { deliveryId, sendsAt };
  });
}
