import type { HoldRow, ListHolds } from '@underlag/api/registers';
import { Prisma } from '@underlag/prisma/generated/client';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { visibleCases } from '../doors/visible-cases.ts';

type Row = Omit<HoldRow, 'amountOre'> & { amountOre: bigint };

/** Dunning holds that stand, soonest review first, of the cases the actor may see; `due` keeps those whose day has come. */
export async function listHolds(ctx: StaffCtx, { due }: z.infer<typeof ListHolds>): Promise<HoldRow[]> {
  const today = Prisma.sql`(now() at time zone 'Europe/Stockholm')::date`;
  return findHolds(ctx, due ? Prisma.sql`hold.review_on <= ${today}` : Prisma.sql`true`);
}

/** The standing holds that fit a condition, as rows of the list. */
export async function findHolds(ctx: StaffCtx, which: Prisma.Sql): Promise<HoldRow[]> {
  const rows = await ctx.server.db.prisma.$queryRaw<Row[]>`
    select hold.id, hold.version, hold.state, hold.reason, hold.amount_ore as "amountOre",
      to_char(hold.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(hold.review_on, 'YYYY-MM-DD') as "reviewOn",
      null as "endedAt", cases.id as "caseId", cases.number as "caseNumber", invoice.number as "invoiceNumber",
      customer.name as "customerName"
    from dunning_hold hold join cases on cases.id = hold.case_id join invoice on invoice.id = hold.invoice_id
      left join customer on customer.id = cases.customer_id
    where hold.state <> 'lifted' and ${which} and ${visibleCases(ctx.actor)}
    order by hold.review_on, hold.id limit 500`;
  return rows.map((row) => ({ ...row, amountOre: Number(row.amountOre) }));
}
