import type { OverlapView } from '@underlag/api/overlap';
import { billingOverlap } from '@underlag/domain/agreements';
import { billedPeriod, creditDue } from '@underlag/domain/case-types';
import type { StaffCtx } from '../context.ts';
import { ore, type Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { visibleCases } from '../doors/visible-cases.ts';

/** How much of the linked invoice is for time after the linked agreement's end, step by step; null while one of them is not linked, and for other matters. */
export async function viewOverlap(
  ctx: StaffCtx,
  tx: Tx,
  { row, facts }: CaseRecord,
): Promise<OverlapView | null> {
  const { invoice, agreement } = facts;
  if (row.typeKey !== 'post_termination_billing' || !invoice || !agreement) return null;
  if (invoice.ofOtherAgreement) return null;
  const lines = await tx.db.invoiceLine.findMany({
    where: { invoiceId: row.invoiceId ?? '' },
    orderBy: { position: 'asc' },
  });
  const linesOre = lines.map(({ netOre, vatPercent }) =>
    Math.round((ore(netOre) * (100 + vatPercent)) / 100),
  );
  const period = billedPeriod(facts);
  const { totalOre } = invoice;
  const { outcome, count, steps } = billingOverlap({ period, totalOre, linesOre }, agreement.endsOn);
  const terminations = await terminationsOf(ctx, tx, row.agreementId ?? '');
  return {
    outcome,
    period: period && { ...period, isStated: !invoice.period },
    endDate: agreement.endsOn,
    endedBy: agreement.endsOn ? await endedBy(tx, terminations) : null,
    count: count && {
      allDays: count.allDays,
      afterDays: count.afterDays,
      creditOre: count.creditOre,
      creditedOre: invoice.creditedOre,
      dueOre: creditDue(facts) ?? 0,
      lines: lines.map(({ text }, index) => ({
        text,
        totalOre: linesOre[index] ?? 0,
        creditOre: count.lineCreditsOre[index] ?? 0,
      })),
    },
    steps: steps.map(({ figure, sv, en }) => ({ figure, says: { sv, en } })),
    terminations,
  };
}

const terminationsOf = (ctx: StaffCtx, tx: Tx, agreementId: string) =>
  tx.db.$queryRaw<OverlapView['terminations']>`
    select id, number, state from cases
    where agreement_id = ${agreementId}::uuid and type_key = 'cancellation' and ${visibleCases(ctx.actor)}
    order by opened_at desc limit 10`;

/** The newest of these cases in which an end was approved, with how many letters have confirmed it. */
async function endedBy(
  tx: Tx,
  cases: readonly { id: string; number: string }[],
): Promise<OverlapView['endedBy']> {
  const approval = await tx.db.approval.findFirst({
    where: { caseId: { in: cases.map(({ id }) => id) }, kind: 'cancellation', state: 'approved' },
    orderBy: { decidedAt: 'desc' },
    include: { case: { select: { id: true, number: true, _count: { select: { letters: true } } } } },
  });
  if (!approval?.decidedAt) return null;
  const { id, number, _count } = approval.case;
  return { id, number, approvedOn: swedishDay(approval.decidedAt.toISOString()), letters: _count.letters };
}
