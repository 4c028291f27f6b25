import type { InvoiceFacts } from '@underlag/domain/workflow';
import { day, ore } from '../db.ts';
import type { LoadedCase } from './case-record.ts';
import { feeFacts } from './fee-facts.ts';

type LoadedInvoice = NonNullable<LoadedCase['invoice']>;

/**
 * An invoice as rules see it; `creditedElsewhereOre` is what other cases have ordered to be credited and is not carried out yet,
 * `agreementId` the agreement that its case is linked to.
 */
export function invoiceFacts(
  invoice: LoadedInvoice,
  creditedElsewhereOre: number,
  agreementId: string | null,
): InvoiceFacts {
  const { periodFrom, periodTo, dunning } = invoice;
  const handedOver = dunning[0]?.kind === 'handed_over' ? dunning[0] : null;
  return {
    number: invoice.number,
    kind: invoice.kind as NonNullable<InvoiceFacts['kind']>,
    totalOre: ore(invoice.totalOre),
    paidOre: ore(invoice.paidOre),
    creditedOre: ore(invoice.creditedOre) + creditedElsewhereOre,
    recipientName: invoice.recipientName,
    issuedOn: day(invoice.issuedOn),
    dueOn: day(invoice.dueOn),
    period: periodFrom && periodTo && { from: day(periodFrom), to: day(periodTo) },
    ofOtherAgreement:
      invoice.agreementId !== null && agreementId !== null && invoice.agreementId !== agreementId,
    delivery: invoice.delivery as NonNullable<InvoiceFacts['delivery']>,
    atCollection: handedOver?.agency ? { agency: handedOver.agency.name } : null,
    ...feeFacts(invoice),
  };
}
