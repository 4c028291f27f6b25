import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';
import type { LoadedCase } from './case-record.ts';

/** An agreement is terminated in one case; two who open one at once take turns here. */
export async function notTerminatedYet(tx: Tx, { agreementId }: LoadedCase): Promise<void> {
  if (!agreementId) throw new Error('a termination of no agreement was let through');
  await tx.db.$queryRaw`select id from agreement where id = ${agreementId}::uuid for update`;
  const other = await tx.db.case.findFirst({
    where: { agreementId, typeKey: 'cancellation', category: { not: 'done' } },
    select: { number: true },
  });
  if (!other) return;
  throw refused({
    code: 'cancellation.open',
    says: text(
      `Avtalets uppsägning handläggs redan i ärende ${other.number}. Hänvisa dit i stället.`,
      `The termination of the agreement is already handled in case ${other.number}. Refer to that one instead.`,
    ),
  });
}
