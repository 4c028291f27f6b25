import type { LoadedCase } from './case-record.ts';

/** The words a case is found by: its subject, who asked, the customer, the numbers, and what stands in its fields. */
export function searchTextOf(
  row: Pick<LoadedCase, 'number' | 'subject' | 'requesterName' | 'requesterAddress' | 'fields'> & {
    customer: { name: string; number: string } | null;
    invoice: { number: string } | null;
  },
): string {
  const fields = Object.values(row.fields ?? {}).filter((value) => typeof value === 'string');
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
