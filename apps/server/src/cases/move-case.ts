import type { CaseView, MoveCase } from '@underlag/api/cases';
import { decideMove } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { applyMove } from '../doors/apply-move.ts';
import { openCase } from '../doors/open-case.ts';
import { refused } from '../errors.ts';
import { viewCase } from './view-case.ts';

/** Takes a case from one state to the next, if its type, its rules and the actor allow it. */
export function moveCase(ctx: StaffCtx, input: MoveCase): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, input, 'case.move');
    const decision = decideMove(record.type, record.facts, input, ctx.actor, tx.now);
    if (!decision.ok) throw refused(decision.refusal);
    return viewCase(ctx, tx, await applyMove(ctx, tx, record, decision.change));
  });
}
