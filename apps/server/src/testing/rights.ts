import type { Scope } from '@underlag/domain/authority';
import type { Desk } from './desk.ts';

interface RightWanted {
  scope: Scope;
  validFrom?: string;
  validTo?: string | null;
  reviewOn?: string;
  agreementId?: string | null;
  siteId?: string | null;
}

/** Gives a contact a right in the register, with the document it rests on: for all of the customer and all time unless told otherwise. */
export async function aRight({ db, server }: Desk, contactName: string, wanted: RightWanted) {
  const contact = await db.contact.findFirstOrThrow({ where: { name: contactName } });
  const document = Buffer.from(`%PDF-1.7 fullmakt ${contactName}`);
  const evidenceSha256 = await server.files.put(document);
  await db.file.createMany({
    data: [{ sha256: evidenceSha256, size: document.length, type: 'application/pdf' }],
    skipDuplicates: true,
  });
  const { scope, validFrom = '2020-01-01', validTo = null, reviewOn = '2099-12-31' } = wanted;
  return db.authority.create({
    data: {
      contactId: contact.id,
      customerId: contact.customerId,
      agreementId: wanted.agreementId ?? null,
      siteId: wanted.siteId ?? null,
      scope,
      validFrom: new Date(validFrom),
      validTo: validTo && new Date(validTo),
      reviewOn: new Date(reviewOn),
      evidenceSha256,
      evidenceNote: 'Fullmakt',
    },
  });
}

/** A contact of the demo by name. */
export const theContact = ({ db }: Desk, name: string) =>
  db.contact.findFirstOrThrow({ where: { name }, include: { addresses: true } });

/** A contact of a customer beside those of the demo, with a mail address in the customer's own domain. */
export async function aContact({ db }: Desk, customerNumber: string, name: string, email: string) {
  const customer = await db.customer.findUniqueOrThrow({ where: { number: customerNumber } });
  return db.contact.create({
    data: { name, customerId: customer.id, addresses: { create: { kind: 'email', value: email } } },
  });
}
