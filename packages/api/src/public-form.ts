import { z } from 'zod';
import { Locale, Text } from './shared.ts';

/** What the public form needs to render itself. */
export const FormMatter = z.object({
  key: z.string(),
  name: Text,
  fields: z.array(
    z.object({
      key: z.string(),
      name: Text,
      kind: z.string(),
      hint: Text.nullable(),
      required: z.boolean(),
      choices: z.array(z.object({ value: z.string(), name: Text })).nullable(),
    }),
  ),
});
export const FormView = z.object({
  companyName: z.string(),
  matters: z.array(FormMatter),
  maxFiles: z.int(),
  maxFileBytes: z.int(),
});
export type FormView = z.infer<typeof FormView>;

/** The form's own fields; files travel beside them in the same multipart body. */
export const SubmitForm = z.strictObject({
  locale: Locale,
  matter: z.string().max(40),
  name: z.string().trim().min(2).max(200),
  email: z.email().max(254),
  phone: z.string().trim().max(40).optional(),
  message: z.string().trim().min(1).max(10_000),
  fields: z.record(z.string().max(40), z.string().max(4000)),
  /** Left empty by people; filled by machines. */
  website: z.string().max(200).optional(),
  /** Made by the page: a repeated send answers with the same receipt. */
  key: z.uuid(),
});
export type SubmitForm = z.infer<typeof SubmitForm>;

export const FormReceipt = z.object({
  number: z.string(),
  /** A confirmation link was sent to a registered address. */
  confirmationSent: z.boolean(),
});
export type FormReceipt = z.infer<typeof FormReceipt>;

export const ConfirmForm = z.strictObject({ token: z.string().length(43) });
