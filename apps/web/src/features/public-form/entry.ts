import type { FormMatter, SubmitForm } from '@underlag/api/public-form';
import { caseType, isCaseType, missingInForm, readKronor } from '@underlag/domain/case-types';
import type { Locale, Text } from '@underlag/domain/text';
import { z } from 'zod';
import { readDay } from '../../shared/ui/read-day.ts';
import { messages } from './messages.ts';

export type Matter = z.infer<typeof FormMatter>;

/** The form as it is being filled in; files are held by the page alone. */
export const Entry = z.object({
  key: z.string(),
  matter: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()),
  website: z.string(),
});
export type Entry = z.infer<typeof Entry>;

export const freshEntry = (key: string): Entry => ({
  key,
  matter: '',
  name: '',
  email: '',
  phone: '',
  message: '',
  fields: {},
  website: '',
});

/** What is wrong with the form: where, and in words. In the order of the page. */
export type Fault = { path: string; says: Text };

/** What the page itself can see is wrong; the server checks the rest. */
export function faultsOf(entry: Entry, matter: Matter | undefined): Fault[] {
  const faults: Fault[] = [];
  if (!matter) return [{ path: 'matter', says: messages.chooseMatter }];
  const missing = isCaseType(matter.key) ? missingInForm(caseType(matter.key), entry.fields) : [];
  for (const field of matter.fields) {
    const typed = entry.fields[field.key]?.trim() ?? '';
    const says =
      typed === ''
        ? missing.includes(field.key)
          ? messages.required
          : null
        : faultOfKind(field.kind, typed);
    if (says) faults.push({ path: `fields.${field.key}`, says });
  }
  if (entry.message.trim() === '') faults.push({ path: 'message', says: messages.required });
  if (entry.name.trim().length < 2) faults.push({ path: 'name', says: messages.required });
  if (!z.email().safeParse(entry.email.trim()).success)
    faults.push({ path: 'email', says: messages.badEmail });
  return faults;
}

function faultOfKind(kind: string, typed: string): Text | null {
  if (kind === 'money' && readKronor(typed) === null) return messages.badAmount;
  if (kind === 'date' && readDay(typed) === null) return messages.badDay;
  if (kind === 'email' && !z.email().safeParse(typed).success) return messages.badEmail;
  return null;
}

/** The form as it is sent: only the chosen matter's fields, and only those that were filled in. */
export function submission(entry: Entry, matter: Matter, locale: Locale): SubmitForm {
  const filled = matter.fields.flatMap(({ key, kind }): [string, string][] => {
    const typed = entry.fields[key]?.trim() ?? '';
    return typed === '' ? [] : [[key, kind === 'date' ? (readDay(typed) ?? typed) : typed]];
  });
  return {
    locale,
    matter: matter.key,
    name: entry.name.trim(),
    email: entry.email.trim(),
    ...(entry.phone.trim() ? { phone: entry.phone.trim() } : {}),
    message: entry.message.trim(),
    fields: Object.fromEntries(filled),
    ...(entry.website ? { website: entry.website } : {}),
    key: entry.key,
  };
}
