import { type Tx, write } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { endPlanOf } from '../doors/end-plan-of.ts';
import { courseOf, planParts } from '../doors/plan-course.ts';
import { systemMove } from '../doors/system-move.ts';
import type { Server } from '../server.ts';

/**
 * Looks at every running plan once a day: one that is paid is finished, one that was broken comes back to the desk, where its
 * clocks go on. Each plan is a change of its own, so that one that fails keeps no other from being seen.
 */
export async function watchPlans(server: Server): Promise<void> {
  const running = await server.db.prisma.paymentPlan.findMany({
    where: { state: 'running' },
    select: { id: true, caseId: true },
    orderBy: { id: 'asc' },
  });
  const failed: unknown[] = [];
  for (const plan of running)
    await write(server, (tx) => settlePlan(tx, plan)).catch((error: unknown) => {
      server.log.warn({ planId: plan.id, err: error }, 'a plan could not be looked at');
      failed.push(error);
    });
  if (failed.length > 0) throw failed[0];
}

/** What follows for the case from how its plan is going; nothing while it runs, or when somebody has ended it meanwhile. */
async function settlePlan(tx: Tx, { id, caseId }: { id: string; caseId: string }): Promise<void> {
  await tx.db.$queryRaw`select id from cases where id = ${caseId}::uuid for update`;
  const plan = await tx.db.paymentPlan.findFirst({ where: { id, state: 'running' }, include: planParts });
  const verdict = plan ? courseOf(tx, plan).verdict : 'running';
  const record = verdict === 'running' ? null : await loadCase(tx, caseId);
  if (!record || verdict === 'running') return;
  const move = systemMove(tx, record, `plan_${verdict}`);
  if (!move) return;
  const { state, fields, event } = move;
  const ended = await endPlanOf(tx, caseId, verdict);
  await writeChange(tx, { kind: 'system' }, record, { state, fields, events: [event, ...ended] });
}
