import {
  type Fault,
  faultIn,
  type ImportKind,
  type Judged,
  type Known,
  type Row,
  type Value,
  type Values,
} from '../kind.ts';
import { changedMeanwhile } from '../stopped.ts';
import type { TableSpec } from './table-spec.ts';
import { askedFor, columnsOf, tableSql } from './table-sql.ts';

interface Looked extends Omit<Known, 'faults'> {
  unknown: string[];
}

/** A kind whose rows are those of one table: looked up, added and changed a batch at a time. */
export function tableKind(spec: TableSpec): ImportKind {
  const sql = tableSql(spec);
  const asked = [...askedFor(spec)];
  const columns = columnsOf(spec);
  const keyOf = spec.keyOf ?? ((values) => String(values[spec.keyFields[0] ?? ''] ?? ''));
  const { key, name, hint, keyFields, shape, join, fromXml, check, finish } = spec;
  return {
    key,
    name,
    hint,
    keyFields,
    shape,
    join,
    fromXml,
    check,
    finish,
    // What has a value of its own for new rows is left as it is by an empty cell.
    fields: Object.fromEntries(
      Object.entries(spec.fields).map(([name, field]) => {
        const { kept } = field;
        return [name, kept && 'otherwise' in kept && kept.otherwise ? { ...field, stays: true } : field];
      }),
    ),
    formats: spec.formats ?? ['csv'],
    keyOf,
    register: spec.table,
    async look(db, rows) {
      const { rows: found } = await db.query<Looked>(sql.look, [questionsOf(rows, asked)]);
      const judged = await spec.judge?.(db, rows);
      const byLine = new Map(rows.map((row) => [row.line, row]));
      return found.map(({ unknown, ...known }) => ({
        ...known,
        faults: [...(judged?.get(known.line) ?? []), ...unknownFaults(spec, byLine.get(known.line), unknown)],
        instead: instead(spec, byLine.get(known.line), unknown, known.was),
      }));
    },
    async insert(writing, rows) {
      await writing.db.query(sql.insert(givenIn(rows, columns)), [documentOf(rows, columns)]);
      await spec.after?.(writing, rows);
    },
    async update(writing, rows) {
      const { rowCount } = await writing.db.query(sql.update, [documentOf(rows, columns)]);
      if (rowCount !== rows.length) throw changedMeanwhile();
      await spec.after?.(writing, rows);
    },
  };
}

/** What is asked of a batch: its keys, and what its rows name. */
const questionsOf = (rows: readonly Row[], asked: readonly string[]): string =>
  JSON.stringify(
    rows.map(({ line, key, values }) => {
      const question: Record<string, Value> = { line, key };
      for (const name of asked) question[name] = values[name] ?? null;
      return question;
    }),
  );

/** The columns that some row has a value for. */
const givenIn = (rows: readonly Judged[], columns: readonly string[]): ReadonlySet<string> =>
  new Set(columns.filter((name) => rows.some(({ values }) => (values[name] ?? null) !== null)));

/** A batch as it is written: what the table has columns for. */
const documentOf = (rows: readonly Judged[], columns: readonly string[]): string =>
  JSON.stringify(
    rows.map(({ values, line, key, id, version }) => {
      const row: Record<string, Value> = { line, key, id, version };
      for (const name of columns) if (values[name] !== undefined) row[name] = values[name];
      return row;
    }),
  );

function unknownFaults(spec: TableSpec, row: Row | undefined, unknown: readonly string[]): Fault[] {
  return unknown.flatMap((name) => {
    const kept = spec.fields[name]?.kept;
    if (!kept || !('refers' in kept) || kept.lenient) return [];
    const written = String(row?.values[name] ?? '');
    const { sv, en } = kept.refers.what;
    return [faultIn(name, `${sv} ${written} finns inte.`, `${en} ${written} does not exist.`, written)];
  });
}

function instead(
  spec: TableSpec,
  row: Row | undefined,
  unknown: readonly string[],
  was: Values | null,
): Values | undefined {
  return row && unknown.length > 0 ? spec.instead?.(row, unknown, was) : undefined;
}
