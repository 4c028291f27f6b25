import { type Text, text } from '@underlag/domain/text';
import type { EInvoiceReading } from '../mail/read/e-invoice.ts';
import type { Cell } from './cells/cell.ts';
import type { Asking } from './house.ts';

/** What a file says of one thing: days YYYY-MM-DD, instants ISO, amounts in öre, other rows by the numbers people know. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [field: string]: Value };
export type Values = Readonly<Record<string, Value>>;

/** What is wrong with a row, and in which field; null where it is the row as a whole. */
export interface Fault {
  field: string | null;
  /** As it stands in the file. */
  written: string | null;
  says: Text;
  /** Where several lines make one row: the one that is meant, when it is not the first. */
  line?: number;
}

/** A row as it was read. `line` is where it begins in the file, from 1. */
export interface Row {
  line: number;
  key: string;
  values: Values;
  faults: readonly Fault[];
  /** Fields that only a new row is given; of a known one they are left as they are. */
  whenNew?: readonly string[];
  /** Files that came inside it. */
  files?: readonly CarriedFile[];
}

/** A file inside another. */
export interface CarriedFile {
  sha256: string;
  type: string;
  bytes: Uint8Array;
}

/** What the register holds for a row, and why the row may not be written. */
export interface Known {
  line: number;
  /** Null where the row is new. */
  id: string | null;
  version: number;
  was: Values | null;
  faults: readonly Fault[];
  /** What is put in place of the file's own values, such as a number nobody knows that is no fault. */
  instead?: Values;
}

/** A row that is to be written: `was` is null for a new one; else `values` holds its untouched fields too. */
export interface Judged {
  id: string;
  line: number;
  key: string;
  values: Values;
  was: Values | null;
  version: number;
}

/** When a file is read, and on whose behalf. */
export interface Reading {
  /** YYYY-MM-DD in Sweden. */
  today: string;
  actorId: string | null;
}

/** A writing under way: the one transaction of the file, and on whose behalf. */
export interface Writing extends Reading {
  db: Asking;
  /** ISO instant of the transaction. */
  now: string;
  runId: string;
}

/** A field of a kind. Without `cell` no column of a file can give it. */
export interface Field {
  name: Text;
  /** Headings it is known by besides its names. */
  also?: readonly string[];
  cell?: Cell<Value>;
  /** A new row has to have it, and an empty cell is a fault. */
  needed?: true;
  /** Reports and histories tell only that it changed. */
  secret?: true;
  /** An empty cell leaves it as it is. */
  stays?: boolean;
  /** One of several lines that make one row. */
  ofLine?: true;
}

/** One kind of thing that a file can bring: all that reading, report and writing need to know of it. */
export interface ImportKind {
  key: string;
  name: Text;
  /** What is worth knowing before the file is made. */
  hint: Text;
  formats: readonly Format[];
  fields: Readonly<Record<string, Field>>;
  /** The fields that tell one row from all others; a file without them is refused. */
  keyFields: readonly string[];
  keyOf: (values: Values) => string;
  /** The register's name in histories; null where a file only makes wishes, which a second person confirms. */
  register: string | null;
  /** Makes the row's values of those of its cells. */
  shape?: (values: Values) => Values;
  /** Where several lines make one row: takes the next into the first, or says why they do not go together. */
  join?: (first: Row, next: Row) => { values: Values } | { fault: Fault };
  /** What must hold between the fields of a row, the untouched ones included. */
  check?: (values: Values, was: Values | null, today: string) => readonly Fault[];
  /** Makes the row of an e-invoice. */
  fromXml?: (db: Asking, reading: EInvoiceReading, sha256: string) => Promise<Row>;
  look: (db: Asking, rows: readonly Row[], reading: Reading) => Promise<Known[]>;
  insert: (writing: Writing, rows: readonly Judged[]) => Promise<void>;
  update: (writing: Writing, rows: readonly Judged[]) => Promise<void>;
  /** After the last row: what rows of the file say of one another. */
  finish?: (writing: Writing) => Promise<void>;
}

export const formats = ['csv', 'json', 'xml'] as const;
export type Format = (typeof formats)[number];

export const faultIn = (
  field: string | null,
  sv: string,
  en: string,
  written: string | null = null,
): Fault => ({ field, written, says: text(sv, en) });
