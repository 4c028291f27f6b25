import type { ReplyValues } from '@underlag/domain/case-types';
import type { Carrying } from './carry-out.ts';
import { fillTemplate } from './fill-template.ts';
import { scheduleMessage } from './schedule-message.ts';

/** The hand-over by which the case's invoice stands with an agency. */
export function handOverOf({ record }: Carrying) {
  const last = record.row.invoice?.dunning[0];
  if (last?.kind !== 'handed_over' || !last.agency)
    throw new Error('a message about what no agency has was let through');
  return { ...last, agency: last.agency };
}

/**
 * Fills a message to the agency, in Swedish whatever the customer's language and by the templates of claims at collection
 * whatever the case's type.
 */
export function fillForAgency(carrying: Carrying, templateKey: string, more: ReplyValues) {
  const { ctx, tx, record, fields } = carrying;
  const { agency, claimNumber } = handOverOf(carrying);
  const row = { ...record.row, typeKey: 'collection_referral', language: 'sv' };
  return fillTemplate(ctx, tx, { ...record, row }, templateKey, {
    agencyName: agency.name,
    claimNumber: claimNumber ?? (typeof fields.claimNumber === 'string' ? fields.claimNumber : 'utan nummer'),
    ...more,
  });
}

/** Puts it into the outbox, to the agency's registered address. It is no answer to the customer, so it counts for no clock. */
export async function writeToAgency(carrying: Carrying, filled: Awaited<ReturnType<typeof fillForAgency>>) {
  const { ctx, tx, record } = carrying;
  return scheduleMessage(tx, record, {
    to: [handOverOf(carrying).agency.email],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey: filled.key,
    automatic: true,
    files: [],
    delayMs: ctx.server.config.undoMs,
  });
}
