import { decideMove } from '@underlag/domain/workflow';
import type { Tx } from '../db.ts';
import type { CaseRecord } from './case-record.ts';
import { movedEvent } from './moved-event.ts';

/** A move the system makes because something happened outside, such as an answer arriving; nothing when the type does not know it from here. */
export function systemMove(tx: Tx, record: CaseRecord, move: string) {
  const decision = decideMove(record.type, record.facts, { move }, 'system', tx.now);
  if (!decision.ok) return null;
  const { to: state, category, fields } = decision.change;
  return { state: { state, category }, fields, event: movedEvent(decision.change) };
}

/** What a message of the customer moves: a wait for it is over, an ended case opens again, and a plan that runs comes to a desk. */
export const messageMove = (tx: Tx, record: CaseRecord) =>
  systemMove(tx, record, 'customer_answered') ?? systemMove(tx, record, 'payer_wrote');
