import type { GetRecord, RecordView } from '@underlag/api/register-records';
import { decide, holds } from '@underlag/domain/access';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { keyOf, noRecord, registerAt } from './catalogue.ts';
import { cellsOf, type FoundRow, shownCells } from './list-query.ts';
import { columnView, editView } from './list-registers.ts';
import type { Part, Register } from './register.ts';

const { sql, raw } = Prisma;

type Found = Pick<FoundRow, 'id' | 'cells'> & {
  version: number;
  title: string;
  says: string | null;
  kept: string | null;
  file: boolean;
};

/** One row with all its fields, what belongs to it alone, and how it may be corrected. */
export async function getRecord(ctx: StaffCtx, input: GetRecord): Promise<RecordView> {
  const register = registerAt(ctx, input.register);
  const id = keyOf(register, input.id);
  const [row] = await ctx.server.db.prisma.$queryRaw<Found[]>(rowQuery(register, id));
  if (!row) throw noRecord();
  const { fields, keptAt, file, parts = [] } = register;
  const mayCorrect = holds(ctx.actor, 'registers.correct');
  const cells = shownCells(fields, row.cells);
  return {
    register: register.address,
    id: row.id,
    version: row.version,
    title: row.title,
    says: row.says,
    facts: fields.map((field, index) => ({
      ...columnView(field),
      cell: cells[index] ?? { value: null, to: null },
      edit: field.edit && mayCorrect ? editView(field) : null,
      fixed: field.fixed,
    })),
    parts: await Promise.all(parts.map((part) => partView(ctx, part, id))),
    keptAt:
      keptAt && row.kept
        ? { to: { register: keptAt.to.register, id: row.kept }, tab: keptAt.tab, says: keptAt.says }
        : null,
    file: file && row.file ? { href: file.href(row.id), says: file.says } : null,
    secret: register.secret ? { kind: register.secret, canRead: mayReadReports(ctx) } : null,
  };
}

function rowQuery(register: Register, id: string): Prisma.Sql {
  const { key, joins = '', title, says = 'null', fields, keptAt, file } = register;
  const column = raw(register.id.column);
  return sql`
    select t.${column}::text as id, t.version, ${raw(title)} as title, ${raw(says)} as says,
      ${raw(keptAt ? `(${keptAt.to.id})::text` : 'null')} as kept, ${raw(file?.has ?? 'false')} as file,
      ${cellsOf(fields)} as cells
    from ${raw(key)} t ${raw(joins)} where t.${column} = ${id}::${raw(register.id.uuid ? 'uuid' : 'text')}`;
}

async function partView(ctx: StaffCtx, part: Part, id: string): Promise<RecordView['parts'][number]> {
  const { key, name, empty, fields } = part;
  const rows = await ctx.server.db.prisma.$queryRaw<Pick<FoundRow, 'id' | 'cells'>[]>(sql`
    select (${raw(part.id)})::text as id, ${cellsOf(fields)} as cells from ${part.from(id)} limit 500`);
  return {
    key,
    name,
    empty,
    columns: fields.map(columnView),
    rows: rows.map((row) => ({ id: row.id, cells: shownCells(fields, row.cells) })),
  };
}

/** As the reading itself decides: only those who work with call-outs read a report by itself. */
const mayReadReports = ({ actor }: StaffCtx): boolean =>
  decide(actor, 'incident_report.read', { queue: 'call_outs', assigneeId: null }).allowed;
