import { text } from '@underlag/domain/text';
import { refused } from '../../errors.ts';
import { askedReport, isAtSiteDecidedOn } from '../asked-report.ts';
import type { CarryOut } from '../carry-out.ts';
import { discloseByLink } from '../disclose-by-link.ts';
import { disclosureRecipient } from '../disclosure-recipient.ts';

/** The report the case is about leaves by one-time link, to a registered address of the contact whose right to read it was decided on and to no other. */
export const discloseReport: CarryOut = async ({ ctx, tx, record, fields }) => {
  const report = await askedReport(tx, record, fields);
  if (!report)
    throw refused({
      code: 'report.none',
      says: text(
        'Ingen rapport hör till det som efterfrågas. Koppla fakturan till sin rapport, eller välj en rapport från objektet och perioden.',
        'No report belongs to what is asked for. Link the invoice to its report, or choose a report of the site and period.',
      ),
      ...('reportNumber' in fields ? { field: 'reportNumber' } : {}),
    });
  if (!isAtSiteDecidedOn(record, report))
    throw refused({
      code: 'report.other_site',
      says: text(
        'Rapporten gäller ett annat objekt än det behörigheten prövades för. Koppla rätt objekt, så prövas behörigheten mot det.',
        'The report is of another site than the one the right was checked for. Link the right site, and the right is checked against it.',
      ),
      field: 'siteId',
    });
  const { contactId, address } = disclosureRecipient(record, 'report', fields.discloseTo);
  const { disclosureId, replied } = await discloseByLink(ctx, tx, record, {
    what: { reportId: report.id },
    recipient: { contactId },
    address,
    templateKey: 'report_link',
    automatic: false,
  });
  return [replied, { kind: 'report_disclosed', data: { disclosureId, reportId: report.id } }];
};
