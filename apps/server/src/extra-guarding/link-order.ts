import type { CaseView } from '@underlag/api/cases';
import type { LinkOrder } from '@underlag/api/extra-guarding';
import { decideEdit } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { viewCase } from '../cases/view-case.ts';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import type { LoadedCase } from '../doors/case-record.ts';
import { type CaseChange, commitChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { notFound, refused } from '../errors.ts';
import { mustAskForContact } from './must-ask-for-contact.ts';
import { type Order, toldBy } from './told-by-order.ts';

type Links = NonNullable<CaseChange['links']>;

/** Says which order a case is about. The order brings its site, and its customer, invoice and facts where the case has none. */
export function linkOrder(ctx: StaffCtx, { caseId, version, orderId }: LinkOrder): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, { caseId, version }, 'case.edit');
    mustAskForContact(record.type);
    const locked = decideEdit(record.type, record.facts, {});
    if (locked) throw refused(locked);
    const { row, facts } = record;
    if (row.orderId === orderId) return viewCase(ctx, tx, record);
    const order = orderId ? await tx.db.extraGuardingOrder.findUnique({ where: { id: orderId } }) : null;
    if (orderId && !order) throw notFound(text('Beställningen', 'The order'));
    const links = order ? linksTo(row, order) : { orderId: null };
    if (order) await confirmProposals(ctx, tx, row.id, links);
    const fields = order ? toldBy(order, row.order, facts.fields) : {};
    const committed = await commitChange(tx, staff(ctx), record, {
      links,
      fields,
      events: [...linked(row, links), ...told(facts.fields, fields)],
    });
    return viewCase(ctx, tx, committed);
  });
}

function linksTo(row: LoadedCase, order: Order): Links {
  if (row.customerId && row.customerId !== order.customerId)
    throw refused({
      code: 'case.other_customers_order',
      says: text('Beställningen hör till en annan kund.', 'The order belongs to another customer.'),
      field: 'orderId',
    });
  const { id: orderId, customerId, siteId } = order;
  const ownInvoice = row.invoiceId !== null && row.invoiceId !== row.order?.invoiceId;
  return {
    orderId,
    customerId,
    siteId,
    invoiceId: ownInvoice ? row.invoiceId : (order.invoiceId ?? row.invoiceId),
  };
}

const linked = (row: LoadedCase, links: Links): NewEvent[] =>
  (['order', 'customer', 'invoice', 'site'] as const).flatMap((what): NewEvent[] => {
    const [from, to] = [row[`${what}Id`], links[`${what}Id`]];
    return to === undefined || from === to ? [] : [{ kind: 'linked', data: { what, from, to } }];
  });

function told(
  before: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
): NewEvent[] {
  const keys = Object.keys(fields);
  if (keys.length === 0) return [];
  const changes = keys.map((key) => ({ key, from: before[key] ?? null, to: fields[key] }));
  return [{ kind: 'fields_set', data: { keys }, words: { changes } }];
}

/** What the order has settled is no longer a question. */
async function confirmProposals(ctx: StaffCtx, tx: Tx, caseId: string, links: Links): Promise<void> {
  const { customerId, invoiceId } = links;
  const settled = [
    { kind: 'customer', value: customerId ?? '' },
    { kind: 'invoice', value: invoiceId ?? '' },
  ];
  await tx.db.proposal.updateMany({
    where: { caseId, state: 'open', OR: settled },
    data: { state: 'confirmed', decidedBy: ctx.actor.personId, decidedAt: new Date(tx.now) },
  });
}
