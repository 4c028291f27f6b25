import { text } from '@underlag/domain/text';
import { refused } from '../errors.ts';
import { afterMove } from './after-move.ts';
import type { Carrying } from './carry-out.ts';
import type { NewEvent } from './case-events.ts';
import { fillTemplate } from './fill-template.ts';
import { postLetter } from './post-letter.ts';
import { scheduleMessage } from './schedule-message.ts';

/** What a letter to the payer is kept as, and what its file is called. */
const kept = { kind: 'payment_plan', name: 'betalning' };

/**
 * Tells the payer in writing, by a reply of the type that may name what the move writes: by mail to who asked, else to the
 * billing address, by post where no mail address is on file.
 */
export async function tellPayer(carrying: Carrying, templateKey: string): Promise<NewEvent[]> {
  const after = afterMove(carrying);
  const { ctx, tx, record } = after;
  const { requesterAddress, customer } = record.row;
  const filled = await fillTemplate(ctx, tx, record, templateKey);
  const to = requesterAddress ?? customer?.billingEmail;
  if (!to) {
    if (!customer) throw refused(nobodyToTell);
    const recipient = [customer.name, ...customer.billingAddress.split(/,\s*/)];
    return postLetter(after, filled, { ...kept, recipient });
  }
  const { event } = await scheduleMessage(tx, record, {
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
  return [event];
}

const nobodyToTell = {
  code: 'case.no_customer',
  says: text(
    'Det finns ingen adress att skriva till. Koppla en kund först.',
    'There is no address to write to. Link a customer first.',
  ),
};
