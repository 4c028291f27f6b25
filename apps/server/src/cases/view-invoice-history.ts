import type { InvoiceHistory } from '@underlag/api/late-fees';
import type { Prisma } from '@underlag/prisma/generated/client';
import { day, ore, type Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { openAmount } from './view-parts.ts';

/** What became of the case's invoice, or of the one its fee was charged for; null without an invoice. */
export async function viewInvoiceHistory(tx: Tx, { row }: CaseRecord): Promise<InvoiceHistory | null> {
  const id = row.invoice?.aboutInvoiceId ?? row.invoiceId;
  const invoice = id && (await tx.db.invoice.findUnique({ where: { id }, include: parts }));
  if (!invoice) return null;
  return {
    invoiceNumber: invoice.number,
    deliveries: invoice.deliveries.map(({ id: deliveryId, at, way, address, outcome, detail }) => ({
      id: deliveryId,
      at: at.toISOString(),
      way: way as InvoiceHistory['deliveries'][number]['way'],
      address,
      outcome: outcome as InvoiceHistory['deliveries'][number]['outcome'],
      detail,
    })),
    payments: invoice.payments.map(({ id: paymentId, paidOn, amountOre, reference }) => ({
      id: paymentId,
      on: day(paidOn),
      ore: ore(amountOre),
      reference,
    })),
    dunning: invoice.dunning.map(({ id: eventId, kind, happenedOn, feeOre, agency, claimNumber }) => ({
      id: eventId,
      kind: kind as InvoiceHistory['dunning'][number]['kind'],
      on: day(happenedOn),
      feeOre: ore(feeOre),
      agency: agency?.name ?? null,
      claimNumber,
    })),
    fees: invoice.chargedFor.map((fee) => ({
      id: fee.id,
      number: fee.number,
      kind: fee.kind as InvoiceHistory['fees'][number]['kind'],
      on: day(fee.issuedOn),
      ore: ore(fee.totalOre),
      openOre: openAmount(fee),
    })),
  };
}

const parts = {
  deliveries: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  payments: { orderBy: [{ paidOn: 'asc' }, { id: 'asc' }] },
  dunning: { orderBy: [{ happenedOn: 'asc' }, { id: 'asc' }], include: { agency: true } },
  chargedFor: {
    where: { kind: { in: ['reminder_fee', 'interest'] } },
    orderBy: [{ issuedOn: 'asc' }, { number: 'asc' }],
  },
} as const satisfies Prisma.InvoiceInclude;
