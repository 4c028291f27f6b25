import type { FindOrders, OrderRow } from '@underlag/api/extra-guarding';
import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import type { Prisma } from '@underlag/prisma/generated/client';
import { orderRowParts, viewOrderRow } from '../cases/view-guarding.ts';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { openCase } from '../doors/open-case.ts';

/** Orders that a case may be about, latest first: of its own customer once that is known, else by what is typed. */
export function findOrders(ctx: StaffCtx, { caseId, q }: FindOrders): Promise<OrderRow[]> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, { caseId }, 'case.edit');
    const where = condition(record, q);
    if (!where) return [];
    const orders = await tx.db.extraGuardingOrder.findMany({
      where,
      include: orderRowParts,
      orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
      take: 20,
    });
    return orders.map(viewOrderRow);
  });
}

function condition({ row }: CaseRecord, q: string): Prisma.ExtraGuardingOrderWhereInput | null {
  const ofCustomer = row.customerId ? { customerId: row.customerId } : {};
  if (q) return { ...ofCustomer, OR: byWords(q) };
  if (row.customerId) return ofCustomer;
  return row.invoiceId ? { invoiceId: row.invoiceId } : null;
}

function byWords(q: string): Prisma.ExtraGuardingOrderWhereInput[] {
  const words = { contains: q, mode: 'insensitive' } as const;
  const invoice = lookupInvoiceNumber(q);
  return [
    { number: words },
    { customer: { name: words } },
    { site: { name: words } },
    ...(invoice.length >= 4 ? [{ invoice: { lookupNumber: { startsWith: invoice } } }] : []),
  ];
}
