import { type Field, readField as readTyped } from '@underlag/domain/case-types';
import type { Text } from '@underlag/domain/text';
import { kronor } from '../format.ts';

/** A field's value as it crosses the wire: amounts as öre, days as YYYY-MM-DD; null is empty. */
export type FieldValue = string | number | null;

export type ReadField = { ok: true; value: FieldValue } | { ok: false; says: Text };

/** What was typed into a field as the value that is kept, empty as null, or a sentence that says how to type it. */
export const readField = (field: Field, typed: string): ReadField =>
  typed.trim() === '' ? { ok: true, value: null } : readTyped(field, typed);

/** A kept value as a person would type it; an amount as `1 234,50`, with plain spaces and no currency. */
export function typedField(kind: string, value: unknown): string {
  if (typeof value === 'number') return kind === 'money' ? typedKronor(value) : String(value);
  return typeof value === 'string' ? value : '';
}

/** A kept value as it is read: amounts with kronor, choices by name. */
export function shownField(
  field: Pick<Field, 'kind' | 'choices'>,
  value: unknown,
  say: (words: Text) => string,
): string {
  if (field.kind === 'money' && typeof value === 'number') return kronor(value);
  const choice = field.choices?.find((one) => one.value === value);
  return choice ? say(choice.name) : typedField(field.kind, value);
}

function typedKronor(ore: number): string {
  const whole = String(Math.floor(ore / 100)).replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return `${whole},${String(ore % 100).padStart(2, '0')}`;
}
