import type { CorrectRecord } from '@underlag/api/register-records';
import { zodText } from '@underlag/api/zod-text';
import { type Text, text } from '@underlag/domain/text';
import { AppError, refused } from '../errors.ts';
import type { Edit, Field, Register } from './register.ts';

/** A field's value as it is kept. */
export type Kept = string | boolean | null;

/** Reads what was typed for each field by the field's own schema; every fault is told beside its field. */
export function readFields(
  asked: readonly Field[],
  typed: CorrectRecord['fields'],
): { field: Field; value: Kept }[] {
  const faults: { path: string; says: Text }[] = [];
  const read = Object.entries(typed).flatMap(([key, given]) => {
    const field = asked.find((each) => each.key === key);
    const result = field?.edit ? readOne(field.edit, given) : unknownField;
    if ('says' in result) faults.push({ path: `fields.${key}`, says: result.says });
    return field && 'value' in result ? [{ field, value: result.value }] : [];
  });
  if (faults.length > 0)
    throw new AppError(
      'invalid',
      'input.invalid',
      text('Något i uppgifterna stämmer inte.', 'Something in the details is not right.'),
      { fields: faults },
    );
  return read;
}

function readOne({ schema, read }: Edit, given: unknown): { value: Kept } | { says: Text } {
  const shaped = schema.safeParse(given);
  if (!shaped.success) {
    const [issue] = shaped.error.issues;
    return issue ? { says: zodText(issue) } : unknownField;
  }
  if (!read || typeof shaped.data !== 'string') return { value: shaped.data };
  const parsed = read(shaped.data);
  return parsed.ok ? { value: parsed.value } : { says: parsed.says };
}

const unknownField = { says: text('Fältet finns inte i registret.', 'The register has no such field.') };

/** A field that is shown and yet not corrected here is refused with the reason why. */
export function mustBeCorrectable({ fields }: Register, typed: CorrectRecord['fields']): void {
  const fixed = fields.find(({ key, edit }) => Object.hasOwn(typed, key) && !edit);
  if (!fixed) return;
  throw refused({
    code: 'register.fixed',
    says: fixed.fixed ?? text('Uppgiften rättas inte här.', 'This is not corrected here.'),
    field: `fields.${fixed.key}`,
  });
}
