import { z } from 'zod';
import { Day, Instant, Text } from './shared.ts';

const RegisterName = z.string().regex(/^[a-z]{2,40}$/);
const RecordId = z.string().trim().min(1).max(64);
const FieldKey = z.string().regex(/^[a-zA-Z]{1,40}$/);
const version = z.int().positive();

/** One row of one register. */
const OneRecord = z.strictObject({ register: RegisterName, id: RecordId });

/** How a value is written: amounts in öre, days as YYYY-MM-DD, instants in ISO, choices by their value, an invoice's remarks by their codes. */
export const ValueKind = z.enum([
  'words',
  'count',
  'percent',
  'ore',
  'day',
  'moment',
  'choice',
  'choices',
  'yes_no',
  'flags',
]);
export type ValueKind = z.infer<typeof ValueKind>;

export const RecordValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable();
export type RecordValue = z.infer<typeof RecordValue>;

/** Where a value leads: a row of a register, or a case by its number under `arenden`. */
export const RecordLink = z.object({ register: z.string(), id: z.string() });
export type RecordLink = z.infer<typeof RecordLink>;

export const RecordCell = z.object({ value: RecordValue, to: RecordLink.nullable() });
export type RecordCell = z.infer<typeof RecordCell>;

const Choice = z.object({ value: z.string(), name: Text });

/** A column of a table: its name, and how its values are written. */
export const RecordColumn = z.object({
  key: z.string(),
  name: Text,
  kind: ValueKind,
  choices: z.array(Choice),
});
export type RecordColumn = z.infer<typeof RecordColumn>;

/** A field as it is typed in. */
export const EditField = z.object({
  key: z.string(),
  name: Text,
  hint: Text.nullable(),
  input: z.enum(['line', 'paragraph', 'email', 'phone', 'choice', 'switch']),
  choices: z.array(Choice),
  required: z.boolean(),
});
export type EditField = z.infer<typeof EditField>;

/** What a register is and how it is searched, as this reader may use it. */
export const RegisterInfo = z.object({
  register: z.string(),
  name: Text,
  one: Text,
  lead: Text,
  searchHint: Text,
  columns: z.array(RecordColumn),
  filters: z.array(z.object({ key: z.string(), name: Text, choices: z.array(Choice) })),
  /** What the days from and to are about; null where a list has none. */
  days: Text.nullable(),
  /** What a new row is made of; null where none is added here, or not by this reader. */
  adds: z.array(EditField).nullable(),
  /** Whether anything of it is corrected here, by those who may. */
  corrects: z.boolean(),
});
export type RegisterInfo = z.infer<typeof RegisterInfo>;

/** One page of a register. `of` narrows it to the rows that belong to a row of another. */
export const ListRecords = z.strictObject({
  register: RegisterName,
  q: z.string().trim().max(200).nullish(),
  filters: z.record(FieldKey, z.string().max(60)).default({}),
  from: Day.nullish(),
  to: Day.nullish(),
  of: OneRecord.nullish(),
  after: z.string().max(300).nullish(),
  size: z.int().min(1).max(200).default(50),
});
export type ListRecords = z.infer<typeof ListRecords>;

export const RecordPage = z.object({
  rows: z.array(z.object({ id: z.string(), cells: z.array(RecordCell) })),
  next: z.string().nullable(),
  /** What the row that the list is narrowed to is called. */
  of: z.string().nullable(),
});
export type RecordPage = z.infer<typeof RecordPage>;

export const GetRecord = OneRecord;
export type GetRecord = z.infer<typeof GetRecord>;

export const RecordFact = RecordColumn.extend({
  cell: RecordCell,
  /** How it is corrected; null where it is not, or not by this reader. */
  edit: EditField.nullable(),
  /** Why it is not corrected here. */
  fixed: Text.nullable(),
});
export type RecordFact = z.infer<typeof RecordFact>;

export const RecordView = z.object({
  register: z.string(),
  id: z.string(),
  version: z.int(),
  /** Its number, code or name, and what else it is called. */
  title: z.string(),
  says: z.string().nullable(),
  facts: z.array(RecordFact),
  /** Small tables of what belongs to the row alone: lines, payments, deliveries. */
  parts: z.array(
    z.object({
      key: z.string(),
      name: Text,
      empty: Text,
      columns: z.array(RecordColumn),
      rows: z.array(z.object({ id: z.string(), cells: z.array(RecordCell) })),
    }),
  ),
  /** Where it is kept by its own rules: the page to go to, and what is done there. */
  keptAt: z.object({ to: RecordLink, tab: z.string().nullable(), says: Text }).nullable(),
  /** A document of its own to open. */
  file: z.object({ href: z.string(), says: Text }).nullable(),
  /** Confidential words that belong to it, read by their own button and logged. */
  secret: z.object({ kind: z.enum(['incident_report']), canRead: z.boolean() }).nullable(),
});
export type RecordView = z.infer<typeof RecordView>;

/** Corrects fields of one row; what is not named stays. */
export const CorrectRecord = OneRecord.extend({
  version,
  reason: z.string().trim().min(3).max(500),
  fields: z.record(FieldKey, z.union([z.string().max(500), z.boolean(), z.null()])),
});
export type CorrectRecord = z.infer<typeof CorrectRecord>;

/** Adds a row to a register that is kept here. */
export const AddRecord = z.strictObject({
  register: RegisterName,
  fields: z.record(FieldKey, z.union([z.string().max(500), z.boolean(), z.null()])),
});
export type AddRecord = z.infer<typeof AddRecord>;

/** The row that a command has made or changed. */
export const RecordRef = z.object({ id: z.string(), version: z.int() });
export type RecordRef = z.infer<typeof RecordRef>;

export const GetRecordHistory = OneRecord.extend({
  field: FieldKey.nullish(),
  after: z.string().max(300).nullish(),
});
export type GetRecordHistory = z.infer<typeof GetRecordHistory>;

/** What changed in one go: who, when, why, and each field before and after. */
export const RecordChange = z.object({
  id: z.string(),
  at: Instant,
  by: z.string().nullable(),
  /** The second person, where the change needed one. */
  decidedBy: z.string().nullable(),
  importName: z.string().nullable(),
  /** Of the case it was made on, if the reader may see it. */
  caseNumber: z.string().nullable(),
  reason: z.string().nullable(),
  /** The row was new. */
  added: z.boolean(),
  fields: z.array(
    RecordColumn.extend({
      from: RecordValue,
      to: RecordValue,
      /** That it changed is said, and not what it was. */
      hidden: z.boolean(),
    }),
  ),
});
export type RecordChange = z.infer<typeof RecordChange>;

/** Newest first. */
export const RecordHistory = z.object({ changes: z.array(RecordChange), next: z.string().nullable() });
export type RecordHistory = z.infer<typeof RecordHistory>;

/** What refers to a row, by kind: how many (at most 1000 are counted), and the first of them. */
export const RecordReferences = z.array(
  z.object({
    register: z.string(),
    name: Text,
    count: z.int(),
    rows: z.array(z.object({ to: RecordLink, title: z.string(), says: z.string().nullable() })),
  }),
);
export type RecordReferences = z.infer<typeof RecordReferences>;
