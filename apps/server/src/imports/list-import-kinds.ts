import type { ImportKindView } from '@underlag/api/imports';
import { importKinds } from './kinds.ts';

/** What files can bring, and the columns they may have. */
export function listImportKinds(): ImportKindView[] {
  return importKinds.map(({ key, name, hint, formats, fields, keyFields }) => ({
    key,
    name,
    hint,
    formats: [...formats],
    columns: Object.entries(fields).flatMap(([field, { cell, name, also = [], needed }]) =>
      cell ? [{ field, name, also: [...also], needed: needed === true, key: keyFields.includes(field) }] : [],
    ),
  }));
}
