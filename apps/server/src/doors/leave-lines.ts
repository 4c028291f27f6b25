import type { CaseType } from '@underlag/domain/case-types';
import type { Tx } from '../db.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseChange } from './commit-change.ts';

/**
 * A case that goes to another invoice, or to a type without lines, leaves its disputed lines behind: they are lines of the
 * invoice it had. What was disputed in all stays, what was to be credited does not.
 */
export async function leaveLines(
  tx: Tx,
  { row }: CaseRecord,
  type: CaseType,
  change: CaseChange,
): Promise<CaseChange> {
  const invoiceId = change.links?.invoiceId;
  const leaves = invoiceId !== undefined && invoiceId !== row.invoiceId;
  if (row.disputeLines.length === 0 || (!leaves && type.key === row.typeKey)) return change;
  await tx.db.disputeLine.deleteMany({ where: { caseId: row.id } });
  return { ...change, fields: { ...change.fields, creditedAmount: null } };
}
