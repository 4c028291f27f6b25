import type { SubmitForm } from '@underlag/api/public-form';
import { caseType, isCaseType, missingInForm, readField } from '@underlag/domain/case-types';
import { type Text, text } from '@underlag/domain/text';
import { AppError } from '../errors.ts';

/** The typed fields as the case keeps them; faults are told beside their fields. */
export function readFields(input: SubmitForm): Record<string, unknown> {
  const type = isCaseType(input.matter) ? caseType(input.matter) : null;
  if (!type?.channels.includes('form'))
    throw invalid([{ path: 'matter', says: text('Välj vad ärendet gäller.', 'Choose what it is about.') }]);
  const faults = missingInForm(type, input.fields).map((key) => ({
    path: `fields.${key}`,
    says: text('Fyll i det här fältet.', 'Fill in this field.'),
  }));
  const values: Record<string, unknown> = {};
  for (const [key, typed] of Object.entries(input.fields)) {
    const field = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
    if (!field || field.inForm === 'absent' || typed.trim() === '') continue;
    const read = readField(field, typed);
    if (read.ok) values[key] = read.value;
    else faults.push({ path: `fields.${key}`, says: read.says });
  }
  if (faults.length > 0) throw invalid(faults);
  return values;
}

const invalid = (fields: { path: string; says: Text }[]) =>
  new AppError(
    'invalid',
    'form.invalid',
    text('Några uppgifter behöver rättas.', 'Some details need to be corrected.'),
    { fields },
  );
