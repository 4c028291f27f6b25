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
import { notFound, refused } from '../errors.ts';
import { viewCase } from './view-case.ts';

type Wanted = { customerId?: string | null; agreementId?: string | null; invoiceId?: string | null };

/** Ties a case to a customer, an agreement and an invoice by hand. */
export function linkCase(ctx: StaffCtx, { caseId, version, ...wanted }: LinkCase): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, { caseId, version }, 'case.edit');
    return viewCase(ctx, tx, await link(ctx, tx, record, wanted, []));
  });
}

/** Links a case in hand. An invoice or agreement brings its customer along; all three must belong together. */
export async function link(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  wanted: Wanted,
  before: readonly NewEvent[],
): Promise<CaseRecord> {
  const locked = decideEdit(record.type, record.facts, {});
  if (locked) throw refused(locked);
  const { row } = record;
  const next = {
    customerId: row.customerId,
    agreementId: row.agreementId,
    invoiceId: row.invoiceId,
    ...given(wanted),
  };
  const invoice = next.invoiceId
    ? await tx.db.invoice.findUnique({ where: { id: next.invoiceId } })
    : undefined;
  const agreement = next.agreementId
    ? await tx.db.agreement.findUnique({ where: { id: next.agreementId } })
    : undefined;
  if (invoice === null) throw notFound(text('Fakturan', 'The invoice'));
  if (agreement === null) throw notFound(text('Avtalet', 'The agreement'));
  if (wanted.invoiceId && invoice) {
    if (wanted.customerId === undefined) next.customerId = invoice.customerId ?? next.customerId;
    if (wanted.agreementId === undefined && invoice.agreementId) next.agreementId = invoice.agreementId;
  }
  if (wanted.agreementId && agreement && wanted.customerId === undefined)
    next.customerId = agreement.customerId;
  if (wanted.customerId === null) Object.assign(next, { agreementId: null });
  await mustBelongTogether(tx, next);
  const contactId = await contactOf(tx, record, next.customerId);
  const events = (['customer', 'agreement', 'invoice'] as const).flatMap((what): NewEvent[] => {
    const [from, to] = [row[`${what}Id`], next[`${what}Id`]];
    return from === to ? [] : [{ kind: 'linked', data: { what, from, to } }];
  });
  if (events.length + before.length === 0) return record;
  return commitChange(tx, staff(ctx), record, {
    links: { ...next, contactId },
    events: [...before, ...events],
  });
}

const given = (wanted: Wanted): Wanted =>
  Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));

async function mustBelongTogether(
  tx: Tx,
  next: { customerId: string | null; agreementId: string | null; invoiceId: string | null },
) {
  if (next.customerId && !(await tx.db.customer.findUnique({ where: { id: next.customerId } })))
    throw notFound(text('Kunden', 'The customer'));
  const strangers = await tx.db.$queryRaw<{ what: string }[]>`
    select 'invoice' as what from invoice where id = ${next.invoiceId}::uuid and customer_id is distinct from ${next.customerId}::uuid and customer_id is not null
    union all
    select 'agreement' from agreement where id = ${next.agreementId}::uuid and customer_id is distinct from ${next.customerId}::uuid`;
  const stranger = strangers[0];
  if (!stranger) return;
  const says =
    stranger.what === 'invoice'
      ? text('Fakturan hör till en annan kund.', 'The invoice belongs to another customer.')
      : text('Avtalet hör till en annan kund.', 'The agreement belongs to another customer.');
  throw refused({ code: `case.other_customers_${stranger.what}`, says, field: `${stranger.what}Id` });
}

async function contactOf(tx: Tx, record: CaseRecord, customerId: string | null): Promise<string | null> {
  const address = record.row.requesterAddress;
  if (!customerId || !address) return null;
  const contact = await tx.db.contact.findFirst({
    where: { customerId, addresses: { some: { kind: 'email', value: address.toLowerCase() } } },
  });
  return contact?.id ?? null;
}
