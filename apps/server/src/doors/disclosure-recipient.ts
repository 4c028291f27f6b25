import { text } from '@underlag/domain/text';
import { refused } from '../errors.ts';
import type { CaseRecord } from './case-record.ts';

type Contact = NonNullable<CaseRecord['row']['customer']>['contacts'][number];

/** What is disclosed, as a refusal names it. */
const names = {
  instruction: text('Instruktionen', 'The instruction'),
  report: text('Rapporten', 'The report'),
};
export type Disclosed = keyof typeof names;

/** To whom something confidential leaves (G3): a registered mail address of the contact whose right was decided on, and no other. */
export function disclosureRecipient(
  record: CaseRecord,
  what: Disclosed,
  wished: unknown,
): { contactId: string; address: string } {
  const contact = contactDecidedOn(record, what);
  const address = addressOf(contact, what, typeof wished === 'string' ? wished : null, record);
  return { contactId: contact.id, address };
}

function contactDecidedOn({ row, authority }: CaseRecord, what: Disclosed): Contact {
  const id = authority?.request.requester.contact;
  const contact = row.customer?.contacts.find((one) => one.id === id);
  if (contact) return contact;
  const { sv, en } = names[what];
  throw refused({
    code: `${what}.no_contact`,
    says: text(
      `${sv} lämnas bara ut till en registrerad kontaktperson, och ärendet har ingen.`,
      `${en} is only disclosed to a registered contact, and the case has none.`,
    ),
  });
}

/** The wished address if it is the contact's own, else the one that was written from, else the first. */
function addressOf(
  { addresses }: Contact,
  what: Disclosed,
  wished: string | null,
  { row }: CaseRecord,
): string {
  const { sv, en } = names[what];
  const registered = addresses.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  if (wished && !registered.includes(wished.toLowerCase()))
    throw refused({
      code: `${what}.address_not_registered`,
      says: text(
        `Adressen är inte registrerad för kontaktpersonen. ${sv} lämnas bara ut till en registrerad adress.`,
        `The address is not registered for the contact. ${en} is only disclosed to a registered address.`,
      ),
      field: 'discloseTo',
    });
  const from = row.requesterAddress?.toLowerCase();
  const address = wished?.toLowerCase() ?? registered.find((value) => value === from) ?? registered[0];
  if (address) return address;
  throw refused({
    code: `${what}.no_registered_address`,
    says: text(
      'Kontaktpersonen har ingen registrerad e-postadress att skicka länken till.',
      'The contact has no registered e-mail address to send the link to.',
    ),
  });
}
