import { type Change, decideMove, type MoveWish } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { commitChange } from './commit-change.ts';
import { sendInvoiceCopy } from './send-invoice-copy.ts';
import { staff } from './staff.ts';

/** Carries out a move that was permitted: state, given fields and effects in one commit. */
export async function applyMove(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  change: Change,
  before: readonly NewEvent[] = [],
): Promise<CaseRecord> {
  const events: NewEvent[] = [...before, movedEvent(change)];
  if (change.effects.some(({ kind }) => kind === 'send_invoice_copy'))
    events.push(await sendInvoiceCopy(ctx, tx, record));
  return commitChange(tx, staff(ctx), record, {
    state: state(change),
    fields: change.fields,
    events,
    effects: change.effects,
  });
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

/** A move the system makes because something happened outside, such as an answer arriving; nothing when the type does not know it from here. */
export function systemMove(tx: Tx, record: CaseRecord, move: string) {
  const decision = decideMove(record.type, record.facts, { move }, 'system', tx.now);
  if (!decision.ok) return null;
  return {
    state: state(decision.change),
    fields: decision.change.fields,
    event: movedEvent(decision.change),
  };
}

const state = ({ to, category }: Change) => ({ state: to, category });

const movedEvent = ({ move, from, to, category, reason, fields }: Change): NewEvent => {
  const given = Object.keys(fields).length > 0 ? { fields } : {};
  const words = reason || Object.keys(given).length > 0 ? { words: { reason, ...given } } : {};
  return { kind: 'moved', data: { move, from, to, category }, ...words };
};
