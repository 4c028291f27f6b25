import type { Permission } from '@underlag/domain/access';
import { decideEdit } from '@underlag/domain/case-types';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { type CaseWanted, openCase } from '../doors/open-case.ts';
import { refused } from '../errors.ts';

/** Opens a case whose proof may still change: not one that has ended, nor one whose details stand fast. */
export async function openProof(
  ctx: StaffCtx,
  tx: Tx,
  { caseId, version }: Required<CaseWanted>,
  permission: Permission,
): Promise<CaseRecord> {
  const record = await openCase(ctx, tx, { caseId, version }, permission);
  const locked = decideEdit(record.type, record.facts, {});
  if (locked) throw refused(locked);
  return record;
}
