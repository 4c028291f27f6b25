import { z } from 'zod';
import { Id, Instant, PersonRef, Text } from './shared.ts';

const version = z.int().positive();

export const ImportState = z.enum([
  'waiting',
  'checking',
  'checked',
  'writing',
  'done',
  'failed',
  'cancelled',
]);
export type ImportState = z.infer<typeof ImportState>;

/** A kind of thing that files can bring, and the columns such a file may have. */
export const ImportKindView = z.object({
  key: z.string(),
  name: Text,
  hint: Text,
  formats: z.array(z.enum(['csv', 'json', 'xml'])),
  columns: z.array(
    z.object({
      field: z.string(),
      name: Text,
      /** Other headings that are understood. */
      also: z.array(z.string()),
      needed: z.boolean(),
      /** One of those that tell a row from all others. */
      key: z.boolean(),
    }),
  ),
});
export type ImportKindView = z.infer<typeof ImportKindView>;

/** A run of one file, as its page and the list of runs show it. */
export const ImportRunView = z.object({
  id: Id,
  version,
  kind: z.string(),
  kindName: Text,
  name: z.string(),
  state: ImportState,
  /** What it waits for or works at; null once it has ended. */
  phase: z.enum(['check', 'decide', 'write']).nullable(),
  /** Lines of the file; null until it has been looked through. */
  totalLines: z.int().nullable(),
  doneLines: z.int(),
  newRows: z.int(),
  changedRows: z.int(),
  unchangedRows: z.int(),
  faultyRows: z.int(),
  /** Why the whole file was refused or given up. */
  problem: Text.nullable(),
  /** Headings of the file that nobody knows: their columns are left alone. */
  unknownColumns: z.array(z.string()),
  startedBy: PersonRef.nullable(),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  cancelAsked: z.boolean(),
  /** Why the file may not be written, and why the run may not be ended; null is yes. */
  refusals: z.object({ write: Text.nullable(), cancel: Text.nullable() }),
});
export type ImportRunView = z.infer<typeof ImportRunView>;

export const ListImports = z.strictObject({ after: z.string().max(100).nullish() });
export type ListImports = z.infer<typeof ListImports>;
export const ImportRunPage = z.object({ rows: z.array(ImportRunView), next: z.string().nullable() });
export type ImportRunPage = z.infer<typeof ImportRunPage>;

export const GetImport = z.strictObject({ id: Id });
export type GetImport = z.infer<typeof GetImport>;

export const LineOutcome = z.enum(['new', 'changed', 'faulty']);
export type LineOutcome = z.infer<typeof LineOutcome>;

export const ListImportLines = z.strictObject({
  id: Id,
  outcome: LineOutcome,
  /** The line that the page before ended on. */
  after: z.int().min(0).nullish(),
});
export type ListImportLines = z.infer<typeof ListImportLines>;

/** What the check said of one line of the file. */
export const ImportLineView = z.object({
  line: z.int(),
  outcome: LineOutcome,
  key: z.string().nullable(),
  faults: z.array(
    z.object({ column: Text.nullable(), line: z.int(), written: z.string().nullable(), says: Text }),
  ),
  changes: z.array(z.object({ column: Text, before: z.string().nullable(), after: z.string().nullable() })),
  /** What is odd about it, and no reason to refuse it. */
  notes: z.array(Text),
});
export type ImportLineView = z.infer<typeof ImportLineView>;

export const ImportLinePage = z.object({
  rows: z.array(ImportLineView),
  next: z.int().nullable(),
  /** So many lines of this outcome are kept; the others are only counted. */
  kept: z.int(),
});
export type ImportLinePage = z.infer<typeof ImportLinePage>;

/** Writes a checked file. With `skipFaulty` its faulty lines are left out; else they stop it. */
export const WriteImport = z.strictObject({ id: Id, version, skipFaulty: z.boolean() });
export type WriteImport = z.infer<typeof WriteImport>;

export const CancelImport = z.strictObject({ id: Id, version });
export type CancelImport = z.infer<typeof CancelImport>;

/** What an uploaded file became. */
export const StartedImport = z.object({ id: Id });
export type StartedImport = z.infer<typeof StartedImport>;
