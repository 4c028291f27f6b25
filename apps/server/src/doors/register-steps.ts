import { decideMove } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';
import { applyMove } from './apply-move.ts';
import type { NewEvent } from './case-events.ts';
import { type CaseRecord, loadCase } from './case-record.ts';
import { commitChange } from './commit-change.ts';
import { staff } from './staff.ts';
import { systemMove } from './system-move.ts';

/**
 * A change of the register was wished on a case. A type that is about the register lets it pass only with the requester's
 * right to it, which is frozen, and waits for the second person; another type is just told.
 */
export async function awaitSecondPerson(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  asked: NewEvent,
): Promise<CaseRecord> {
  const move = 'register_asked';
  if (!(move in record.type.moves)) return commitChange(tx, staff(ctx), record, { events: [asked] });
  const decision = decideMove(record.type, record.facts, { move }, 'system', tx.now);
  if (!decision.ok) throw refused(decision.refusal);
  return applyMove(ctx, tx, record, decision.change, [asked]);
}

/**
 * What a second person confirms on a case about the register still rests on the requester's right, decided anew: a right
 * that ended while the wish waited carries nothing.
 */
export function rightStillStands(tx: Tx, { type, facts }: CaseRecord): void {
  const move = 'register_asked';
  if (!(move in type.moves)) return;
  const decision = decideMove(type, facts, { move }, 'system', tx.now);
  if (!decision.ok) throw refused(decision.refusal);
}

/** A wish on a case was confirmed, rejected or taken back; the case goes on when no other waits. */
export async function afterSecondPerson(
  ctx: StaffCtx,
  tx: Tx,
  { row }: CaseRecord,
  decided: NewEvent,
): Promise<CaseRecord> {
  const record = await loadCase(tx, row.id);
  if (!record) throw new Error('a case in hand is gone');
  const step = systemMove(tx, record, 'register_settled');
  return commitChange(tx, staff(ctx), record, {
    state: step?.state,
    events: step ? [decided, step.event] : [decided],
  });
}

/** The yearly review that a case carries is done: the case is solved, unless it has ended already. */
export async function finishReview(ctx: StaffCtx, tx: Tx, record: CaseRecord): Promise<CaseRecord> {
  if (record.row.category === 'done') return record;
  const decision = decideMove(record.type, record.facts, { move: 'reviewed' }, 'system', tx.now);
  if (!decision.ok) throw refused(decision.refusal);
  return applyMove(ctx, tx, record, decision.change);
}
