import { parseEmailAddress, parseOrgNumber, parsePhoneNumber } from '@underlag/domain/identifiers';
import { type Text, text } from '@underlag/domain/text';
import { z } from 'zod';
import type { Edit } from './register.ts';

const plain: Edit = {
  input: 'line',
  hint: null,
  required: true,
  schema: z.string().trim().min(1).max(200),
  read: null,
  refuse: null,
};

/** What was left empty is nothing. */
const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? null : typed),
    schema.nullable(),
  );

/** One line of words. */
export const line = (more: Partial<Edit> = {}): Edit => ({ ...plain, ...more });

/** Words that may take more lines than one. */
export const paragraph = (): Edit => ({
  ...plain,
  input: 'paragraph',
  schema: z.string().trim().min(1).max(500),
});

/** A mail address in its normal form. */
export const email = (more: Partial<Edit> = {}): Edit => ({
  ...plain,
  input: 'email',
  read: parseEmailAddress,
  ...more,
});

/** A telephone number, kept as it was written. */
export const phone = (more: Partial<Edit> = {}): Edit => ({
  ...plain,
  input: 'phone',
  read: asWritten,
  ...more,
});

/** An organisation number that may be unknown. */
export const orgNumber = (): Edit => ({ ...maybe(plain), read: parseOrgNumber });

/** The same, when it may be left empty. */
export const maybe = (edit: Edit): Edit => ({
  ...edit,
  required: false,
  schema: orNothing(z.string().trim().max(200)),
});

/** One of the field's choices. */
export const choice = (values: readonly [string, ...string[]]): Edit => ({
  ...plain,
  input: 'choice',
  schema: z.enum(values),
});

/** Yes or no. */
export const yesNo = (more: Partial<Edit> = {}): Edit => ({
  ...plain,
  input: 'switch',
  required: false,
  schema: z.boolean(),
  ...more,
});

function asWritten(typed: string) {
  const parsed = parsePhoneNumber(typed);
  return parsed.ok ? { ok: true as const, value: typed } : parsed;
}

/** Confidential things go to the address: it is corrected within its domain, and no one person points it elsewhere. */
export function sameDomain(before: unknown, after: unknown): Text | null {
  const domain = (address: unknown) => String(address).split('@').at(-1)?.toLowerCase();
  if (domain(before) === domain(after)) return null;
  return text(
    `Dit skickas sekretessbelagda uppgifter. Adressen kan rättas inom ${domain(before)}, inte flyttas till en annan domän.`,
    `Confidential information is sent there. The address can be corrected within ${domain(before)}, not moved to another domain.`,
  );
}
