import type { CaseRef } from '@underlag/api/cases';
import type { MergeCases } from '@underlag/api/relations';
import { decideMerge } from '@underlag/domain/case-types';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { openCases } from '../doors/open-cases.ts';
import { staff } from '../doors/staff.ts';
import { messageMove } from '../doors/system-move.ts';
import { refused } from '../errors.ts';
import { mergingOf } from './merging-of.ts';

const day = 86_400_000;

/** Ends a case in another that goes on for both, and answers with that one. It can be undone for a day. */
export function mergeCase(ctx: StaffCtx, { intoId, ...wanted }: MergeCases): Promise<CaseRef> {
  return write(ctx.server, async (tx) => {
    const permission = 'case.relate';
    const [merged, into] = await openCases(
      ctx,
      tx,
      { ...wanted, permission },
      { caseId: intoId, permission },
    );
    const refusal = decideMerge(await mergingOf(tx, merged, into), await mergingOf(tx, into, merged));
    if (refusal) throw refused(refusal);
    await merge(ctx, tx, merged, into);
    return { id: into.row.id, number: into.row.number };
  });
}

async function merge(ctx: StaffCtx, tx: Tx, merged: CaseRecord, into: CaseRecord): Promise<void> {
  const { id: caseId, number, state: from } = merged.row;
  const at = new Date(tx.now);
  await tx.db.caseMerge.create({
    data: {
      caseId,
      intoId: into.row.id,
      at,
      madeBy: ctx.actor.personId,
      stateBefore: from,
      undoUntil: new Date(at.getTime() + day),
    },
  });
  await writeChange(tx, staff(ctx), merged, {
    links: { mergedIntoId: into.row.id },
    state: { state: 'merged', category: 'done' },
    events: [
      { kind: 'moved', data: { move: 'merge', from, to: 'merged', category: 'done' } },
      { kind: 'merged_into', data: { caseId: into.row.id, number: into.row.number } },
    ],
  });
  const answer = bringsAnswer(merged, into) ? messageMove(tx, into) : null;
  await writeChange(tx, staff(ctx), into, {
    ...(answer ? { state: answer.state, fields: answer.fields } : {}),
    events: [{ kind: 'took_in', data: { caseId, number } }, ...(answer ? [answer.event] : [])],
  });
}

/** A case that waits gets its answer with what came in on the other since then. */
const bringsAnswer = (merged: CaseRecord, { row }: CaseRecord): boolean =>
  row.category === 'waiting' &&
  merged.row.messages.some(({ direction, at }) => direction === 'in' && at >= row.stateSince);
