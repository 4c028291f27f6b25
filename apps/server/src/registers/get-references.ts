import type { GetRecord, RecordReferences } from '@underlag/api/register-records';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { keyOf, registerAt, registersFor } from './catalogue.ts';
import { ownerOf } from './list-records.ts';
import type { Register } from './register.ts';

const { sql, raw } = Prisma;

/** How many are counted at most, and how many are named. */
const counted = 1000;
const named = 10;

interface Found {
  n: number;
  rows: { id: string; title: string; says: string | null }[] | null;
}

/** What refers to a row: the rows of every register that belong to it, and the cases about it that the reader may see. */
export async function getReferences(ctx: StaffCtx, input: GetRecord): Promise<RecordReferences> {
  const register = registerAt(ctx, input.register);
  const id = keyOf(register, input.id);
  await ownerOf(ctx, input);
  const others = registersFor(ctx).flatMap((other) => {
    const condition = other.belongs?.[register.key]?.(id);
    return condition ? [rowsOf(ctx, other, condition)] : [];
  });
  const cases = register.cases ? [casesOf(ctx, register.cases(id))] : [];
  return Promise.all([...cases, ...others]);
}

async function rowsOf(
  ctx: StaffCtx,
  { address, name, key, id, joins = '', title, says = 'null', order }: Register,
  condition: Prisma.Sql,
): Promise<RecordReferences[number]> {
  const direction = raw(`t.${order.column} ${order.desc ? 'desc' : 'asc'}, t.${id.column}`);
  const { n, rows } = await only(
    ctx,
    sql`
    with mine as (select t.* from ${raw(key)} t where ${condition} limit ${counted})
    select (select count(*)::int from mine) as n, (select json_agg(first) from (
      select t.${raw(id.column)}::text as id, ${raw(title)} as title, ${raw(says)} as says
      from (select * from mine t order by ${direction} limit ${named}) t ${raw(joins)} order by ${direction}) first) as rows`,
  );
  return { register: address, name, count: n, rows: (rows ?? []).map(leadingTo(address)) };
}

async function casesOf(ctx: StaffCtx, condition: Prisma.Sql): Promise<RecordReferences[number]> {
  const { n, rows } = await only(
    ctx,
    sql`
    with mine as (select number, subject, opened_at from cases
      where ${condition} and ${visibleCases(ctx.actor)} limit ${counted})
    select (select count(*)::int from mine) as n, (select json_agg(first) from (
      select number as id, number as title, subject as says from mine order by opened_at desc, number desc limit 50) first) as rows`,
  );
  return {
    register: 'arenden',
    name: text('Ärenden', 'Cases'),
    count: n,
    rows: (rows ?? []).map(leadingTo('arenden')),
  };
}

async function only(ctx: StaffCtx, query: Prisma.Sql): Promise<Found> {
  const [found] = await ctx.server.db.prisma.$queryRaw<Found[]>(query);
  return found ?? { n: 0, rows: null };
}

const leadingTo =
  (register: string) =>
  ({ id, title, says }: { id: string; title: string; says: string | null }) => ({
    to: { register, id },
    title,
    says,
  });
