import type { CaseRelations } from '@underlag/api/relations';
import { decide } from '@underlag/domain/access';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { survivorOf, type TakenIn } from '../doors/taken-in.ts';
import { visibleCases } from '../doors/visible-cases.ts';

/** How a case hangs together with others, and what of it can still be undone. */
export async function viewRelations(
  ctx: StaffCtx,
  tx: Tx,
  { row }: CaseRecord,
  parts: readonly TakenIn[],
): Promise<CaseRelations> {
  const { queueKey: queue, assigneeId } = row;
  const undo = await undoable(tx, [row.id, ...parts.map(({ id }) => id)]);
  return {
    mergedInto: row.mergedIntoId ? await viewSurvivor(ctx, tx, row.id, undo.get(row.id)) : null,
    tookIn: parts.map(({ id, number, version, isDirect, isVisible }) => ({
      id,
      number,
      version,
      isVisible,
      undoUntil: (isDirect && isVisible && undo.get(id)) || null,
    })),
    links: await viewLinks(ctx, tx, row.id),
    canRelate: decide(ctx.actor, 'case.relate', { queue, assigneeId }).allowed,
  };
}

/** Until when which merges can be undone, by the merged case. */
async function undoable(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const merges = await tx.db.caseMerge.findMany({
    where: { caseId: { in: [...ids] }, undoneAt: null, undoUntil: { gte: new Date(tx.now) } },
  });
  return new Map(merges.map(({ caseId, undoUntil }) => [caseId, undoUntil.toISOString()]));
}

async function viewSurvivor(ctx: StaffCtx, tx: Tx, caseId: string, undoUntil: string | undefined) {
  const id = await survivorOf(tx, caseId);
  const rows = await tx.db.$queryRaw<{ number: string; isVisible: boolean }[]>`
    select number, coalesce(${visibleCases(ctx.actor)}, false) as "isVisible" from cases where id = ${id}::uuid`;
  const [found] = rows;
  return found ? { ...found, undoUntil: undoUntil ?? null } : null;
}

/** Linked and split-off cases that the actor may see, newest first. */
function viewLinks(ctx: StaffCtx, tx: Tx, caseId: string): Promise<CaseRelations['links']> {
  return tx.db.$queryRaw<CaseRelations['links']>`
    select case_link.id, case_link.kind, number, subject, category
    from case_link join cases on cases.id = case when case_id = ${caseId}::uuid then other_id else case_id end
    where (case_id = ${caseId}::uuid or other_id = ${caseId}::uuid) and removed_at is null and ${visibleCases(ctx.actor)}
    order by case_link.at desc, case_link.id limit 50`;
}
