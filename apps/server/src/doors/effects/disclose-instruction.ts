import { text } from '@underlag/domain/text';
import { refused } from '../../errors.ts';
import type { CarryOut } from '../carry-out.ts';
import { discloseByLink } from '../disclose-by-link.ts';
import { disclosureRecipient } from '../disclosure-recipient.ts';
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
  const { contactId, address } = disclosureRecipient(record, 'instruction', fields.discloseTo);
  const { disclosureId, replied } = await discloseByLink(ctx, tx, record, {
    what: { instructionId: version.id },
    recipient: { contactId },
    address,
    templateKey: 'instruction_link',
    automatic: false,
  });
  return [replied, { kind: 'disclosed', data: { disclosureId, instructionId: version.id } }];
};
