import { paperFeeOf } from '@underlag/domain/case-types';
import type { InvoiceFacts } from '@underlag/domain/workflow';
import type { Prisma } from '@underlag/prisma/generated/client';
import { day, ore } from '../db.ts';
import type { LoadedCase } from './case-record.ts';

const waitingCredits = {
  where: { kind: 'credit', state: { in: ['queued', 'sent'] } },
  select: { amountOre: true },
} satisfies Prisma.Invoice$ledgerOrdersArgs;

/** What an invoice has to do with fees: those it was charged, the one it charges for, the one on it, and whether it ever arrived. */
export const feeParts = {
  about: { select: { number: true, dueOn: true } },
  chargedFor: {
    where: { kind: { in: ['reminder_fee', 'interest'] } },
    select: {
      id: true,
      number: true,
      totalOre: true,
      paidOre: true,
      creditedOre: true,
      ledgerOrders: waitingCredits,
    },
    orderBy: [{ issuedOn: 'asc' }, { number: 'asc' }],
  },
  deliveries: { select: { outcome: true } },
  lines: {
    where: { text: { contains: 'avgift', mode: 'insensitive' } },
    select: { text: true, netOre: true, vatPercent: true },
  },
} satisfies Prisma.InvoiceInclude;

type LoadedInvoice = NonNullable<LoadedCase['invoice']>;

const failed = ['bounced', 'returned', 'rejected'];

/** An invoice's fees as rules see them. */
export function feeFacts({ about, deliveries, lines, ...invoice }: LoadedInvoice): Partial<InvoiceFacts> {
  return {
    about: about && { number: about.number, dueOn: day(about.dueOn) },
    lateFees: invoice.chargedFor
      .filter(({ creditedOre, totalOre }) => creditedOre < totalOre)
      .map((fee) => ({ number: fee.number, openOre: openOf(fee) })),
    paperFeeOre: paperFeeOf(lines.map((line) => ({ ...line, netOre: ore(line.netOre) }))),
    undelivered: deliveries.length > 0 && deliveries.every(({ outcome }) => failed.includes(outcome)),
  };
}

/** How a credit is shared among the fees that were charged for a case's invoice: the oldest first, each up to what is left of it. */
export function feeShares({ invoice }: LoadedCase, amountOre: number) {
  const shares: { invoiceId: string; amountOre: number }[] = [];
  let left = amountOre;
  for (const fee of invoice?.chargedFor ?? []) {
    const share = Math.min(left, openOf(fee));
    if (share <= 0) continue;
    shares.push({ invoiceId: fee.id, amountOre: share });
    left -= share;
  }
  if (left > 0) throw new Error('a credit of more than the fees was let through');
  return shares;
}

/** What is left to pay of a fee when every credit that is ordered has been carried out. */
function openOf({ totalOre, paidOre, creditedOre, ledgerOrders }: LoadedInvoice['chargedFor'][number]) {
  const ordered = ledgerOrders.reduce((sum, { amountOre }) => sum + (amountOre ?? 0n), 0n);
  return Math.max(0, ore(totalOre - paidOre - creditedOre - ordered));
}
