import type { Ctx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { type CaseRecord, loadCase } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import { spentLink, takeLink } from '../doors/one-time-link.ts';
import { requestMessageOf } from '../doors/request-message.ts';
import { notFound } from '../errors.ts';
import { limit } from '../limits.ts';

/** Somebody says, through the link to the registered address, that it was they who asked: in a form, or in what came in their name. */
export async function confirmForm(ctx: Ctx, { token }: { token: string }): Promise<{ number: string }> {
  await limit(ctx.server, 'confirm-form', ctx.ip, { points: 30, seconds: 600 });
  return write(ctx.server, async (tx) => {
    const link = await takeLink(tx, token, ['form_confirmation', 'request_confirmation']);
    const record = link.caseId && (await loadCase(tx, link.caseId));
    if (!record) throw notFound();
    const data =
      link.purpose === 'request_confirmation' ? await ofRequest(tx, record, link.address) : ofForm(record);
    const confirmed = await commitChange(tx, { kind: 'outside' }, record, {
      events: [{ kind: 'confirmed_by_link', data }],
    });
    return { number: confirmed.row.number };
  });
}

/** The form itself: a letter added since may have arrived before it. */
function ofForm({ row }: CaseRecord) {
  const message = row.messages.find(({ channel }) => channel === 'form');
  if (!message) throw notFound();
  return { messageId: message.id };
}

/** What the contact was asked about must still be what the case asks for, and the address still be theirs. */
async function ofRequest(tx: Tx, { row, authority }: CaseRecord, address: string | null) {
  const message = requestMessageOf(row);
  const contact = row.customer?.contacts.find(({ id }) => id === authority?.request.requester.contact);
  const isTheirs = contact?.addresses.some(({ kind, value }) => kind === 'email' && value === address);
  if (!message || !contact || !isTheirs || row.category === 'done') throw spentLink();
  if (!(await cameBeforeAsking(tx, row.id, message.id))) throw spentLink();
  return { messageId: message.id, contactId: contact.id };
}

/** A message that turned up after the link was sent is not what the contact was asked about, whatever time it bears. */
async function cameBeforeAsking(tx: Tx, caseId: string, messageId: string): Promise<boolean> {
  const events = await tx.db.caseEvent.findMany({
    where: { caseId, kind: { in: ['received', 'replied'] } },
    orderBy: { seq: 'asc' },
  });
  const told = events.map((event) => event as unknown as NewEvent);
  const came = told.findIndex(({ kind, data }) => kind === 'received' && data.messageId === messageId);
  const asked = told.findLastIndex(
    ({ kind, data }) => kind === 'replied' && data.templateKey === 'request_confirmation',
  );
  return came >= 0 && came < asked;
}
