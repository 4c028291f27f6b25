import type { DisputeView } from '@underlag/api/disputes';
import { decide } from '@underlag/domain/access';
import { decideEdit } from '@underlag/domain/case-types';
import type { StaffCtx } from '../context.ts';
import { ore, type Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { knownLines } from '../doors/known-lines.ts';

/** The disputed invoice by line; null for another matter. */
export async function viewDispute(ctx: StaffCtx, tx: Tx, record: CaseRecord): Promise<DisputeView | null> {
  const { row, type, facts } = record;
  if (type.key !== 'invoice_dispute') return null;
  const { queueKey: queue, assigneeId, invoiceId, disputeLines } = row;
  const known = invoiceId ? await knownLines(tx, invoiceId) : [];
  return {
    lines: known.map(({ id, position, text, totalOre }) => {
      const line = disputeLines.find(({ invoiceLineId }) => invoiceLineId === id);
      return {
        invoiceLineId: id,
        position,
        text,
        totalOre,
        disputedOre: line ? ore(line.disputedOre) : null,
        reason: line?.reason ?? null,
        creditedOre: line && line.creditedOre !== null ? ore(line.creditedOre) : null,
        rootCause: line?.rootCause ?? null,
      };
    }),
    canEdit: decide(ctx.actor, 'dispute.lines', { queue, assigneeId }).allowed,
    locked: decideEdit(type, facts, {})?.says ?? null,
  };
}
