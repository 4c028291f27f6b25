import { type Scope, scopeNames, standingOf } from '@underlag/domain/authority';
import { type Text, text } from '@underlag/domain/text';
import type { Refusal } from '@underlag/domain/workflow';
import type { Prisma } from '@underlag/prisma/generated/client';
import { day } from '../db.ts';
import type { ReviewedContact } from './draw-recertification-letter.ts';

/** What the yearly letter is made from. */
export const reviewedParts = {
  contacts: {
    include: {
      addresses: { orderBy: [{ kind: 'asc' }, { value: 'asc' }] },
      authorities: {
        include: { agreement: true, site: true },
        orderBy: [{ scope: 'asc' }, { validFrom: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.CustomerInclude;

export type ReviewedCustomer = Prisma.CustomerGetPayload<{ include: typeof reviewedParts }>;
type Contact = ReviewedCustomer['contacts'][number];
type Right = Contact['authorities'][number];

/** The contacts with the rights they have or are about to have; a right that has ended is not asked about. */
export function reviewedContacts({ contacts }: ReviewedCustomer, today: string): ReviewedContact[] {
  return contacts
    .map(({ name, title, addresses, authorities }) => ({
      name,
      title,
      addresses: addresses.map(({ value }) => value),
      rights: authorities.filter((right) => stands(right, today)).map(reviewedRight),
    }))
    .filter(({ rights }) => rights.length > 0);
}

const stands = (right: Right, today: string): boolean =>
  ['in_force', 'not_yet'].includes(standing(right, today));

const standing = ({ validFrom, validTo, revokedOn }: Right, today: string) =>
  standingOf(
    {
      validFrom: day(validFrom),
      validTo: validTo && day(validTo),
      revokedAt: revokedOn && day(revokedOn),
    },
    today,
  );

const reviewedRight = (right: Right): ReviewedContact['rights'][number] => ({
  scope: scopeNames[right.scope as Scope],
  target: targetOf(right),
  validFrom: day(right.validFrom),
  validTo: right.validTo && day(right.validTo),
  reviewOn: day(right.reviewOn),
});

function targetOf({ agreement, site }: Right): Text {
  if (site) return text(`objekt ${site.number} ${site.name}`, `site ${site.number} ${site.name}`);
  return agreement
    ? text(`avtal ${agreement.number} ${agreement.name}`, `agreement ${agreement.number} ${agreement.name}`)
    : text('hela kunden', 'the whole customer');
}

/** The registered addresses of those who keep the register for the customer, else the address for invoices. */
export function reviewersOf({ contacts, billingEmail }: ReviewedCustomer, today: string): string[] {
  const keepers = contacts.filter(({ authorities }) =>
    authorities.some((right) => right.scope === 'keep_register' && standing(right, today) === 'in_force'),
  );
  const addresses = keepers.flatMap((contact) =>
    contact.addresses.filter(({ kind }) => kind === 'email').map(({ value }) => value),
  );
  return addresses.length > 0 ? [...new Set(addresses)] : billingEmail ? [billingEmail] : [];
}

/** Why the letter cannot be sent; null when it can. */
export function whyNot(customer: ReviewedCustomer, today: string): Refusal | null {
  if (reviewedContacts(customer, today).length === 0)
    return {
      code: 'recertification.nothing',
      says: text(
        'Ingen av kundens kontaktpersoner har någon behörighet att gå igenom.',
        'None of the customer’s contacts has a right to review.',
      ),
    };
  if (reviewersOf(customer, today).length > 0) return null;
  return {
    code: 'recertification.no_address',
    says: text(
      'Det finns ingen registrerad e-postadress att skicka till: varken hos någon som får ändra kontaktpersoner eller för fakturor.',
      'There is no registered e-mail address to send to: neither of anybody who may change contacts nor for invoices.',
    ),
  };
}
