import { judgeWish, type RegisterWish } from '@underlag/domain/authority';
import type { Authority, Prisma, RegisterChange } from '@underlag/prisma/generated/client';
import { day, type Tx } from '../db.ts';
import { whoChangedRow } from '../doors/ask-register-change.ts';
import { wishFacts } from '../doors/register-facts.ts';
import { refused } from '../errors.ts';

type Confirmed = Omit<RegisterChange, 'wish'> & { wish: RegisterWish };

/** What happened to which row. */
interface Done {
  subjectId: string;
  before: Prisma.InputJsonObject | null;
  after: Prisma.InputJsonObject | null;
}

/** Makes a confirmed change: the rules asked once more, the row under the version the asker saw, and its history. */
export async function carryOutChange(tx: Tx, change: Confirmed, decidedBy: string): Promise<void> {
  const { id, customerId, kind, wish, askedBy } = change;
  const { facts, subject } = await wishFacts(tx, change);
  if (subject && subject.version !== change.subjectVersion) throw await whoChangedRow(tx, subject.id);
  const refusal = judgeWish(wish, facts);
  if (refusal) throw refused(refusal);
  const { subjectId, before, after } = await carryOut(tx, customerId, wish);
  await tx.db.registerEvent.create({
    data: {
      at: new Date(tx.now),
      customerId,
      subjectId,
      kind,
      before: before ?? undefined,
      after: after ?? undefined,
      askedBy,
      decidedBy,
      changeId: id,
    },
  });
}

function carryOut(tx: Tx, customerId: string, wish: RegisterWish): Promise<Done> {
  switch (wish.kind) {
    case 'grant': {
      const { kind: _, validFrom, validTo, reviewOn, ...right } = wish;
      return grant(tx, {
        ...right,
        customerId,
        validFrom: new Date(validFrom),
        validTo: validTo && new Date(validTo),
        reviewOn: new Date(reviewOn),
      });
    }
    case 'narrow':
      return changeRight(tx, wish.authorityId, {
        ...wish.target,
        ...(wish.validTo && { validTo: new Date(wish.validTo) }),
      });
    case 'revoke':
      return changeRight(tx, wish.authorityId, { revokedOn: new Date(wish.on) });
    case 'review':
      return changeRight(tx, wish.authorityId, { reviewOn: new Date(wish.reviewOn) });
    case 'contact_add': {
      const { kind: _, addresses, ...facts } = wish;
      return addContact(tx, { ...facts, customerId, addresses: { create: [...addresses] } });
    }
    case 'contact_change': {
      const { name, title, sharedMailbox } = wish;
      return changeContact(tx, wish.contactId, { name, title, sharedMailbox });
    }
    case 'address_add':
      return changeContact(tx, wish.contactId, { addresses: { create: wish.address } });
    case 'address_remove':
      return changeContact(tx, wish.contactId, { addresses: { deleteMany: wish.address } });
  }
}

async function grant(tx: Tx, data: Prisma.AuthorityUncheckedCreateInput): Promise<Done> {
  const row = await tx.db.authority.create({ data });
  return { subjectId: row.id, before: null, after: rightValues(row) };
}

async function changeRight(tx: Tx, id: string, data: Prisma.AuthorityUncheckedUpdateInput): Promise<Done> {
  const before = await tx.db.authority.findUniqueOrThrow({ where: { id } });
  const after = await tx.db.authority.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
  });
  return { subjectId: id, before: rightValues(before), after: rightValues(after) };
}

async function addContact(tx: Tx, data: Prisma.ContactUncheckedCreateInput): Promise<Done> {
  const row = await tx.db.contact.create({ data, include: { addresses: true } });
  return { subjectId: row.id, before: null, after: contactValues(row) };
}

async function changeContact(tx: Tx, id: string, data: Prisma.ContactUncheckedUpdateInput): Promise<Done> {
  const include = { addresses: true };
  const before = await tx.db.contact.findUniqueOrThrow({ where: { id }, include });
  const after = await tx.db.contact.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    include,
  });
  return { subjectId: id, before: contactValues(before), after: contactValues(after) };
}

/** A right as history keeps it, days as YYYY-MM-DD. */
const rightValues = (row: Authority): Prisma.InputJsonObject => ({
  contactId: row.contactId,
  scope: row.scope,
  agreementId: row.agreementId,
  siteId: row.siteId,
  validFrom: day(row.validFrom),
  validTo: row.validTo && day(row.validTo),
  revokedOn: row.revokedOn && day(row.revokedOn),
  reviewOn: day(row.reviewOn),
  evidenceSha256: row.evidenceSha256,
  evidenceNote: row.evidenceNote,
});

type ContactWithAddresses = Prisma.ContactGetPayload<{ include: { addresses: true } }>;

/** A contact as history keeps it, with its addresses. */
const contactValues = ({
  name,
  title,
  sharedMailbox,
  portal,
  addresses,
}: ContactWithAddresses): Prisma.InputJsonObject => ({
  name,
  title,
  sharedMailbox,
  portal,
  addresses: addresses.map(({ kind, value }) => `${kind}:${value}`).sort(),
});
