import type { Permission } from '@underlag/domain/access';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { CaseRecord } from './case-record.ts';
import { type CaseWanted, openCase } from './open-case.ts';

type Wanted = CaseWanted & { permission: Permission };

/** Opens two cases, each with its own right, locked in the order of their ids: two who want the same pair never wait for each other. */
export async function openCases(
  ctx: StaffCtx,
  tx: Tx,
  first: Wanted,
  second: Wanted,
): Promise<[CaseRecord, CaseRecord]> {
  const open = ({ permission, ...wanted }: Wanted) => openCase(ctx, tx, wanted, permission);
  if (first.caseId <= second.caseId) {
    const opened = await open(first);
    return [opened, await open(second)];
  }
  const opened = await open(second);
  return [await open(first), opened];
}
