import type { ListRecords, RecordValue } from '@underlag/api/register-records';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type FoundRow, listQuery, pageOf } from '../registers/list-query.ts';
import { ownerOf, registerAt } from '../registers/list-records.ts';
import { columnView } from '../registers/list-registers.ts';
import type { Kind, Sheet, Value } from './sheet.ts';

type Column = ReturnType<typeof columnView>;

const pageSize = 1000;

/** A register as it is listed, every row of it: its filters, order, columns and words. */
export async function registerSheet(ctx: StaffCtx, wish: ListRecords): Promise<Sheet> {
  const { locale } = ctx.actor;
  const register = registerAt(ctx, wish.register);
  const columns = register.fields.filter(({ inList }) => inList).map(columnView);
  const owner = await ownerOf(ctx, wish.of);
  // What cannot be listed is refused here, not in the middle of a file.
  listQuery(register, { ...wish, after: null }, owner);
  return {
    name: register.name[locale],
    columns: columns.map((column) => ({ name: column.name[locale], kind: kindOf(column) })),
    pages: pagesOf(ctx, wish, owner, columns),
  };
}

/** All rows in their order, a page at a time, as they stood in one moment. */
async function* pagesOf(
  ctx: StaffCtx,
  wish: ListRecords,
  owner: Awaited<ReturnType<typeof ownerOf>>,
  columns: readonly Column[],
): AsyncGenerator<Value[][]> {
  const register = registerAt(ctx, wish.register);
  const client = await ctx.server.db.pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    for (let after: string | null = null; ; ) {
      const { text: statement, values } = listQuery(register, { ...wish, size: pageSize, after }, owner);
      const found = await client.query<FoundRow>(statement, values);
      const { rows, next } = pageOf(register, found.rows, pageSize);
      yield rows.map(({ cells }) =>
        columns.map((column, index) => shownValue(column, cells[index]?.value ?? null, ctx.actor.locale)),
      );
      if (!next) return;
      after = next;
    }
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      (error) => client.release(error),
    );
  }
}

const kinds: Readonly<Partial<Record<Column['kind'], Kind>>> = {
  ore: 'ore',
  moment: 'moment',
  count: 'count',
  percent: 'count',
};
const kindOf = ({ kind }: Column): Kind => kinds[kind] ?? 'words';

/** A value as the page shows it: choices by their names. */
function shownValue({ kind, choices }: Column, value: RecordValue, locale: 'sv' | 'en'): Value {
  const named = (one: string) => choices.find((choice) => choice.value === one)?.name[locale] ?? one;
  if (kind === 'yes_no') return value === null ? null : yesNo[value ? 'yes' : 'no'][locale];
  if (Array.isArray(value)) return value.map(named).join(', ');
  if (typeof value === 'boolean') return String(value);
  return kind === 'choice' && typeof value === 'string' ? named(value) : value;
}

const yesNo = { yes: text('Ja', 'Yes'), no: text('Nej', 'No') };
