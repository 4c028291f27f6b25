import { type Change, decideMove, type MoveWish } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';
import { askApproval } from './ask-approval.ts';
import type { NewEvent } from './case-events.ts';
import { type CaseRecord, reloadCase } from './case-record.ts';
import { commitChange, writeChange } from './commit-change.ts';
import { carryOutEffects } from './effects.ts';
import { freezeDecision } from './freeze-decision.ts';
import { movedEvent } from './moved-event.ts';
import { staff } from './staff.ts';

/** Carries out a move that was permitted, and answers with the case as it then stands. */
export async function applyMove(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  change: Change,
  before: readonly NewEvent[] = [],
): Promise<CaseRecord> {
  await writeMove(ctx, tx, record, change, before);
  return reloadCase(tx, record.row.id);
}

/**
 * Carries out a move that was permitted: the decision it rests on, state, given fields and effects in one transaction. For who
 * does not look at the case again; answers with its version.
 */
export async function writeMove(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  change: Change,
  before: readonly NewEvent[] = [],
): Promise<{ version: number }> {
  const decided = record.type.moves[change.move]?.needsRight
    ? await freezeDecision(tx, record, change.move, ctx.actor.personId)
    : [];
  const events = [
    ...before,
    ...decided,
    movedEvent(change),
    ...(await carryOutEffects(ctx, tx, record, change)),
  ];
  const moved = {
    state: { state: change.to, category: change.category },
    fields: change.fields,
    events,
    effects: change.effects,
  };
  const asked = change.effects.find((effect) => effect.kind === 'ask_approval');
  if (!asked) return writeChange(tx, staff(ctx), record, moved);
  return askApproval(ctx, tx, await commitChange(tx, staff(ctx), record, moved), asked, change.reason);
}

/** Makes a move that belongs to another command, such as resolving with the answer; a refusal stops the whole. */
export function alsoMove(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  wish: MoveWish,
  before: readonly NewEvent[],
) {
  const decision = decideMove(record.type, record.facts, wish, ctx.actor, tx.now);
  if (!decision.ok) throw refused(decision.refusal);
  return writeMove(ctx, tx, record, decision.change, before);
}
