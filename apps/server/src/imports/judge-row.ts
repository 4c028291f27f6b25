import { text } from '@underlag/domain/text';
import {
  type Fault,
  faultIn,
  type ImportKind,
  type Judged,
  type Known,
  type Row,
  type Value,
  type Values,
} from './kind.ts';
import { newId } from './new-id.ts';

/** One field of a row that is to change; null stands for nothing. */
export interface FieldChange {
  field: string;
  before: Value;
  after: Value;
}

/** What becomes of a row. */
export type Judgement =
  | { outcome: 'faulty'; row: Row; faults: readonly Fault[] }
  | { outcome: 'new'; row: Row; judged: Judged }
  | { outcome: 'changed'; row: Row; judged: Judged; changes: readonly FieldChange[] }
  | { outcome: 'unchanged'; row: Row };

/** Decides what becomes of a row by what the register holds. A field the row says nothing of stays as it is. */
export function judgeRow(kind: ImportKind, row: Row, known: Known, today: string): Judgement {
  const { was, version } = known;
  const stated = known.instead ? { ...row.values, ...known.instead } : row.values;
  const values: Values = was ? { ...was, ...(row.whenNew ? without(stated, row.whenNew) : stated) } : stated;
  const faults = [
    ...row.faults,
    ...known.faults,
    ...(was ? [] : missing(kind, values, row.faults)),
    ...(kind.check?.(values, was, today) ?? []),
  ];
  if (faults.length > 0) return { outcome: 'faulty', row, faults };
  const judged: Judged = { id: known.id ?? newId(), line: row.line, key: row.key, values, was, version };
  if (!was) return { outcome: 'new', row, judged };
  const changes = changesOf(kind, was, values);
  return changes.length > 0 ? { outcome: 'changed', row, judged, changes } : { outcome: 'unchanged', row };
}

/** A row that stands in the file twice. */
export const repeated = (row: Row, line: number): Judgement => ({
  outcome: 'faulty',
  row,
  faults: [...row.faults, faultIn(null, `Står redan på rad ${line}.`, `Stands on row ${line} already.`)],
});

function without(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

/** What a new row has to have and the file has no column for; an empty cell has been told of already. */
function missing(kind: ImportKind, values: Values, told: readonly Fault[]): Fault[] {
  return Object.entries(kind.fields)
    .filter(([name, { needed }]) => needed && (values[name] ?? null) === null)
    .filter(([name]) => !told.some(({ field }) => field === name))
    .map(([name]) => ({
      field: name,
      written: null,
      says: text('Saknas: raden är ny.', 'Missing: the row is new.'),
    }));
}

function changesOf(kind: ImportKind, was: Values, values: Values): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field in was) {
    const [before, after] = [was[field] ?? null, values[field] ?? null];
    if (before === after || kind.keyFields.includes(field)) continue;
    if (JSON.stringify(before) !== JSON.stringify(after)) changes.push({ field, before, after });
  }
  return changes;
}
