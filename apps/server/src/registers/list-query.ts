import type { ListRecords, RecordCell, RecordPage } from '@underlag/api/register-records';
import { lookupInvoiceNumber, parseOrgNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { AppError } from '../errors.ts';
import type { Field, Register, Sought } from './register.ts';

const { sql, raw, join, empty } = Prisma;

/** The row a list is narrowed to: its register's key, and its own. */
export interface Owner {
  key: string;
  id: string;
}

type Wish = Omit<ListRecords, 'register' | 'of'>;

/** A row as the database answers: its key, its place in the list, and each field's value with the key of what it leads to. */
export interface FoundRow {
  id: string;
  place: string;
  cells: readonly [value: RecordCell['value'], to: string | null][];
}

/** The SQL of one page of a register: one filter and order on its table, then the names of the page's rows alone. */
export function listQuery(register: Register, wish: Wish, owner: Owner | null): Prisma.Sql {
  const { column, desc, unique } = register.order;
  const key = register.id.column;
  const direction = raw(desc ? 'desc' : 'asc');
  const order = unique
    ? sql`order by t.${raw(column)} ${direction}`
    : sql`order by t.${raw(column)} ${direction}, t.${raw(key)} ${direction}`;
  const which = [...conditionsOf(register, wish, owner), ...placeOf(register, wish.after)];
  return sql`
    with t as (select t.* from ${raw(register.key)} t
      ${which.length > 0 ? sql`where ${join(which, ' and ')}` : empty} ${order} limit ${wish.size + 1})
    select t.${raw(key)}::text as id, ${placeSql(register)} as place, ${cellsOf(register.fields.filter(inList))} as cells
    from t ${raw(register.joins ?? '')} ${order}`;
}

const inList = ({ inList: shown }: Field) => shown;

/** The values of fields, each with the key of what it leads to. */
export function cellsOf(fields: readonly Field[]): Prisma.Sql {
  const cells = fields.map(({ sql: value, to }) =>
    raw(`json_build_array(${value}, ${to ? `(${to.id})::text` : 'null'})`),
  );
  return sql`json_build_array(${join(cells)})`;
}

/** A row's cells as they leave the house: what is confidential in part is masked. */
export const shownCells = (fields: readonly Field[], cells: FoundRow['cells']): RecordCell[] =>
  fields.map(({ shown, to }, index) => {
    const [value = null, id = null] = cells[index] ?? [];
    return {
      value: shown && typeof value === 'string' ? shown(value) : value,
      to: to && id ? { register: to.register, id } : null,
    };
  });

/** Rows of a page without the one that tells that there is more. */
export function pageOf(register: Register, rows: readonly FoundRow[], size: number): Omit<RecordPage, 'of'> {
  const fields = register.fields.filter(inList);
  const page = rows.slice(0, size);
  return {
    rows: page.map(({ id, cells }) => ({ id, cells: shownCells(fields, cells) })),
    next: rows.length > size ? (page.at(-1)?.place ?? null) : null,
  };
}

function conditionsOf(register: Register, wish: Wish, owner: Owner | null): Prisma.Sql[] {
  return [
    ...(owner ? [belonging(register, owner)] : []),
    ...Object.entries(wish.filters).map(([key, value]) => filterOf(register, key, value)),
    ...daysOf(register, wish),
    ...(wish.q ? [fits(register, wish.q)] : []),
  ];
}

function belonging(register: Register, { key, id }: Owner): Prisma.Sql {
  const condition = register.belongs?.[key]?.(id);
  if (!condition) throw wrong('list.of');
  return sql`(${condition})`;
}

function filterOf({ filters = [] }: Register, key: string, value: string): Prisma.Sql {
  const filter = filters.find((each) => each.key === key);
  const chosen = filter?.choices.find((each) => each.value === value);
  if (!chosen) throw wrong('list.filter');
  return raw(`(${chosen.sql})`);
}

function daysOf({ days }: Register, { from, to }: Wish): Prisma.Sql[] {
  if (!days) return [];
  const column = raw(`t.${days.column}`);
  if (days.type === 'date')
    return [
      ...(from ? [sql`${column} >= ${from}::date`] : []),
      ...(to ? [sql`${column} <= ${to}::date`] : []),
    ];
  return [
    ...(from ? [sql`${column} >= (${from}::date)::timestamp at time zone 'Europe/Stockholm'`] : []),
    ...(to ? [sql`${column} < (${to}::date + 1)::timestamp at time zone 'Europe/Stockholm'`] : []),
  ];
}

/** Each way to find a row by the words walks an index of its own; together they are one set of keys. */
export function fits(register: Register, q: string): Prisma.Sql {
  const ways = register.search(soughtBy(q));
  return sql`t.${raw(register.id.column)} in (${join(ways, ' union ')})`;
}

function soughtBy(q: string): Sought {
  const org = parseOrgNumber(q);
  return {
    code: q.toUpperCase(),
    address: q.toLowerCase(),
    like: `%${q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`,
    digits: q.replace(/\D/g, ''),
    orgNumber: org.ok ? org.value : null,
    lookup: lookupInvoiceNumber(q),
  };
}

/** A row's place: the value it is ordered by, and its key. */
const placeSql = ({ order, id }: Register): Prisma.Sql =>
  raw(order.unique ? `t.${order.column}::text` : `t.${order.column}::text || '|' || t.${id.column}::text`);

function placeOf({ order, id }: Register, after: string | null | undefined): Prisma.Sql[] {
  if (!after) return [];
  const beyond = raw(order.desc ? '<' : '>');
  const column = raw(`t.${order.column}`);
  const type = raw(order.type);
  if (order.unique) return [sql`${column} ${beyond} ${after}::${type}`];
  const [value = '', key = ''] = after.split('|');
  return [
    sql`(${column}, t.${raw(id.column)}) ${beyond} (${value}::${type}, ${key}::${raw(id.uuid ? 'uuid' : 'text')})`,
  ];
}

const wrong = (code: string) =>
  new AppError('invalid', code, text('Listan kan inte visas så.', 'The list cannot be shown like that.'));
