import type { Capacity } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { Approval } from './settle-approval.ts';

/** Keeps a yes of the actor, and for whom it was given; answers with its place. Of one person the database takes one. */
export async function keepStep(
  ctx: StaffCtx,
  tx: Tx,
  { id: approvalId, steps }: Pick<Approval, 'id' | 'steps'>,
  { capacity, note }: { capacity: Capacity; note: string | null },
): Promise<number> {
  const position = steps.length + 1;
  await tx.db.approvalStep.create({
    data: {
      approvalId,
      position,
      decidedBy: ctx.actor.personId,
      standsInFor: capacity.standsInFor,
      decidedAt: new Date(tx.now),
      note,
    },
  });
  return position;
}
