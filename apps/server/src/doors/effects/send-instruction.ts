import { text } from '@underlag/domain/text';
import { refused } from '../../errors.ts';
import type { CarryOut } from '../carry-out.ts';
import { discloseByLink } from '../disclose-by-link.ts';
import { versionOnItsWay } from '../instruction-versions.ts';

/** The prepared instruction leaves by one-time link to the site's alarm centre, in Swedish whatever the customer's language. */
export const sendInstruction: CarryOut = async ({ ctx, tx, record }) => {
  const { row } = record;
  const version = await versionOnItsWay(tx, row.id, ['prepared', 'sent']);
  const { centre } = await tx.db.site.findUniqueOrThrow({
    where: { id: version.siteId },
    include: { centre: true },
  });
  if (!centre)
    throw refused({
      code: 'instruction.no_centre',
      says: text(
        'Objektet har ingen larmcentral i registret.',
        'The site has no alarm centre in the register.',
      ),
    });
  await tx.db.instructionVersion.update({
    where: { id: version.id },
    data: { state: 'sent', version: { increment: 1 } },
  });
  const inSwedish = { ...record, row: { ...row, language: 'sv' } };
  const { disclosureId, replied } = await discloseByLink(ctx, tx, inSwedish, {
    what: { instructionId: version.id },
    recipient: { alarmCentre: centre.key },
    address: centre.email.toLowerCase(),
    templateKey: 'instruction_to_centre',
    automatic: true,
  });
  const { id: versionId, number } = version;
  return [replied, { kind: 'instruction_sent', data: { versionId, number, disclosureId } }];
};
