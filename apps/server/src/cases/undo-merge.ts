import type { CaseRef } from '@underlag/api/cases';
import type { UndoMerge } from '@underlag/api/relations';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { writeChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { openCases } from '../doors/open-cases.ts';
import { staff } from '../doors/staff.ts';
import { refused } from '../errors.ts';

/**
 * Takes a merged case out again within a day: it stands as before, and its clocks go on with the time used. What came in
 * meanwhile stays where it was answered.
 */
export function undoMerge(ctx: StaffCtx, input: UndoMerge): Promise<CaseRef> {
  return write(ctx.server, async (tx) => {
    const permission = 'case.relate';
    const found = await tx.db.caseMerge.findFirst({ where: { caseId: input.caseId, undoneAt: null } });
    if (!found) {
      await openCase(ctx, tx, input, permission);
      throw refused(notMerged);
    }
    const [merged, into] = await openCases(
      ctx,
      tx,
      { ...input, permission },
      { caseId: found.intoId, permission },
    );
    if (tx.now > found.undoUntil.toISOString()) throw refused(tooLate);
    const undone = await tx.db.caseMerge.updateMany({
      where: { id: found.id, undoneAt: null },
      data: { undoneAt: new Date(tx.now), undoneBy: ctx.actor.personId },
    });
    if (undone.count !== 1) throw refused(notMerged);
    const { id, number } = merged.row;
    const to = found.stateBefore;
    const category = merged.type.states[to]?.category ?? 'working';
    await writeChange(tx, staff(ctx), merged, {
      links: { mergedIntoId: null },
      state: { state: to, category },
      events: [
        { kind: 'moved', data: { move: 'merge_undone', from: 'merged', to, category } },
        { kind: 'merge_undone', data: { caseId: into.row.id, number: into.row.number } },
      ],
    });
    await writeChange(tx, staff(ctx), into, {
      events: [{ kind: 'merge_undone', data: { caseId: id, number } }],
    });
    return { id, number };
  });
}

const notMerged = {
  code: 'case.not_merged',
  says: text('Ärendet är inte sammanslaget.', 'The case is not merged.'),
};

const tooLate = {
  code: 'case.merge_undo_late',
  says: text(
    'Sammanslagningen är äldre än ett dygn och ligger fast. Bryt ut det som behöver ett eget ärende.',
    'The merge is more than a day old and stands. Split off what needs a case of its own.',
  ),
};
