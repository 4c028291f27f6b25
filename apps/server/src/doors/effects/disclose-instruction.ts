import { text } from '@underlag/domain/text';
import { refused } from '../../errors.ts';
import type { CarryOut } from '../carry-out.ts';
import type { CaseRecord } from '../case-record.ts';
import { discloseByLink } from '../disclose-by-link.ts';
import { instructionInForce } from '../instruction-versions.ts';

/** The site's instruction in force leaves by one-time link, to a registered address of the contact whose right was decided on and to no other. */
export const discloseInstruction: CarryOut = async ({ ctx, tx, record, fields }) => {
  const { siteId } = record.row;
  const version = siteId && (await instructionInForce(tx, siteId));
  if (!version)
    throw refused({
      code: 'instruction.none',
      says: text('Objektet har ingen åtgärdsinstruktion.', 'The site has no action instruction.'),
    });
  const contact = contactDecidedOn(record);
  const { discloseTo } = fields;
  const { disclosureId, replied } = await discloseByLink(ctx, tx, record, {
    instructionId: version.id,
    recipient: { contactId: contact.id },
    address: addressOf(contact, typeof discloseTo === 'string' ? discloseTo : null, record),
    templateKey: 'instruction_link',
    automatic: false,
  });
  return [replied, { kind: 'disclosed', data: { disclosureId, instructionId: version.id } }];
};

type Contact = NonNullable<CaseRecord['row']['customer']>['contacts'][number];

function contactDecidedOn({ row, authority }: CaseRecord): Contact {
  const id = authority?.request.requester.contact;
  const contact = row.customer?.contacts.find((one) => one.id === id);
  if (contact) return contact;
  throw refused({
    code: 'instruction.no_contact',
    says: text(
      'Instruktionen lämnas bara ut till en registrerad kontaktperson, och ärendet har ingen.',
      'The instruction is only disclosed to a registered contact, and the case has none.',
    ),
  });
}

/** The wished address if it is the contact's own, else the one that was written from, else the first. */
function addressOf({ addresses }: Contact, wished: string | null, { row }: CaseRecord): string {
  const registered = addresses.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  if (wished && !registered.includes(wished.toLowerCase()))
    throw refused({
      code: 'instruction.address_not_registered',
      says: text(
        'Adressen är inte registrerad för kontaktpersonen. Instruktionen lämnas bara ut till en registrerad adress.',
        'The address is not registered for the contact. The instruction is only disclosed to a registered address.',
      ),
      field: 'discloseTo',
    });
  const from = row.requesterAddress?.toLowerCase();
  const address = wished?.toLowerCase() ?? registered.find((value) => value === from) ?? registered[0];
  if (address) return address;
  throw refused({
    code: 'instruction.no_registered_address',
    says: text(
      'Kontaktpersonen har ingen registrerad e-postadress att skicka länken till.',
      'The contact has no registered e-mail address to send the link to.',
    ),
  });
}
