import type { Tx } from '../db.ts';
import type { CaseRecord } from './case-record.ts';

/** Whether an address has a part in a case: who asked, who wrote or was written to before, the linked customer and its contacts. */
export async function belongsToCase(tx: Tx, { row }: CaseRecord, sender: string): Promise<boolean> {
  if (sender === '') return false;
  const known = [
    row.requesterAddress,
    row.customer?.billingEmail,
    ...row.messages.filter(({ direction }) => direction === 'in').map(({ fromAddress }) => fromAddress),
    ...(row.customer?.contacts ?? []).flatMap(({ addresses }) =>
      addresses.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    ),
  ];
  if (known.some((address) => address?.toLowerCase() === sender)) return true;
  const written = await tx.db.message.findMany({
    where: { caseId: row.id, direction: 'out', delivery: { state: { not: 'undone' } } },
    select: { toAddresses: true, ccAddresses: true },
  });
  return written.some(({ toAddresses, ccAddresses }) =>
    [...toAddresses, ...ccAddresses].some((address) => address.toLowerCase() === sender),
  );
}
