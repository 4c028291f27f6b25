import type { GetRecordHistory, RecordHistory, RecordValue } from '@underlag/api/register-records';
import { parseCaseNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { keyOf, mayBeKey, registerAt, registersFor } from './catalogue.ts';
import { ownerOf, titlesOf } from './list-records.ts';
import { columnView } from './list-registers.ts';
import { type Field, fact, type Register } from './register.ts';

const { sql, raw, empty } = Prisma;

const size = 50;

type Values = Readonly<Record<string, RecordValue>>;

interface Found {
  id: string;
  at: Date;
  by: string | null;
  decidedBy: string | null;
  importName: string | null;
  reason: string | null;
  caseNumber: string | null;
  before: Values | null;
  after: Values | null;
  place: string;
}

/** What has happened to a row, newest first: who, when, why, and each field from what to what. */
export async function getHistory(ctx: StaffCtx, input: GetRecordHistory): Promise<RecordHistory> {
  const register = registerAt(ctx, input.register);
  const id = keyOf(register, input.id);
  await ownerOf(ctx, { register: input.register, id });
  const rows = await ctx.server.db.prisma.$queryRaw<Found[]>(historyQuery(register, id, input));
  const page = rows.slice(0, size);
  const [seen, names] = await Promise.all([visibleOf(ctx, page), namesIn(ctx, register, page)]);
  return {
    changes: page.map((row) => {
      const { before, after, at, decidedBy, importName } = row;
      const number = numberOf(row);
      return {
        id: row.id,
        at: at.toISOString(),
        by: row.by,
        decidedBy,
        importName,
        caseNumber: number && seen.has(number) ? number : null,
        // A case that made the change stands as its reason; who may not see it is not told of it.
        reason: row.reason === number ? null : row.reason,
        added: Object.keys(before ?? {}).length === 0,
        fields: changedFields(register, before ?? {}, after ?? {}, names),
      };
    }),
    next: rows.length > size ? (page.at(-1)?.place ?? null) : null,
  };
}

const numberOf = ({ caseNumber, reason }: Found): string | null =>
  caseNumber ?? (reason && parseCaseNumber(reason).ok ? reason : null);

function historyQuery(register: Register, id: string, { field, after }: GetRecordHistory): Prisma.Sql {
  const [at = '', change = ''] = after?.split('|') ?? [];
  return sql`
    select h.id::text, h.at, person.name as by, decider.name as "decidedBy", import_run.name as "importName", h.reason,
      cases.number as "caseNumber", h.before, h.after, h.at::text || '|' || h.id::text as place
    from (
      select id, at, actor_id, null::uuid as decided_by, import_run_id, reason, null::uuid as case_id, before, after
      from record_change where register = ${register.key} and subject_id = ${id}
      ${register.byTwoPersons ? twoPersons(id) : empty}
    ) h left join person on person.id = h.actor_id left join person decider on decider.id = h.decided_by
      left join import_run on import_run.id = h.import_run_id left join cases on cases.id = h.case_id
    where true ${field ? fieldChanged(field) : empty}
      ${after ? sql`and (h.at, h.id) < (${at}::timestamptz, ${change}::uuid)` : empty}
    order by h.at desc, h.id desc limit ${raw(String(size + 1))}`;
}

const fieldChanged = (field: string) => sql`
  and (h.before->${field}::text is distinct from h.after->${field}::text
    or h.before->${`${field}Id`}::text is distinct from h.after->${`${field}Id`}::text)`;

const twoPersons = (id: string) => sql`
  union all select e.id, e.at, e.asked_by, e.decided_by, null, change.reason, change.case_id, e.before, e.after
  from register_event e left join register_change change on change.id = e.change_id where e.subject_id = ${id}::uuid`;

function changedFields(
  register: Register,
  before: Values,
  after: Values,
  names: ReadonlyMap<string, string>,
) {
  const known = [...register.fields, ...(register.alsoChanged ?? [])];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return (
    keys
      .map((key) => ({ key, place: known.findIndex((field) => isNamed(field, key)) }))
      // Of what is secret nothing is kept but that it changed.
      .filter(({ key, place }) => known[place]?.hidden || differs(before[key], after[key]))
      .toSorted((a, b) => (a.place >>> 0) - (b.place >>> 0))
      .map(({ key, place }) => {
        const field = known[place] ?? fact(key, unknown, { hidden: true });
        const values = [before[key] ?? null, after[key] ?? null];
        const hidden = field.hidden || !values.every(isTellable);
        const [from = null, to = null] = hidden ? [] : values.map((value) => toldValue(field, value, names));
        return { ...columnView(field), from, to, hidden };
      })
  );
}

const differs = (a: unknown, b: unknown) => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);

const unknown = text('Annan uppgift', 'Another field');

/** A row that is led to is kept by its key under `…Id`, and an import tells its number. */
const isNamed = (field: Field, key: string): boolean => key === field.key || key === `${field.key}Id`;

const isTellable = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every((each) => typeof each === 'string')
    : typeof value !== 'object' || !value;

/** A value as history tells it: masked as everywhere, and a row by what it is called. */
function toldValue(
  { to, shown }: Field,
  value: RecordValue,
  names: ReadonlyMap<string, string>,
): RecordValue {
  if (to && typeof value === 'string') return names.get(`${to.register} ${value}`) ?? value;
  return shown && typeof value === 'string' ? shown(value) : value;
}

/** What the rows are called that fields led to before and after. */
async function namesIn(
  ctx: StaffCtx,
  register: Register,
  rows: readonly Found[],
): Promise<Map<string, string>> {
  const leading = register.fields.flatMap(({ key, to }) => (to ? [{ key, register: to.register }] : []));
  const wanted = new Map<string, Set<string>>();
  for (const { before, after } of rows)
    for (const { key, register: address } of leading)
      for (const value of [before?.[`${key}Id`], after?.[`${key}Id`], before?.[key], after?.[key]])
        if (typeof value === 'string') wanted.set(address, (wanted.get(address) ?? new Set()).add(value));
  const found = registersFor(ctx).flatMap((other) => {
    const ids = [...(wanted.get(other.address) ?? [])].filter((id) => mayBeKey(other, id));
    return ids.length > 0 ? [titled(ctx, other, ids)] : [];
  });
  return new Map((await Promise.all(found)).flat());
}

async function titled(ctx: StaffCtx, register: Register, ids: string[]): Promise<[string, string][]> {
  const titles = await titlesOf(ctx, register, ids);
  return [...titles].map(([id, title]) => [`${register.address} ${id}`, title]);
}

async function visibleOf(ctx: StaffCtx, rows: readonly Found[]): Promise<Set<string>> {
  const numbers = [...new Set(rows.flatMap((row) => numberOf(row) ?? []))];
  if (numbers.length === 0) return new Set();
  const seen = await ctx.server.db.prisma.$queryRaw<{ number: string }[]>(sql`
    select number from cases where number = any(${numbers}::text[]) and ${visibleCases(ctx.actor)}`);
  return new Set(seen.map(({ number }) => number));
}
