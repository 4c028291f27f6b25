import type { CarryOut } from '../carry-out.ts';
import { companyProfile } from '../company-facts.ts';
import { fillTemplate } from '../fill-template.ts';
import { scheduleMessage } from '../schedule-message.ts';

/** Our own alarm centre is asked, in Swedish whatever the customer's language. It is no answer to the customer, so it counts for no clock. */
export const askOwnCentre: CarryOut = async ({ ctx, tx, record, fields }) => {
  const inSwedish = { ...record, row: { ...record.row, language: 'sv' } };
  const { question } = fields;
  const filled = await fillTemplate(ctx, tx, inSwedish, 'to_own_centre', {
    question: typeof question === 'string' ? question : undefined,
  });
  const { mailboxes } = await companyProfile(tx);
  const { event } = await scheduleMessage(tx, record, {
    to: [mailboxes.alarmCentre],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey: filled.key,
    automatic: true,
    files: [],
    delayMs: ctx.server.config.undoMs,
  });
  return [event];
};
