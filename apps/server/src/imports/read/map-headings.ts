import type { ImportKind } from '../kind.ts';
import { stopped } from '../stopped.ts';

/** What each column of a file is, and which columns nobody knows. */
export interface Headings {
  /** The field of each column; null for one that is left alone. */
  fields: readonly (string | null)[];
  unknown: readonly string[];
}

/** Finds the field of each heading, however it is spelled. Throws Stopped when a key's column is missing or a field has two. */
export function mapHeadings(kind: ImportKind, headings: readonly string[]): Headings {
  const known = headingsOf(kind);
  const fields = headings.map((heading) => known.get(plainHeading(heading)) ?? null);
  const twice = fields.find((field, at) => field !== null && fields.indexOf(field) !== at);
  if (twice) {
    const { sv, en } = kind.fields[twice]?.name ?? { sv: twice, en: twice };
    throw stopped(`Två kolumner heter ${sv}.`, `Two columns are called ${en}.`);
  }
  mustHaveKeys(kind, fields);
  return { fields, unknown: headings.filter((heading, at) => fields[at] === null && heading.trim() !== '') };
}

/** Every way a heading may be written, and the field it stands for. */
export function headingsOf(kind: ImportKind): Map<string, string> {
  const known = new Map<string, string>();
  const fields = Object.entries(kind.fields).filter(([, { cell }]) => cell);
  for (const [name, { also = [] }] of fields) for (const way of also) known.set(plainHeading(way), name);
  // A field's own names win over what others are also called.
  for (const [name, field] of fields)
    for (const way of [name, field.name.sv, field.name.en]) known.set(plainHeading(way), name);
  return known;
}

/** A heading as it is compared: small letters and digits only. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');

function mustHaveKeys(kind: ImportKind, fields: readonly (string | null)[]): void {
  const missing = kind.keyFields.filter((key) => kind.fields[key]?.needed && !fields.includes(key));
  if (missing.length === 0) return;
  const names = (locale: 'sv' | 'en') => missing.map((key) => kind.fields[key]?.name[locale]).join(', ');
  throw stopped(
    `Första raden saknar rubriken ${names('sv')}. Det ska vara en rubrikrad överst, med semikolon eller komma mellan kolumnerna.`,
    `The first row lacks the heading ${names('en')}. There is to be a row of headings on top, with semicolons or commas between the columns.`,
  );
}
