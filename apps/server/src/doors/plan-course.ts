import { type PlanReading, readPlan } from '@underlag/domain/payment-plans';
import type { Prisma } from '@underlag/prisma/generated/client';
import { day, ore, type Tx } from '../db.ts';
import { invoiceParts } from './case-record.ts';
import { swedishDay } from './swedish-day.ts';

export const planParts = {
  instalments: { orderBy: { position: 'asc' } },
  invoice: {
    include: {
      payments: { orderBy: [{ paidOn: 'asc' }, { id: 'asc' }] },
      ledgerOrders: invoiceParts.ledgerOrders,
    },
  },
} satisfies Prisma.PaymentPlanInclude;

export type LoadedPlan = Prisma.PaymentPlanGetPayload<{ include: typeof planParts }>;

/**
 * How a plan is going today. Payments count from their day; what the ledger says is paid and no payment stands for counts from
 * the start, and so does what has been credited, or is ordered to be: the payer is not held for what we do not know the day of.
 */
export function courseOf({ now }: Pick<Tx, 'now'>, { instalments, invoice }: LoadedPlan): PlanReading {
  const payments = invoice.payments.map(({ paidOn, amountOre }) => ({
    paidOn: day(paidOn),
    amountOre: ore(amountOre),
  }));
  const dated = payments.reduce((sum, { amountOre }) => sum + amountOre, 0);
  const undated = Math.max(0, ore(invoice.paidOre) - dated);
  const ordered = invoice.ledgerOrders.reduce((sum, { amountOre }) => sum + ore(amountOre ?? 0n), 0);
  return readPlan({
    plan: instalments.map(({ dueOn, amountOre }) => ({ dueOn: day(dueOn), amountOre: ore(amountOre) })),
    owedOre: ore(invoice.totalOre) - ore(invoice.creditedOre) - ordered - undated,
    payments,
    today: swedishDay(now),
  });
}
