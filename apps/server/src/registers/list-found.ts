import type { SearchResult } from '@underlag/api/registers';
import { holds } from '@underlag/domain/access';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { registersFor } from './catalogue.ts';
import { fits } from './list-query.ts';
import type { Register } from './register.ts';

const { sql, raw } = Prisma;

/** What the search box looks through besides customers, invoices and cases. */
const looked = ['avtal', 'objekt', 'rapporter', 'extrabevakning', 'leverantorer'];

/** Rows of the registers that fit a number or a name, a few of each, of those the reader may look into. */
export async function listFound(ctx: StaffCtx, q: string): Promise<SearchResult['records']> {
  // Fewer letters fit nearly everything.
  if (q.length < 3 || !holds(ctx.actor, 'registers.read')) return [];
  const found = registersFor(ctx)
    .filter(({ address }) => looked.includes(address))
    .map((register) => foundIn(ctx, register, q));
  return (await Promise.all(found)).flat();
}

async function foundIn(ctx: StaffCtx, register: Register, q: string): Promise<SearchResult['records']> {
  const { key, id, joins = '', title, says = 'null', one, address } = register;
  const rows = await ctx.server.db.prisma.$queryRaw<{ id: string; title: string; says: string | null }[]>(sql`
    select t.${raw(id.column)}::text as id, ${raw(title)} as title, ${raw(says)} as says
    from (select * from ${raw(key)} t where ${fits(register, q)} limit 5) t ${raw(joins)} order by 2`);
  return rows.map((row) => ({ ...row, register: address, kind: one }));
}
