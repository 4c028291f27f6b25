import type { SqlType, TableField, TableSpec } from './table-spec.ts';

/** The statements of a kind; each takes a batch of rows as one JSON document. */
export interface TableSql {
  look: string;
  /** Names only the columns that the rows have something for: the others cost nothing then. */
  insert: (given: ReadonlySet<string>) => string;
  update: string;
}

/** The fields that are columns of the table. */
export const columnsOf = (spec: TableSpec): readonly string[] =>
  Object.entries(spec.fields).flatMap(([name, { kept }]) => (kept && 'column' in kept ? [name] : []));

/** The fields that finding a row takes: its key, and the rows of others that it names. */
export const askedFor = (spec: TableSpec): ReadonlySet<string> =>
  new Set(
    Object.entries(spec.fields)
      .filter(([name, { kept }]) => spec.keyFields.includes(name) || (kept && 'refers' in kept))
      .map(([name]) => name),
  );

type Named = [name: string, field: TableField];

/** Writes a kind's statements from what its fields say of themselves. Names come from the code, values only as parameters. */
export function tableSql(spec: TableSpec): TableSql {
  const fields = Object.entries(spec.fields);
  const columns = fields.filter(([name]) => columnsOf(spec).includes(name));
  const record = recordOf(columns);
  const asked = fields.filter(([name]) => askedFor(spec).has(name));
  return {
    look: lookSql(spec, fields, recordOf(asked)),
    insert: (given) =>
      insertSql(
        spec,
        columns.filter((column) => isGiven(column, given)),
        record,
      ),
    update: updateSql(spec, columns, record),
  };
}

function lookSql(spec: TableSpec, fields: readonly Named[], record: string): string {
  const { column: id } = idOf(spec);
  const was = fields.flatMap(([name, { kept }]) => (kept ? [`'${name}', ${readSql(kept)}`] : []));
  const unknown = fields.flatMap(([name, { kept }]) =>
    kept && 'refers' in kept
      ? [`case when r."${name}" is not null and ${idSql(kept.refers, name)} is null then '${name}' end`]
      : [],
  );
  return `
    select r.line, e.${id}::text as id, ${spec.versioned === false ? '1' : 'coalesce(e.version, 0)'} as version,
      case when e.${id} is not null then json_build_object(${was.join(', ')}) end as was,
      array_remove(array[${unknown.join(', ')}]::text[], null) as unknown
    from jsonb_to_recordset($1::jsonb) as r(${record})
    left join lateral (select * from ${spec.table} e where ${sameSql(spec)} limit 1) e on true`;
}

const isGiven = ([name, { kept }]: Named, given: ReadonlySet<string>): boolean =>
  given.has(name) || (kept !== null && 'otherwise' in kept && kept.otherwise !== undefined);

function insertSql(spec: TableSpec, columns: readonly Named[], record: string): string {
  const { column: id, type } = idOf(spec);
  const isOwn = columns.some(([, { kept }]) => kept && 'column' in kept && kept.column === id);
  const names = columns.map(([, { kept }]) => columnOf(kept));
  const values = columns.map(([name, { kept }]) => writeSql(name, kept));
  return `
    insert into ${spec.table} (${[...(isOwn ? [] : [id]), ...names].join(', ')})
    select ${[...(isOwn ? [] : [`r.id::${type}`]), ...values].join(', ')}
    from jsonb_to_recordset($1::jsonb) as r(${record}) order by r.line`;
}

function updateSql(spec: TableSpec, columns: readonly Named[], record: string): string {
  const { column: id, type } = idOf(spec);
  const set = columns
    .filter(([name]) => !spec.keyFields.includes(name))
    .map(([name, { kept }]) => `${columnOf(kept)} = ${writeSql(name, kept)}`);
  return `
    update ${spec.table} e set ${[...set, 'version = e.version + 1'].join(', ')}
    from jsonb_to_recordset($1::jsonb) as r(${record})
    where e.${id} = r.id::${type} and e.version = r.version`;
}

/** The row's own parts, then its fields, as columns of the JSON document. */
function recordOf(fields: readonly Named[]): string {
  const own = ['line int', 'key text', 'id text', 'version int'];
  const known = new Set(['line', 'key', 'id', 'version']);
  const rest = fields
    .filter(([name]) => !known.has(name))
    .map(
      ([name, { kept }]) =>
        `"${name}" ${kept && 'type' in kept ? kept.type : kept && 'beside' in kept ? 'jsonb' : 'text'}`,
    );
  return [...own, ...rest].join(', ');
}

const idOf = (spec: TableSpec) => spec.id ?? { column: 'id', type: 'uuid' as const };

function sameSql(spec: TableSpec): string {
  if (spec.same) return spec.same;
  const [name = ''] = spec.keyFields;
  return `e.${columnOf(spec.fields[name]?.kept ?? null)} = r.key`;
}

function columnOf(kept: TableField['kept']): string {
  if (kept && 'column' in kept) return kept.column;
  throw new Error('a field beside the table has no column');
}

const asText: Partial<Record<SqlType, (column: string) => string>> = {
  timestamptz: (column) => `to_char(e.${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};

function readSql(kept: NonNullable<TableField['kept']>): string {
  if ('beside' in kept) return kept.beside;
  if ('type' in kept) return asText[kept.type]?.(kept.column) ?? `e.${kept.column}`;
  const { table, by, id } = kept.refers;
  return `(select x.${by} from ${table} x where x.${id} = e.${kept.column})`;
}

function writeSql(name: string, kept: TableField['kept']): string {
  if (!kept || !('column' in kept)) throw new Error(`${name} has no column`);
  if ('refers' in kept) return idSql(kept.refers, name);
  return kept.otherwise ? `coalesce(r."${name}", ${kept.otherwise})` : `r."${name}"`;
}

const idSql = ({ table, by, id }: { table: string; by: string; id: string }, name: string) =>
  `(select x.${id} from ${table} x where x.${by} = r."${name}")`;
