import { randomUUID } from 'node:crypto';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { hiddenLink, newToken, tokenDigest } from './disclosure-link.ts';
import { fillTemplate } from './fill-template.ts';
import { scheduleMessage } from './schedule-message.ts';

/** How long a link works. */
const week = 7 * 86_400_000;

interface Wanted {
  /** What the link opens. */
  what: { instructionId: string } | { reportId: string };
  /** Whose address it is: a contact of the customer, or an alarm centre. */
  recipient: { contactId: string } | { alarmCentre: string };
  address: string;
  templateKey: string;
  /** No answer to the requester: it counts for no clock. */
  automatic: boolean;
}

/** Schedules the mail with a one-time link to an instruction or a report (G3). The token itself is made when the mail leaves, after everything was checked again. */
export async function discloseByLink(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  { what, recipient, address, templateKey, automatic }: Wanted,
): Promise<{ disclosureId: string; replied: NewEvent }> {
  const { config } = ctx.server;
  const filled = await fillTemplate(ctx, tx, record, templateKey, {
    oneTimeLink: hiddenLink(config.publicUrl, record.row.language),
  });
  const { deliveryId, event } = await scheduleMessage(tx, record, {
    to: [address],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey,
    automatic,
    files: [],
    delayMs: config.undoMs,
  });
  const { messageId } = await tx.db.delivery.findUniqueOrThrow({ where: { id: deliveryId } });
  const disclosureId = randomUUID();
  await tx.db.disclosure.create({
    data: {
      id: disclosureId,
      caseId: record.row.id,
      ...what,
      ...recipient,
      address,
      messageId,
      tokenHash: tokenDigest(newToken()),
      madeBy: ctx.actor.personId,
      madeAt: new Date(tx.now),
      expiresAt: new Date(Date.parse(tx.now) + week),
    },
  });
  return { disclosureId, replied: event };
}
