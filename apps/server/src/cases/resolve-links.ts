import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { notFound, refused } from '../errors.ts';

export interface Links {
  customerId: string | null;
  agreementId: string | null;
  invoiceId: string | null;
}

export const noLinks: Links = { customerId: null, agreementId: null, invoiceId: null };

/**
 * The links a case will have: null unlinks, what is left out stays. An invoice or agreement brings its customer along;
 * all three must exist and belong together.
 */
export async function resolveLinks(tx: Tx, before: Links, wanted: Partial<Links>): Promise<Links> {
  const next = { ...before, ...given(wanted) };
  const customerWasChosen = wanted.customerId !== undefined;
  const invoice = next.invoiceId && (await tx.db.invoice.findUnique({ where: { id: next.invoiceId } }));
  if (invoice === null && next.invoiceId) throw notFound(text('Fakturan', 'The invoice'));
  if (wanted.invoiceId && invoice) {
    if (!customerWasChosen) next.customerId = invoice.customerId ?? next.customerId;
    if (wanted.agreementId === undefined)
      next.agreementId =
        invoice.agreementId ?? (next.customerId === before.customerId ? next.agreementId : null);
  }
  const agreement =
    next.agreementId && (await tx.db.agreement.findUnique({ where: { id: next.agreementId } }));
  if (agreement === null && next.agreementId) throw notFound(text('Avtalet', 'The agreement'));
  if (wanted.agreementId && agreement && !customerWasChosen) next.customerId = agreement.customerId;
  if (wanted.customerId === null) next.agreementId = null;
  if (next.customerId && !(await tx.db.customer.findUnique({ where: { id: next.customerId } })))
    throw notFound(text('Kunden', 'The customer'));
  if (invoice && invoice.customerId !== null && invoice.customerId !== next.customerId)
    throw stranger(
      'invoice',
      text('Fakturan hör till en annan kund.', 'The invoice belongs to another customer.'),
    );
  if (next.agreementId && agreement && agreement.customerId !== next.customerId)
    throw stranger(
      'agreement',
      text('Avtalet hör till en annan kund.', 'The agreement belongs to another customer.'),
    );
  return next;
}

const given = (wanted: Partial<Links>): Partial<Links> =>
  Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));

const stranger = (what: 'invoice' | 'agreement', says: ReturnType<typeof text>) =>
  refused({ code: `case.other_customers_${what}`, says, field: `${what}Id` });

/** What changed between two sets of links, as events. */
export const linkEvents = (before: Links, next: Links): NewEvent[] =>
  (['customer', 'agreement', 'invoice'] as const).flatMap((what): NewEvent[] => {
    const [from, to] = [before[`${what}Id`], next[`${what}Id`]];
    return from === to ? [] : [{ kind: 'linked', data: { what, from, to } }];
  });

/** The contact of a customer for whom the requester's mail address is registered. */
export async function contactOf(
  tx: Tx,
  customerId: string | null,
  address: string | null,
): Promise<string | null> {
  if (!customerId || !address) return null;
  const contact = await tx.db.contact.findFirst({
    where: { customerId, addresses: { some: { kind: 'email', value: address.toLowerCase() } } },
  });
  return contact?.id ?? null;
}
