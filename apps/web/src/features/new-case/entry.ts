import type { CreateCase } from '@underlag/api/cases';
import { caseType, type Field } from '@underlag/domain/case-types';
import type { Text } from '@underlag/domain/text';
import { z } from 'zod';
import { readField } from '../../shared/ui/field-value.ts';
import { readDay } from '../../shared/ui/read-day.ts';
import { messages } from './messages.ts';

/** A customer or an invoice as it is shown once chosen. */
export const Party = z.object({ id: z.string(), number: z.string(), name: z.string() });

/** A case being typed in, as its fields stand; kept in the tab until the case is opened. */
export const Entry = z.object({
  /** Makes a repeated save harmless. */
  key: z.string(),
  channel: z.enum(['phone', 'letter']),
  typeKey: z.string().nullable(),
  language: z.enum(['sv', 'en']),
  subject: z.string(),
  text: z.string(),
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  customer: Party.nullable(),
  invoice: Party.nullable(),
  /** The ended case that this one goes on from. */
  continues: z.object({ id: z.string(), number: z.string() }).nullable().default(null),
  arrivedOn: z.string(),
  uploads: z.array(z.object({ id: z.string(), name: z.string(), size: z.number(), type: z.string() })),
  fields: z.record(z.string(), z.string()),
});
export type Entry = z.infer<typeof Entry>;

export const freshEntry = (key: string): Entry => ({
  key,
  channel: 'phone',
  typeKey: null,
  language: 'sv',
  subject: '',
  text: '',
  name: '',
  phone: '',
  email: '',
  customer: null,
  invoice: null,
  continues: null,
  arrivedOn: '',
  uploads: [],
  fields: {},
});

/** The matter's own fields that are worth asking for at once: not those a step writes, nor those filled from name and words. */
export const fieldsToAsk = (typeKey: string): [string, Field][] =>
  Object.entries(caseType(typeKey).fields).filter(
    ([, field]) => !field.byMove && !field.fill && (field.needed || field.ask),
  );

/** One part of the new case: what stands in it, how it changes, and what is wrong where. */
export interface Part {
  entry: Entry;
  set: (part: Partial<Entry>) => void;
  fault: (path: string) => string | undefined;
}

export type Faults = Readonly<Record<string, Text>>;
export type ReadEntry = { ok: true; input: CreateCase } | { ok: false; faults: Faults };

/** The case to open, or what keeps it from being opened, by field. */
export function readEntry(entry: Entry): ReadEntry {
  const faults: Record<string, Text> = {};
  const isLetter = entry.channel === 'letter';
  const arrivedOn = readDay(entry.arrivedOn);
  if (!entry.typeKey) faults.typeKey = messages.matterMissing;
  if (entry.subject.trim() === '') faults.subject = messages.fill;
  if (entry.text.trim() === '') faults.text = messages.fill;
  if (isLetter && !arrivedOn) faults.arrivedOn = messages.dayWrong;
  if (isLetter && entry.uploads.length === 0) faults.uploadIds = messages.scanMissing;
  const fields: Record<string, string | number | null> = {};
  for (const [key, field] of entry.typeKey ? fieldsToAsk(entry.typeKey) : []) {
    const read = readField(field, entry.fields[key] ?? '');
    if (!read.ok) faults[`fields.${key}`] = read.says;
    else if (read.value !== null) fields[key] = read.value;
  }
  if (!entry.typeKey || Object.keys(faults).length > 0) return { ok: false, faults };
  return {
    ok: true,
    input: {
      typeKey: entry.typeKey,
      channel: entry.channel,
      language: entry.language,
      subject: entry.subject.trim(),
      text: entry.text.trim(),
      requesterName: entry.name.trim() || null,
      requesterAddress: entry.email.trim() || null,
      requesterPhone: entry.phone.trim() || null,
      customerId: entry.customer?.id ?? null,
      invoiceId: entry.invoice?.id ?? null,
      continuesId: entry.continues?.id ?? null,
      arrivedOn: isLetter ? arrivedOn : null,
      uploadIds: isLetter ? entry.uploads.map(({ id }) => id) : [],
      fields,
      key: entry.key,
    },
  };
}

/** The entry with a matter chosen; the subject follows the matter until somebody writes another. */
export function withMatter(entry: Entry, typeKey: string, name: Text): Entry {
  const before = entry.typeKey ? caseType(entry.typeKey).name : null;
  const isOwn = entry.subject.trim() !== '' && entry.subject !== before?.sv && entry.subject !== before?.en;
  return { ...entry, typeKey, subject: isOwn ? entry.subject : name[entry.language] };
}

/** The entry with a customer or an invoice tied to it, its number filled in where the matter asks for one. */
export function withParty(entry: Entry, part: Pick<Partial<Entry>, 'customer' | 'invoice'>): Entry {
  const next = { ...entry, ...part };
  const fields = { ...entry.fields };
  for (const [key, field] of entry.typeKey ? fieldsToAsk(entry.typeKey) : []) {
    const number =
      field.kind === 'invoice_number'
        ? part.invoice?.number
        : field.kind === 'customer_number'
          ? part.customer?.number
          : null;
    if (number && !fields[key]) fields[key] = number;
  }
  return { ...next, fields };
}
