import type { CaseView } from '@underlag/api/cases';
import { nextMonth, planOf, suggestPlan } from '@underlag/domain/case-types';

/** How many payments a wish begins with: all at once, or three. */
export const suggestedCount = ({ fields }: Pick<CaseView, 'fields'>): number =>
  fields.wish === 'instalments' ? 3 : 1;

/** The plan to begin from: equal payments from a month ahead; null while it is not known what is left. */
export function suggestedPlan({
  paymentPlan,
  fields,
}: Pick<CaseView, 'paymentPlan' | 'fields'>): string | null {
  if (!paymentPlan?.leftOre) return null;
  return suggestPlan(paymentPlan.leftOre, suggestedCount({ fields }), nextMonth(paymentPlan.today));
}

/** Whether the plan in the case's fields is the one that was granted last: that one is over, and no beginning for the next. */
export function isGrantedPlan({ paymentPlan, fields }: Pick<CaseView, 'paymentPlan' | 'fields'>): boolean {
  const granted = paymentPlan?.granted?.rows.map(({ dueOn, amountOre }) => ({ dueOn, amountOre }));
  return granted !== undefined && JSON.stringify(granted) === JSON.stringify(planOf(fields));
}
