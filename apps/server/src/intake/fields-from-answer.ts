import { type CaseType, missingFields, readField } from '@underlag/domain/case-types';
import type { CaseRecord } from '../doors/case-record.ts';
import type { NumberKind } from '../mail/read/find-numbers.ts';
import type { ReadMessage } from '../mail/read/read-message.ts';
import { costCentreIn } from './cost-centre-in.ts';
import { enrolmentDetails } from './enrolment-details.ts';

const numbersFor: Partial<Record<string, readonly NumberKind[]>> = {
  money: ['amount'],
  invoice_number: ['invoice_number'],
  customer_number: ['customer_number'],
  identity_number: ['org_number', 'personal_number'],
  agreement_number: ['agreement_number'],
};

/**
 * The missing and the faulty fields that a customer's answer fills in: a number the sender wrote now (not what is quoted), and only when
 * there is exactly one of its kind and the field takes it; what a way of delivery needs; and the cost centre of a supplier's invoice. Everything else is left to a person.
 */
export function fieldsFromAnswer(record: CaseRecord, message: ReadMessage): Record<string, unknown> {
  const { type, facts } = record;
  const asked = [...missingFields(type, facts, 'close'), ...type.faults(facts).map(({ field }) => field)];
  const details = Object.entries(enrolmentDetails(type, message));
  const costCentre = asked.includes('costCentre') ? costCentreIn(message.textWithoutQuotes) : null;
  return {
    ...(costCentre ? { costCentre } : {}),
    ...fieldsFromNumbers(type, asked, message),
    ...Object.fromEntries(details.filter(([key]) => asked.includes(key))),
  };
}

/** What can be carried out at once where the request itself gives the numbers that it takes. */
const atOnce = ['enrol', 'send_basis'];

/** The fields that such a request fills in from its own words. */
export function fieldsFromRequest(type: CaseType, message: ReadMessage): Record<string, unknown> {
  const isAtOnce = Object.values(type.moves).some(({ effects }) =>
    effects?.some(({ kind }) => atOnce.includes(kind)),
  );
  if (!isAtOnce || message.dkim.result === 'failed') return {};
  return {
    ...fieldsFromNumbers(type, Object.keys(type.fields), message),
    ...enrolmentDetails(type, message),
  };
}

function fieldsFromNumbers(
  type: CaseType,
  keys: readonly string[],
  message: ReadMessage,
): Record<string, unknown> {
  const own = message.numbers.filter(({ places }) =>
    places.some(({ part }) => part === 'text' || part === 'subject'),
  );
  const found = keys.flatMap((key): [string, unknown][] => {
    const field = type.fields[key];
    const kinds = field && !field.byMove ? numbersFor[field.kind] : undefined;
    const [value, ...others] = new Set(
      own.filter(({ kind }) => kinds?.includes(kind)).map(({ value }) => value),
    );
    if (!field || value === undefined || others.length > 0) return [];
    if (field.kind === 'money') return type.fieldAccepts(key, Number(value)) ? [[key, Number(value)]] : [];
    const read = readField(field, value);
    return read.ok ? [[key, read.value]] : [];
  });
  return Object.fromEntries(found);
}
