import type { Text } from '@underlag/domain/text';
import type { Asking } from '../house.ts';
import type { Fault, Field, ImportKind, Judged, Row, Values, Writing } from '../kind.ts';

/** Where the register keeps a field. */
type Kept =
  /** A column of the table; `otherwise` is the SQL of a new row's value where the file has none, over `r`. */
  | { column: string; type: SqlType; otherwise?: string }
  /** A row of another register, named by the number people know; `lenient` where a number nobody knows is no fault. */
  | { column: string; refers: Reference; lenient?: true }
  /** Beside the table: the SQL that reads it over `e`; `after` writes it. */
  | { beside: string }
  /** Nowhere: it only tells how to find the row. */
  | null;

export type SqlType = 'text' | 'text[]' | 'int' | 'bigint' | 'boolean' | 'date' | 'timestamptz' | 'numeric';

/** A register that others refer to: its table, the column with the number, the column that is kept. */
export interface Reference {
  table: string;
  by: string;
  id: 'id' | 'key';
  what: Text;
}

export interface TableField extends Field {
  kept: Kept;
}

/** A kind whose rows are those of one table. */
export interface TableSpec
  extends Omit<ImportKind, 'look' | 'insert' | 'update' | 'keyOf' | 'register' | 'formats'> {
  formats?: ImportKind['formats'];
  keyOf?: ImportKind['keyOf'];
  table: string;
  fields: Readonly<Record<string, TableField>>;
  /** The column that names a row, and its type. */
  id?: { column: string; type: 'uuid' | 'text' };
  /** SQL that is true where `e` is the row of `r`; by the key's own column unless given. */
  same?: string;
  /** False where rows are only added to: none is ever changed. */
  versioned?: false;
  /** Faults that take a look at other rows, asked for the whole batch at once. */
  judge?: (db: Asking, rows: readonly Row[]) => Promise<ReadonlyMap<number, readonly Fault[]>>;
  /** What is put in place of values that name rows nobody knows, where that is no fault. */
  instead?: (row: Row, unknown: readonly string[], was: Values | null) => Values;
  /** Writes what is kept beside the table. */
  after?: (writing: Writing, rows: readonly Judged[]) => Promise<void>;
}
