import type { GrantedPlanView, PaymentPlanView } from '@underlag/api/payment-plans';
import { openOre } from '@underlag/domain/case-types';
import { instant, ore, type Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { courseOf, type LoadedPlan, planParts } from '../doors/plan-course.ts';
import { swedishDay } from '../doors/swedish-day.ts';

/** More time to pay, as granted and as it goes (FAQ 8); null for other types. */
export async function viewPaymentPlan(tx: Tx, { row, facts }: CaseRecord): Promise<PaymentPlanView | null> {
  if (row.typeKey !== 'payment_arrangement') return null;
  const plan = await tx.db.paymentPlan.findFirst({
    where: { caseId: row.id },
    orderBy: { id: 'desc' },
    include: planParts,
  });
  return {
    leftOre: facts.invoice && openOre(facts.invoice),
    today: swedishDay(tx.now),
    granted: plan && viewGranted(tx, plan),
  };
}

/** What a plan came to is not read again once it has ended: only a running one is judged by today. */
function viewGranted(tx: Tx, plan: LoadedPlan): GrantedPlanView {
  const at = plan.endedAt ? { now: plan.endedAt.toISOString() } : tx;
  const { rows, brokenBy, next, steps } = courseOf(at, plan);
  return {
    id: plan.id,
    kind: plan.kind as GrantedPlanView['kind'],
    state: plan.state as GrantedPlanView['state'],
    feeOre: ore(plan.feeOre),
    madeAt: plan.madeAt.toISOString(),
    endedAt: instant(plan.endedAt),
    rows: rows.map(({ dueOn, amountOre, state, lackingOre }) => ({ dueOn, amountOre, state, lackingOre })),
    brokenBy,
    next,
    steps: steps.map(({ date, sv, en }) => ({ date, says: { sv, en } })),
  };
}
