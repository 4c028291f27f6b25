import type { FieldValue } from '../../shared/ui/field-value.ts';

/** What one person wants a field to be, and what it was when the typing began. */
export interface Edit {
  field: string;
  mine: FieldValue;
  base: FieldValue;
}

/** An edited field beside what it has become meanwhile. */
export interface Difference extends Edit {
  theirs: FieldValue;
}

/** The value of a field as one of three plain kinds; anything else counts as absent. */
export function fieldValue(fields: Readonly<Record<string, unknown>>, field: string): FieldValue {
  const value = fields[field];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** The edited fields that somebody else has changed to something other than what was typed here. */
export function differences(edits: readonly Edit[], theirs: Readonly<Record<string, unknown>>): Difference[] {
  return edits
    .map((edit) => ({ ...edit, theirs: fieldValue(theirs, edit.field) }))
    .filter((edit) => edit.theirs !== edit.base && edit.theirs !== edit.mine);
}
