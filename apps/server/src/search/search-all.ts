import type { SearchResult } from '@underlag/api/registers';
import { lookupInvoiceNumber, parseCaseNumber } from '@underlag/domain/identifiers';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { day, ore } from '../db.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { listFound } from '../registers/list-found.ts';

type FoundCase = SearchResult['cases'][number];

/** Finds cases, customers, invoices and rows of the registers by any number, a name or words; the rights of the reader decide which. */
export async function searchAll(ctx: StaffCtx, { q }: { q: string }): Promise<SearchResult> {
  const db = ctx.server.db.prisma;
  const number = parseCaseNumber(q);
  const digits = q.replace(/\D/g, '');
  const lookup = lookupInvoiceNumber(q);
  const cases = await db.$queryRaw<FoundCase[]>`
    with found as materialized (
      select * from cases where ${
        number.ok
          ? Prisma.sql`number = ${number.value}`
          : Prisma.sql`to_tsvector('swedish', search_text) @@ plainto_tsquery('swedish', ${q})`
      } and ${visibleCases(ctx.actor)} limit 500)
    select id, number, subject, category from found order by (category = 'done'), opened_at desc limit 8`;
  const customers = await db.customer.findMany({
    where: {
      OR: [
        { name: { contains: q, mode: 'insensitive' } },
        { number: q.toUpperCase() },
        ...(digits.length === 10 ? [{ orgNumber: `${digits.slice(0, 6)}-${digits.slice(6)}` }] : []),
        ...(digits.length >= 5 ? [{ number: `K-${digits}` }] : []),
      ],
    },
    orderBy: { name: 'asc' },
    take: 8,
    select: { id: true, number: true, name: true },
  });
  const invoices =
    lookup.length < 4
      ? []
      : await db.invoice.findMany({
          where: { OR: [{ lookupNumber: { startsWith: lookup } }, { ocr: digits || '-' }] },
          include: { customer: { select: { name: true } } },
          orderBy: { issuedOn: 'desc' },
          take: 8,
        });
  return {
    cases,
    customers,
    records: await listFound(ctx, q),
    invoices: invoices.map((invoice) => ({
      id: invoice.id,
      number: invoice.number,
      customerId: invoice.customerId,
      customerName: invoice.customer?.name ?? invoice.recipientName,
      totalOre: ore(invoice.totalOre),
      dueOn: day(invoice.dueOn),
    })),
  };
}
