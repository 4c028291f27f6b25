import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { notFound, refused } from '../errors.ts';

export interface Links {
  customerId: string | null;
  agreementId: string | null;
  invoiceId: string | null;
  siteId: string | null;
}

export const noLinks: Links = { customerId: null, agreementId: null, invoiceId: null, siteId: null };

/**
 * The links a case will have: null unlinks, what is left out stays. An invoice or agreement brings its customer along, and
 * its site where it has just one; all must exist and belong together.
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
    next.agreementId &&
    (await tx.db.agreement.findUnique({ where: { id: next.agreementId }, include: { sites: true } }));
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
  const covered = next.agreementId && agreement ? agreement.sites.map(({ siteId }) => siteId) : null;
  return { ...next, siteId: await siteOf(tx, before, next, wanted, invoice || null, covered) };
}

/** The site a case will have: the one chosen; else the invoice's, or the only one of the agreement; else the one it had, as long as it fits. */
async function siteOf(
  tx: Tx,
  before: Links,
  next: Links,
  wanted: Partial<Links>,
  invoice: { siteId: string | null } | null,
  covered: readonly string[] | null,
): Promise<string | null> {
  if (wanted.siteId === null || next.customerId === null) return null;
  if (wanted.siteId) {
    const site = await tx.db.site.findUnique({ where: { id: wanted.siteId } });
    if (!site) throw notFound(text('Objektet', 'The site'));
    if (site.customerId !== next.customerId)
      throw stranger(
        'site',
        text('Objektet hör till en annan kund.', 'The site belongs to another customer.'),
      );
    return site.id;
  }
  const changed = next.agreementId !== before.agreementId;
  const only = changed && covered?.length === 1 ? (covered[0] ?? null) : null;
  const brought = (wanted.invoiceId && invoice?.siteId) || only;
  if (brought) return brought;
  if (next.customerId !== before.customerId) return null;
  const fits = !changed || !covered || covered.length === 0 || covered.includes(next.siteId ?? '');
  return fits ? next.siteId : null;
}

const given = (wanted: Partial<Links>): Partial<Links> =>
  Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));

const stranger = (what: 'invoice' | 'agreement' | 'site' | 'contact', says: ReturnType<typeof text>) =>
  refused({ code: `case.other_customers_${what}`, says, field: `${what}Id` });

/** What changed between two sets of links, as events. */
export const linkEvents = (before: Links, next: Links): NewEvent[] =>
  (['customer', 'agreement', 'invoice', 'site'] as const).flatMap((what): NewEvent[] => {
    const [from, to] = [before[`${what}Id`], next[`${what}Id`]];
    return from === to ? [] : [{ kind: 'linked', data: { what, from, to } }];
  });

/** A contact chosen by hand must be one of the customer's. */
export async function chosenContact(tx: Tx, customerId: string | null, contactId: string): Promise<string> {
  const contact = await tx.db.contact.findUnique({ where: { id: contactId } });
  if (!contact) throw notFound(text('Kontaktpersonen', 'The contact'));
  if (contact.customerId !== customerId)
    throw stranger(
      'contact',
      text('Kontaktpersonen hör till en annan kund.', 'The contact belongs to another customer.'),
    );
  return contact.id;
}

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
