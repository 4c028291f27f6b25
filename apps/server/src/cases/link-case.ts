import type { CaseView, LinkCase } from '@underlag/api/cases';
import { decideEdit } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { takenIn } from '../doors/taken-in.ts';
import { refused } from '../errors.ts';
import { chosenContact, contactOf, type Links, linkEvents, resolveLinks } from './resolve-links.ts';
import { viewCase } from './view-case.ts';

type Wanted = { [K in keyof Links | 'contactId']?: string | null | undefined };

/** Ties a case to a customer, an agreement, a site, an invoice and a contact by hand. */
export function linkCase(ctx: StaffCtx, { caseId, version, ...wanted }: LinkCase): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, { caseId, version }, 'case.edit');
    return viewCase(ctx, tx, await link(ctx, tx, record, wanted, []));
  });
}

/** Links a case in hand; `before` are events that belong to the same change. */
export async function link(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  { contactId: chosen, ...wanted }: Wanted,
  before: readonly NewEvent[],
): Promise<CaseRecord> {
  const locked = decideEdit(record.type, record.facts, {});
  if (locked) throw refused(locked);
  const { customerId, agreementId, invoiceId, siteId } = record.row;
  const links = { customerId, agreementId, invoiceId, siteId };
  const next = await resolveLinks(tx, links, wanted);
  await keepsTakenIn(tx, record, next);
  const contactId = await nextContact(tx, record, next, chosen);
  const events = [...before, ...linkEvents(links, next)];
  if (chosen !== undefined && contactId !== record.row.contactId)
    events.push({ kind: 'linked', data: { what: 'contact', from: record.row.contactId, to: contactId } });
  if (events.length === 0) return record;
  const { orderId: order } = record.row;
  const keepsOrder = order === null || next.customerId === customerId;
  if (!keepsOrder) events.push({ kind: 'linked', data: { what: 'order', from: order, to: null } });
  await confirmProposals(ctx, tx, record.row.id, next);
  return commitChange(tx, staff(ctx), record, {
    links: { ...next, contactId, ...(keepsOrder ? {} : { orderId: null }) },
    events,
  });
}

/** A case goes to no customer whose case it has not taken in, when it has taken in another's. */
async function keepsTakenIn(tx: Tx, { row }: CaseRecord, { customerId }: Links): Promise<void> {
  if (!customerId || customerId === row.customerId) return;
  const parts = await takenIn(tx, row.id);
  if (parts.every((part) => part.customerId === null || part.customerId === customerId)) return;
  throw refused({
    code: 'case.merge_other_customer',
    says: text(
      'Ett ärende som slagits ihop med det här hör till en annan kund. Ångra sammanslagningen, eller bryt ut det som gäller den här kunden.',
      'A case that was merged into this one belongs to another customer. Undo the merge, or split off what concerns this customer.',
    ),
    field: 'customerId',
  });
}

/** Whom the request is taken to come from: as chosen; a choice stays while the customer does; else whose address it is. */
async function nextContact(
  tx: Tx,
  { row }: CaseRecord,
  { customerId }: Links,
  chosen: string | null | undefined,
): Promise<string | null> {
  if (chosen) return chosenContact(tx, customerId, chosen);
  if (chosen === undefined && row.contactId && customerId === row.customerId) return row.contactId;
  return chosen === null ? null : contactOf(tx, customerId, row.requesterAddress);
}

/** What the case is linked to now is no longer a question: its open proposals of the same are confirmed with it. */
async function confirmProposals(ctx: StaffCtx, tx: Tx, caseId: string, links: Links): Promise<void> {
  const { customerId, agreementId, invoiceId } = links;
  const linked = [
    { kind: 'customer', value: customerId ?? '' },
    { kind: 'agreement', value: agreementId ?? '' },
    { kind: 'invoice', value: invoiceId ?? '' },
  ];
  await tx.db.proposal.updateMany({
    where: { caseId, state: 'open', OR: linked },
    data: { state: 'confirmed', decidedBy: ctx.actor.personId, decidedAt: new Date(tx.now) },
  });
}
