import { z } from 'zod';
import { parsePlan } from '../payment-plans/index.ts';
import type { Text } from '../text/index.ts';

/** How a field is shown and typed in; the form renders itself from this. */
export type FieldKind =
  | 'line'
  | 'paragraph'
  | 'money'
  | 'date'
  | 'time'
  | 'choice'
  | 'email'
  | 'invoice_number'
  | 'customer_number'
  | 'identity_number'
  | 'agreement_number'
  | 'electronic_id'
  | 'site'
  | 'plan';

/** One of a case type's own fields. */
export interface Field {
  name: Text;
  kind: FieldKind;
  schema: z.ZodType;
  /** `work`: must be known before work starts; `close`: before an end; null: may stay empty. */
  needed: 'work' | 'close' | null;
  /** Another field of the type that serves as well: this one is not missing while that one has a value. */
  or: string | null;
  /** Starred in the public form. */
  inForm: 'required' | 'optional' | 'absent';
  /** The line that asks the customer for it; null where only staff can know. */
  ask: Text | null;
  hint: Text | null;
  choices: readonly { value: string; name: Text }[] | null;
  /** What every message has and the field can be filled from when the case is opened. */
  fill: 'requesterName' | 'words' | null;
  /** Only a move may write it, and brings the value along; editing the case's fields may not. */
  byMove: boolean;
  /** Not asked of a private customer: only a company or a public body has it. */
  companyOnly: boolean;
  /** The linked invoice's own period serves as well. */
  onInvoice: boolean;
  /** Shown only while it is worked on, and to those who may read what it becomes; never found by search nor told in the timeline. */
  secret: boolean;
}

type Options = Partial<
  Pick<
    Field,
    'needed' | 'or' | 'inForm' | 'ask' | 'hint' | 'fill' | 'byMove' | 'companyOnly' | 'onInvoice' | 'secret'
  >
>;

const make = (kind: FieldKind, schema: z.ZodType, name: Text, options: Options): Field => ({
  name,
  kind,
  schema,
  needed: null,
  or: null,
  inForm: 'absent',
  ask: null,
  hint: null,
  choices: null,
  fill: null,
  byMove: false,
  companyOnly: false,
  onInvoice: false,
  secret: false,
  ...options,
});

const words = (longest: number) => z.string().trim().min(1).max(longest);

/** The kinds of field a case type can be built from; values are kept as JSON: strings, öre as integers, dates as YYYY-MM-DD. */
export const field = {
  line: (name: Text, options: Options = {}) => make('line', words(200), name, options),
  paragraph: (name: Text, options: Options = {}) => make('paragraph', words(4000), name, options),
  /** Öre including VAT, more than zero, at most 100 million kronor. */
  money: (name: Text, options: Options = {}) =>
    make('money', z.int().positive().max(10_000_000_000), name, options),
  date: (name: Text, options: Options = {}) => make('date', z.iso.date(), name, options),
  /** The clock on the wall, 00:00 to 23:59. */
  time: (name: Text, options: Options = {}) =>
    make('time', z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), name, options),
  /** A site by its number or address; the linked site serves as well. */
  site: (name: Text, options: Options = {}) => make('site', words(200), name, options),
  email: (name: Text, options: Options = {}) => make('email', z.email().max(254), name, options),
  invoiceNumber: (name: Text, options: Options = {}) => make('invoice_number', words(30), name, options),
  customerNumber: (name: Text, options: Options = {}) => make('customer_number', words(20), name, options),
  /** The linked agreement serves as well. */
  agreementNumber: (name: Text, options: Options = {}) => make('agreement_number', words(30), name, options),
  identityNumber: (name: Text, options: Options = {}) =>
    make('identity_number', words(20).min(6), name, options),
  /** A GLN or a Peppol id as it was written; whether it is right, the check of the enrolment says. */
  electronicId: (name: Text, options: Options = {}) => make('electronic_id', words(80), name, options),
  /** The payments of a plan as `writePlan` keeps them, a line for each. */
  plan: (name: Text, options: Options = {}) =>
    make(
      'plan',
      words(1000).refine((written) => parsePlan(written) !== null),
      name,
      options,
    ),
  choice: (name: Text, choices: readonly { value: string; name: Text }[], options: Options = {}): Field => ({
    ...make('choice', z.enum(choices.map((choice) => choice.value)), name, options),
    choices,
  }),
};
