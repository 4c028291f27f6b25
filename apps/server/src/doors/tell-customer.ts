import type { Carrying } from './carry-out.ts';
import type { NewEvent } from './case-events.ts';
import { fillTemplate } from './fill-template.ts';
import { scheduleMessage } from './schedule-message.ts';
import { addresseeOf } from './supplier-verdict.ts';

interface BillingAddresses {
  billingEmail: string | null;
  billingAddress: string;
}

/** Where a customer is told of a change of where the invoices go: by mail if an address is on file, else by letter. */
export const oldAddressOf = ({ billingEmail, billingAddress }: BillingAddresses) =>
  billingEmail
    ? ({ by: 'email', to: billingEmail } as const)
    : ({ by: 'letter', to: billingAddress } as const);

/** Tells the requester what was done, by a reply of the type; nobody when no address is known. It can be taken back as any reply. */
export async function tellRequester(
  { ctx, tx, record, fields }: Carrying,
  templateKey: string,
): Promise<NewEvent[]> {
  const address = addresseeOf(record.row);
  if (!address) return [];
  // What the move decides stands in the reply that tells of it.
  const after = { ...record, facts: { ...record.facts, fields } };
  const filled = await fillTemplate(ctx, tx, after, templateKey);
  const { event } = await scheduleMessage(tx, record, {
    to: [address],
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

/** Tells the address that applied before. Leaves at once, so that nobody takes it back. */
export async function tellOldAddress(
  { ctx, tx, record }: Carrying,
  address: string,
  templateKey: string,
): Promise<NewEvent[]> {
  const filled = await fillTemplate(ctx, tx, record, templateKey);
  const { event } = await scheduleMessage(tx, record, {
    to: [address],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: null,
    templateKey: filled.key,
    automatic: true,
    files: [],
    delayMs: 0,
  });
  return [event];
}
