import { missingFields, missingList } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { decideMove } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { writeMove } from '../doors/apply-move.ts';
import { writeChange } from '../doors/commit-change.ts';
import { fillTemplate } from '../doors/fill-template.ts';
import { openCase } from '../doors/open-case.ts';
import { scheduleMessage } from '../doors/schedule-message.ts';
import { staff } from '../doors/staff.ts';
import { refused } from '../errors.ts';
import { answered } from './reply-case.ts';

/** Asks the requester for all that is missing or not right, and only that, in one message; then the case waits for the customer if its type can. */
export function askMissing(ctx: StaffCtx, input: { caseId: string; version: number }) {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, input, 'case.reply');
    const { requesterAddress: to } = record.row;
    const hasFaults = record.type.faults(record.facts).length > 0;
    if (!hasFaults && !missingList(record.type, missingFields(record.type, record.facts, 'close'), 'sv'))
      throw refused({
        code: 'case.nothing_missing',
        says: text('Det finns inget att be kunden om.', 'There is nothing to ask the customer for.'),
      });
    if (!to)
      throw refused({
        code: 'case.no_address',
        says: text(
          'Ärendet har ingen e-postadress att skriva till.',
          'The case has no e-mail address to write to.',
        ),
      });
    const filled = await fillTemplate(ctx, tx, record, 'ask_missing');
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
    const wait = { move: 'wait_for_customer' };
    const decision = decideMove(record.type, answered(record).facts, wait, ctx.actor, tx.now);
    if (decision.ok) await writeMove(ctx, tx, record, decision.change, [event]);
    else await writeChange(tx, staff(ctx), record, { events: [event] });
    return { deliveryId, sendsAt };
  });
}
