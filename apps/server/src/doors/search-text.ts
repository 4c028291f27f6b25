import { isSecret } from '@underlag/domain/case-types';
import type { LoadedCase } from './case-record.ts';

/** The words a case is found by: its subject, who asked, the customer, the numbers, and what stands in its fields but for the secret ones. */
export function searchTextOf(
  row: Pick<LoadedCase, 'number' | 'subject' | 'requesterName' | 'requesterAddress' | 'fields'> & {
    customer: { name: string; number: string } | null;
    invoice: { number: string } | null;
  },
): string {
  const fields = Object.entries(row.fields ?? {})
    .filter(([key, value]) => typeof value === 'string' && !isSecret(key))
    .map(([, value]) => value);
  return [
    row.number,
    row.subject,
    row.requesterName,
    row.requesterAddress,
    row.customer?.name,
    row.customer?.number,
    row.invoice?.number,
    ...fields,
  ]
    .filter(Boolean)
    .join(' ')
    .slice(0, 5000);
}
