import type { EditField, RecordLink, RecordValue, ValueKind } from '@underlag/api/register-records';
import type { Permission } from '@underlag/domain/access';
import type { Text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { z } from 'zod';

/** A register of the house, described once: what is shown, how it is found, what may be corrected, what it belongs to. */
export interface Register {
  /** Its table, and what history calls it. */
  key: string;
  /** As its page's address names it. */
  address: string;
  name: Text;
  one: Text;
  lead: Text;
  searchHint: Text;
  /** Asked for besides `registers.read`. */
  needs?: Permission;
  /** The primary key's column, and whether it is a uuid. */
  id: { column: string; uuid: boolean };
  /** The one order of its lists: a column that an index is in the order of. Where it is not unique, the key decides. */
  order: { column: string; type: 'text' | 'date' | 'timestamptz' | 'uuid'; desc: boolean; unique: boolean };
  /** Joined to the rows `t` of one page. */
  joins?: string;
  /** Over `t` and the joins: what a row is called. */
  title: string;
  says?: string;
  fields: readonly Field[];
  filters?: readonly Filter[];
  /** Days that a list can be narrowed to. */
  days?: { name: Text; column: string; type: 'date' | 'timestamptz' };
  /** The keys of the rows that fit the words, one select for each way to find them. */
  search: (sought: Sought) => Prisma.Sql[];
  /** By the key of another register: which rows `t` belong to the row with that key. */
  belongs?: Readonly<Record<string, (id: string) => Prisma.Sql>>;
  /** Which `cases` are about a row. */
  cases?: (id: string) => Prisma.Sql;
  parts?: readonly Part[];
  /** Fields that only history names. */
  alsoChanged?: readonly Field[];
  /** Changes are asked for by one person and decided by another, and stand in `register_event`. */
  byTwoPersons?: boolean;
  keptAt?: KeptAt;
  /** A document of its own. */
  file?: { has: string; href: (id: string) => string; says: Text };
  secret?: 'incident_report';
  add?: Add;
}

/** What a person looks for, in the forms that registers keep numbers and names in. */
export interface Sought {
  /** Numbers and codes: capitals. */
  code: string;
  /** Addresses: small letters. */
  address: string;
  /** Names: anywhere in them. */
  like: string;
  digits: string;
  orgNumber: string | null;
  /** Invoice numbers. */
  lookup: string;
}

export interface Field {
  /** The column in camel case, as history names it. */
  key: string;
  name: Text;
  kind: ValueKind;
  /** Over `t` and the joins. */
  sql: string;
  inList: boolean;
  choices: Readonly<Record<string, Text>>;
  /** The register and the key's SQL of the row it leads to. */
  to: { register: string; id: string } | null;
  /** How a confidential number leaves the house. */
  shown: ((value: string) => string) | null;
  /** History tells that it changed, and never from what to what. */
  hidden: boolean;
  edit: Edit | null;
  /** Why it is not corrected here. */
  fixed: Text | null;
}

/** How a field is typed in and checked. */
export interface Edit {
  input: EditField['input'];
  hint: Text | null;
  required: boolean;
  schema: z.ZodType<string | boolean | null>;
  /** What is kept of what was typed, or what is wrong with it. */
  read: ((typed: string) => { ok: true; value: string } | { ok: false; says: Text }) | null;
  /** Why one value may not become another. */
  refuse: ((before: RecordValue, after: RecordValue) => Text | null) | null;
}

export interface Filter {
  key: string;
  name: Text;
  choices: readonly { value: string; name: Text; sql: string }[];
}

/** Rows `t` that belong to one row alone. */
export interface Part {
  key: string;
  name: Text;
  empty: Text;
  /** Their tables, which of their rows, and the order. */
  from: (id: string) => Prisma.Sql;
  id: string;
  fields: readonly Field[];
}

export interface KeptAt {
  to: { register: RecordLink['register']; id: string };
  tab: string | null;
  says: Text;
}

/** What a new row is made of: its natural key first, then fields that can be corrected later too. */
export interface Add {
  naturalKey: Field;
  /** Columns that every row added here has. */
  fixed?: Readonly<Record<string, string | boolean>>;
}

export const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A field of the record page; its SQL is its own column unless it says otherwise. */
export const fact = (key: string, name: Text, more: Partial<Omit<Field, 'key' | 'name'>> = {}): Field => ({
  key,
  name,
  kind: 'words',
  sql: `t.${snake(key)}`,
  inList: false,
  choices: {},
  to: null,
  shown: null,
  hidden: false,
  edit: null,
  fixed: null,
  ...more,
});

/** A field that the list shows too. */
export const column: typeof fact = (key, name, more) => fact(key, name, { ...more, inList: true });
