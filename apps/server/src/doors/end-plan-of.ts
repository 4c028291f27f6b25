import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';

/** Ends the running plan of a case as what it came to. The ledger is told unless it was kept: then it sees itself that all is paid. */
export async function endPlanOf(
  tx: Tx,
  caseId: string,
  as: 'kept' | 'broken' | 'withdrawn',
): Promise<NewEvent[]> {
  const plan = await tx.db.paymentPlan.findFirst({ where: { caseId, state: 'running' } });
  if (!plan) throw new Error('a plan that does not run was to be ended');
  await tx.db.paymentPlan.update({
    where: { id: plan.id },
    data: { state: as, endedAt: new Date(tx.now), version: { increment: 1 } },
  });
  if (as !== 'kept')
    await tx.db.ledgerOrder.create({
      data: {
        caseId,
        invoiceId: plan.invoiceId,
        kind: 'end_payment_plan',
        data: { planId: plan.id, as },
        createdAt: new Date(tx.now),
      },
    });
  return [{ kind: 'plan_ended', data: { planId: plan.id, as } }];
}
