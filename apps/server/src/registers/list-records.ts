import type { ListRecords, RecordPage } from '@underlag/api/register-records';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { AppError } from '../errors.ts';
import { keyOf, noRecord, registerAt } from './catalogue.ts';
import { type FoundRow, listQuery, type Owner, pageOf } from './list-query.ts';
import type { Register } from './register.ts';

export { registerAt } from './catalogue.ts';

const { sql, raw } = Prisma;

/** One page of a register, as its address asks for it. */
export async function listRecords(ctx: StaffCtx, input: ListRecords): Promise<RecordPage> {
  const register = registerAt(ctx, input.register);
  const owner = await ownerOf(ctx, input.of);
  try {
    const rows = await ctx.server.db.prisma.$queryRaw<FoundRow[]>(listQuery(register, input, owner));
    return { ...pageOf(register, rows, input.size), of: owner?.title ?? null };
  } catch (error) {
    throw isBadPlace(error) ? badPlace() : error;
  }
}

/** The row that a list is narrowed to, with what it is called. */
export async function ownerOf(
  ctx: StaffCtx,
  of: ListRecords['of'],
): Promise<(Owner & { title: string }) | null> {
  if (!of) return null;
  const register = registerAt(ctx, of.register);
  const id = keyOf(register, of.id);
  const title = (await titlesOf(ctx, register, [id])).get(id);
  if (!title) throw noRecord();
  return { key: register.key, id, title };
}

/** What rows are called, by their keys. */
export async function titlesOf(
  ctx: StaffCtx,
  register: Register,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { id, key, joins = '', title, says } = register;
  const called = says ? `concat_ws(' ', ${title}, ${says})` : title;
  const rows = await ctx.server.db.prisma.$queryRaw<{ id: string; title: string }[]>(sql`
    select t.${raw(id.column)}::text as id, ${raw(called)} as title from ${raw(key)} t ${raw(joins)}
    where t.${raw(id.column)} = any(${ids}::${raw(id.uuid ? 'uuid[]' : 'text[]')})`);
  return new Map(rows.map((row) => [row.id, row.title]));
}

const isBadPlace = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  error.code === 'P2010' &&
  /22P02|22007|22008/.test(JSON.stringify(error.meta ?? ''));

const badPlace = () =>
  new AppError(
    'invalid',
    'list.cursor',
    text('Platsen i listan finns inte längre.', 'That place in the list is gone.'),
  );
