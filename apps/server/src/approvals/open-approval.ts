import type { Permission } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { openCase } from '../doors/open-case.ts';
import { notFound } from '../errors.ts';
import { type Approval, approvalParts } from './settle-approval.ts';

/** An approval with its case, through the case's door; the row is read again once the case is locked. */
export async function openApproval(
  ctx: StaffCtx,
  tx: Tx,
  id: string,
  permission: Permission,
): Promise<{ approval: Approval; record: CaseRecord }> {
  const found = await tx.db.approval.findUnique({ where: { id }, select: { caseId: true } });
  if (!found) throw notFound(theApproval);
  const record = await openCase(ctx, tx, found, permission);
  const approval = await tx.db.approval.findUniqueOrThrow({ where: { id }, include: approvalParts });
  return { approval, record };
}

export const theApproval = text('Attesten', 'The approval');
