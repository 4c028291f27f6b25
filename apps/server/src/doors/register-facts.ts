import type { KnownContact, RegisteredAddress, RegisterWish, WishFacts } from '@underlag/domain/authority';
import { text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import { notFound } from '../errors.ts';
import { loadCase } from './case-record.ts';
import { authorityParts, registerRowOf } from './register-row.ts';
import { registeredContact } from './registered-contact.ts';
import { swedishDay } from './swedish-day.ts';

/** A wish about the register of one customer, and the case it was asked on. */
export interface WishAbout {
  customerId: string;
  caseId: string | null;
  wish: RegisterWish;
}

/** The row a wish would change, as it stands. */
export interface Subject {
  id: string;
  version: number;
}

/** What rules ask about a wish, with its subject locked; null subject when it adds a row. What is not this customer's is not found. */
export async function wishFacts(
  tx: Tx,
  { customerId, caseId, wish }: WishAbout,
): Promise<{ facts: WishFacts; subject: Subject | null }> {
  const authority = 'authorityId' in wish ? await lockAuthority(tx, customerId, wish.authorityId) : null;
  const contactId = 'contactId' in wish ? wish.contactId : authority?.contactId;
  const row = contactId ? await lockContact(tx, customerId, contactId) : null;
  await ownTarget(tx, customerId, wish);
  const contact = row && knownContact(row);
  return {
    facts: {
      today: swedishDay(tx.now),
      contact,
      right: (authority && contact?.rights.find(({ id }) => id === authority.id)) ?? null,
      requesters: caseId ? await requestersOf(tx, caseId) : [],
    },
    subject: authority ?? (row && wish.kind !== 'grant' ? { id: row.id, version: row.version } : null),
  };
}

async function lockAuthority(tx: Tx, customerId: string, id: string) {
  const [found] = await tx.db.$queryRaw<(Subject & { contactId: string })[]>`
    select id, version, contact_id as "contactId" from authority
    where id = ${id}::uuid and customer_id = ${customerId}::uuid for update`;
  if (!found) throw notFound(text('Behörigheten', 'The authority'));
  return found;
}

const contactParts = {
  addresses: true,
  authorities: { include: authorityParts },
} satisfies Prisma.ContactInclude;

type LoadedContact = Prisma.ContactGetPayload<{ include: typeof contactParts }>;

/** The contact's lock also stands for its rights: what a shared mailbox may hold is asked of both. */
async function lockContact(tx: Tx, customerId: string, id: string): Promise<LoadedContact> {
  const found = await tx.db.$queryRaw<unknown[]>`
    select id from contact where id = ${id}::uuid and customer_id = ${customerId}::uuid for update`;
  const row =
    found.length > 0 ? await tx.db.contact.findUnique({ where: { id }, include: contactParts }) : null;
  if (!row) throw notFound(text('Kontakten', 'The contact'));
  return row;
}

const knownContact = ({ id, sharedMailbox, addresses, authorities }: LoadedContact): KnownContact => ({
  id,
  sharedMailbox,
  addresses: addresses.map(({ kind, value }) => ({ kind: kind as RegisteredAddress['kind'], value })),
  rights: authorities.map(registerRowOf),
});

/** An agreement or site that a wish names is one of the customer's own. */
async function ownTarget(tx: Tx, customerId: string, wish: RegisterWish): Promise<void> {
  const target = wish.kind === 'grant' ? wish : wish.kind === 'narrow' ? wish.target : null;
  if (target?.agreementId) {
    const where = { id: target.agreementId, customerId };
    if ((await tx.db.agreement.count({ where })) === 0) throw notFound(text('Avtalet', 'The agreement'));
  }
  if (target?.siteId) {
    const where = { id: target.siteId, customerId };
    if ((await tx.db.site.count({ where })) === 0) throw notFound(text('Objektet', 'The site'));
  }
}

/** Whom a case is taken to come from, in every way it can be told: nobody extends their own rights by leaving a name out. */
async function requestersOf(tx: Tx, caseId: string): Promise<string[]> {
  const record = await loadCase(tx, caseId);
  const found = record && [
    record.row.contactId,
    record.authority?.request.requester.contact,
    registeredContact(record.row, record.row.requesterAddress)?.id,
  ];
  return (found ?? []).filter((id) => typeof id === 'string');
}
