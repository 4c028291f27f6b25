import { type Change, decideMove, type MoveWish } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';
import { askApproval } from './ask-approval.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { commitChange } from './commit-change.ts';
import { carryOutEffects } from './effects.ts';
import { freezeDecision } from './freeze-decision.ts';
import { movedEvent } from './moved-event.ts';
import { staff } from './staff.ts';

/** Carries out a move that was permitted: the decision it rests on, state, given fields and effects in one transaction. */
export async function applyMove(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  change: Change,
  before: readonly NewEvent[] = [],
): Promise<CaseRecord> {
  const decided = record.type.moves[change.move]?.needsRight
    ? await freezeDecision(tx, record, change.move, ctx.actor.personId)
    : [];
  const events = [
    ...before,
    ...decided,
    movedEvent(change),
    ...(await carryOutEffects(ctx, tx, record, change)),
  ];
  const moved = await commitChange(tx, staff(ctx), record, {
    state: { state: change.to, category: change.category },
    fields: change.fields,
    events,
    effects: change.effects,
  });
  const asked = change.effects.find((effect) => effect.kind === 'ask_approval');
  return asked ? askApproval(ctx, tx, moved, asked, change.reason) : moved;
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
  return applyMove(ctx, tx, record, decision.change, before);
}
