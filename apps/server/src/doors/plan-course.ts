import { type PlanReading, readPlan } from '@underlag/domain/payment-plans';
import type { Prisma } from '@underlag/prisma/generated/client';
import { day, ore, type Tx } from '../db.ts';
import { swedishDay } from './swedish-day.ts';

export const planParts = {
  instalments: { orderBy: { position: 'asc' } },
  invoice: {
    include: {
      payments: { orderBy: [{ paidOn: 'asc' }, { id: 'asc' }] },
      ledgerOrders: {
        where: { kind: 'credit' },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        include: {
          case: {
            select: { events: { where: { kind: 'ledger_failed' }, select: { at: true, data: true } } },
          },
        },
      },
    },
  },
} satisfies Prisma.PaymentPlanInclude;

export type LoadedPlan = Prisma.PaymentPlanGetPayload<{ include: typeof planParts }>;

/**
 * How a plan is going today. Payments count from their day; what the ledger says is paid and no payment stands for counts from
 * the start, and so does what has been credited, or is ordered to be: the payer is not held for what we do not know the day of,
 * nor for a credit that the ledger could not carry out.
 */
export function courseOf({ now }: Pick<Tx, 'now'>, plan: LoadedPlan): PlanReading {
  const { instalments, invoice } = plan;
  const payments = invoice.payments.map(({ paidOn, amountOre }) => ({
    paidOn: day(paidOn),
    amountOre: ore(amountOre),
  }));
  const dated = payments.reduce((sum, { amountOre }) => sum + amountOre, 0);
  const undated = Math.max(0, ore(invoice.paidOre) - dated);
  const ordered = sumOf(invoice.ledgerOrders.filter(({ state }) => state === 'queued' || state === 'sent'));
  return readPlan({
    plan: instalments.map(({ dueOn, amountOre }) => ({ dueOn: day(dueOn), amountOre: ore(amountOre) })),
    owedOre: ore(invoice.totalOre) - ore(invoice.creditedOre) - ordered - undated,
    failedCreditOre: sumOf(invoice.ledgerOrders.filter((order) => failedMeanwhile(plan, order))),
    payments,
    today: swedishDay(now),
  });
}

type Order = LoadedPlan['invoice']['ledgerOrders'][number];

const sumOf = (orders: readonly Order[]): number =>
  orders.reduce((sum, { amountOre }) => sum + ore(amountOre ?? 0n), 0);

/** Whether a credit failed after the plan was made, and its case has not ordered it anew. */
function failedMeanwhile(
  { madeAt, invoice }: LoadedPlan,
  { id, caseId, state, case: owner }: Order,
): boolean {
  if (state !== 'failed') return false;
  const last = invoice.ledgerOrders.findLast((order) => order.caseId === caseId);
  const before = owner.events.some(({ at, data }) => at <= madeAt && orderIn(data) === id);
  return last?.id === id && !before;
}

const orderIn = (data: Prisma.JsonValue): unknown =>
  typeof data === 'object' && data && !Array.isArray(data) ? data.orderId : null;
