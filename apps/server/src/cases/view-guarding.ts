import type { AttemptView, GuardingView, OrderRow, OrderView } from '@underlag/api/extra-guarding';
import { decide } from '@underlag/domain/access';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { day, instant, type Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { ordererRight } from './orderer-right.ts';

export const orderRowParts = {
  customer: { select: { name: true } },
  site: { select: { name: true } },
  invoice: { select: { number: true } },
} satisfies Prisma.ExtraGuardingOrderInclude;

type Row = Prisma.ExtraGuardingOrderGetPayload<{ include: typeof orderRowParts }>;

/** An order as it is chosen from a list. */
export const viewOrderRow = (order: Row): OrderRow => ({
  id: order.id,
  number: order.number,
  startsAt: order.startsAt.toISOString(),
  endsAt: order.endsAt.toISOString(),
  customerName: order.customer.name,
  siteName: order.site.name,
  invoiceNumber: order.invoice?.number ?? null,
});

/** The order and the attempts at contact on a case about extra guarding; null for other matters. */
export async function viewGuarding(
  ctx: StaffCtx,
  tx: Tx,
  { row, type }: CaseRecord,
): Promise<GuardingView | null> {
  if (type.contactWithin === undefined) return null;
  const may = (permission: 'contact.log' | 'case.edit') =>
    decide(ctx.actor, permission, { queue: row.queueKey, assigneeId: row.assigneeId }).allowed;
  const isOpen = row.category !== 'done';
  return {
    order: row.orderId ? await viewOrder(tx, row.orderId) : null,
    contactDueAt: instant(row.contactDueAt),
    attempts: await viewAttempts(tx, row.id),
    canLog: isOpen && may('contact.log'),
    canLink: isOpen && may('case.edit'),
  };
}

async function viewOrder(tx: Tx, id: string): Promise<OrderView> {
  const order = await tx.db.extraGuardingOrder.findUniqueOrThrow({
    where: { id },
    include: { ...orderRowParts, confirmer: { select: { name: true } } },
  });
  return {
    ...viewOrderRow(order),
    orderedAt: order.orderedAt.toISOString(),
    responsible: {
      name: order.responsibleName,
      email: order.responsibleEmail,
      phone: order.responsiblePhone,
    },
    orderer: { name: order.ordererName, ...(await ordererRight(tx, order)) },
    confirmed:
      order.confirmedAt && order.confirmer
        ? { by: order.confirmer.name, at: order.confirmedAt.toISOString() }
        : null,
  };
}

async function viewAttempts(tx: Tx, caseId: string): Promise<AttemptView[]> {
  const attempts = await tx.db.contactAttempt.findMany({
    where: { caseId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  if (attempts.length === 0) return [];
  const people = await tx.db.person.findMany({
    where: { id: { in: attempts.map(({ madeBy }) => madeBy) } },
    select: { id: true, name: true },
  });
  return attempts.map(({ id, at, madeBy, channel, outcome, nextOn, note }) => ({
    id,
    at: at.toISOString(),
    by: people.find((person) => person.id === madeBy)?.name ?? null,
    channel: channel as AttemptView['channel'],
    outcome: outcome as AttemptView['outcome'],
    nextOn: nextOn && day(nextOn),
    note,
  }));
}
