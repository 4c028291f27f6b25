import type { Duplicate, FindDuplicates, FindOthers, OtherCase } from '@underlag/api/relations';
import { parseCaseNumber } from '@underlag/domain/identifiers';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { openCase } from '../doors/open-case.ts';
import { visibleCases } from '../doors/visible-cases.ts';

type Row = Omit<OtherCase, 'openedAt'> & { openedAt: Date };

/** Cases that the one in hand may be joined to, open ones first: by number or words, else those of its customer and invoice. */
export function listOthers(ctx: StaffCtx, { caseId, q }: FindOthers): Promise<OtherCase[]> {
  return write(ctx.server, async (tx) => {
    const { row } = await openCase(ctx, tx, { caseId }, 'case.relate');
    const number = parseCaseNumber(q);
    const which = number.ok
      ? Prisma.sql`cases.number = ${number.value}`
      : q === ''
        ? Prisma.sql`(customer_id = ${row.customerId}::uuid or invoice_id = ${row.invoiceId}::uuid)`
        : Prisma.sql`to_tsvector('swedish', search_text) @@ plainto_tsquery('swedish', ${q})`;
    const found = await tx.db.$queryRaw<Row[]>`
      with found as materialized (
        select * from cases where ${which} and cases.id <> ${caseId}::uuid and state <> 'merged' and ${visibleCases(ctx.actor)} limit 200)
      select found.id, found.number, found.version, subject, type_key as "typeKey", category,
        customer.name as "customerName", opened_at as "openedAt"
      from found left join customer on customer.id = found.customer_id
      order by (category = 'done'), opened_at desc limit 8`;
    return found.map((other) => ({ ...other, openedAt: other.openedAt.toISOString() }));
  });
}

/** Open cases about one invoice, as far as the person may see them. */
export function listDuplicates(ctx: StaffCtx, { invoiceId }: FindDuplicates): Promise<Duplicate[]> {
  return ctx.server.db.prisma.$queryRaw<Duplicate[]>`
    select id, number, subject, type_key as "typeKey", state from cases
    where invoice_id = ${invoiceId}::uuid and category <> 'done' and ${visibleCases(ctx.actor)}
    order by opened_at, id limit 5`;
}
