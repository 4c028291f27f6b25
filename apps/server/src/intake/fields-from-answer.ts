import { missingFields, readField } from '@underlag/domain/case-types';
import type { CaseRecord } from '../doors/case-record.ts';
import type { NumberKind } from '../mail/read/find-numbers.ts';
import type { ReadMessage } from '../mail/read/read-message.ts';

const numbersFor: Partial<Record<string, readonly NumberKind[]>> = {
  money: ['amount'],
  invoice_number: ['invoice_number'],
  customer_number: ['customer_number'],
  identity_number: ['org_number', 'personal_number'],
  agreement_number: ['agreement_number'],
};

/**
 * The missing fields that a customer's answer fills in: a number the sender wrote now (not what is quoted), and only when
 * there is exactly one of its kind and the field takes it. Everything else is left to a person.
 */
export function fieldsFromAnswer(record: CaseRecord, message: ReadMessage): Record<string, unknown> {
  const own = message.numbers.filter(({ places }) =>
    places.some(({ part }) => part === 'text' || part === 'subject'),
  );
  const found = missingFields(record.type, record.facts, 'close').flatMap((key): [string, unknown][] => {
    const field = record.type.fields[key];
    const kinds = field && !field.byMove ? numbersFor[field.kind] : undefined;
    const [value, ...others] = new Set(
      own.filter(({ kind }) => kinds?.includes(kind)).map(({ value }) => value),
    );
    if (!field || value === undefined || others.length > 0) return [];
    if (field.kind === 'money')
      return record.type.fieldAccepts(key, Number(value)) ? [[key, Number(value)]] : [];
    const read = readField(field, value);
    return read.ok ? [[key, read.value]] : [];
  });
  return Object.fromEntries(found);
}
