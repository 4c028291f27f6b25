import type { CaseRelations } from '@underlag/api/relations';
import { decide } from '@underlag/domain/access';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { survivorOf } from '../doors/taken-in.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import type { CasesAround } from './cases-around.ts';

/** Until when the merge of a case can be undone. */
export interface Merge {
  caseId: string;
  undoUntil: string;
}

/** Selects until when the case's own merge and those into it can be undone. */
export const undoableMerges = ({ now }: Tx, caseId: string): Prisma.Sql => Prisma.sql`
  select case_id as "caseId", undo_until as "undoUntil" from case_merge
  where (case_id = ${caseId}::uuid or into_id = ${caseId}::uuid) and undone_at is null and undo_until >= ${now}::timestamptz`;

/** Selects linked and split-off cases that the actor may see, newest first. */
export const linkedTo = ({ actor }: StaffCtx, caseId: string): Prisma.Sql => Prisma.sql`
  select case_link.id, case_link.kind, number, subject, category
  from case_link join cases on cases.id = case when case_id = ${caseId}::uuid then other_id else case_id end
  where (case_id = ${caseId}::uuid or other_id = ${caseId}::uuid) and removed_at is null and ${visibleCases(actor)}
  order by case_link.at desc, case_link.id limit 50`;

/** How a case hangs together with others, and what of it can still be undone. */
export async function viewRelations(
  ctx: StaffCtx,
  tx: Tx,
  { row }: CaseRecord,
  { parts, merges, links }: CasesAround,
): Promise<CaseRelations> {
  const { queueKey: queue, assigneeId } = row;
  const undo = new Map(merges.map(({ caseId, undoUntil }) => [caseId, new Date(undoUntil).toISOString()]));
  return {
    mergedInto: row.mergedIntoId ? await viewSurvivor(ctx, tx, row.id, undo.get(row.id)) : null,
    tookIn: parts.map(({ id, number, version, isDirect, isVisible }) => ({
      id,
      number,
      version,
      isVisible,
      undoUntil: (isDirect && isVisible && undo.get(id)) || null,
    })),
    links,
    canRelate: decide(ctx.actor, 'case.relate', { queue, assigneeId }).allowed,
  };
}

async function viewSurvivor(ctx: StaffCtx, tx: Tx, caseId: string, undoUntil: string | undefined) {
  const id = await survivorOf(tx, caseId);
  const rows = await tx.db.$queryRaw<{ number: string; isVisible: boolean }[]>`
    select number, coalesce(${visibleCases(ctx.actor)}, false) as "isVisible" from cases where id = ${id}::uuid`;
  const [found] = rows;
  return found ? { ...found, undoUntil: undoUntil ?? null } : null;
}
