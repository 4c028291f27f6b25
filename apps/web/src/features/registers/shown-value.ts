import { describeInvoiceFlag } from '@underlag/api/invoice-flags';
import type { RecordColumn, RecordValue } from '@underlag/api/register-records';
import type { Text } from '@underlag/domain/text';
import { dateTime, kronor } from '../../shared/format.ts';
import { says } from './messages.ts';

/** A value as it is read: choices by their names, amounts in kronor, nothing as a dash. */
export function shownValue(
  { kind, choices }: Pick<RecordColumn, 'kind' | 'choices'>,
  value: RecordValue,
  t: (words: Text) => string,
): string {
  const named = (one: string) => {
    const choice = choices.find((each) => each.value === one);
    return choice ? t(choice.name) : one;
  };
  if (value === null || value === '') return t(says.unknown);
  if (Array.isArray(value) && value.length === 0) return t(says.unknown);
  if (Array.isArray(value))
    return kind === 'flags'
      ? value.map((flag) => t(describeInvoiceFlag(flag))).join(' ')
      : value.map(named).join(', ');
  if (typeof value === 'boolean') return t(value ? says.yes : says.no);
  if (kind === 'ore') return kronor(Number(value));
  if (kind === 'moment') return dateTime(String(value));
  if (kind === 'percent') return `${String(value).replace('.', ',')} %`;
  if (kind === 'count') return String(value).replace('.', ',');
  return kind === 'choice' ? named(String(value)) : String(value);
}
