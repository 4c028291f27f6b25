/** One payment of a plan: öre, and the last day to pay it, YYYY-MM-DD. */
export interface Instalment {
  dueOn: string;
  amountOre: number;
}

export type PlanKind = 'extension' | 'instalments';

/** One new due date is an extension (anstånd); more than one make an instalment plan (avbetalningsplan). */
export const planKindOf = (plan: readonly Instalment[]): PlanKind =>
  plan.length > 1 ? 'instalments' : 'extension';

/** What the plan's payments come to, in öre. */
export const planSumOf = (plan: readonly Instalment[]): number =>
  plan.reduce((sum, { amountOre }) => sum + amountOre, 0);

/** The bounds of a plan (decision 0029). The fee is the ceiling of 3 § in the act on collection costs (1981:739). */
export const planLimits = {
  /** A payment counts as in time up to so many days after its due day: banks are closed at weekends and over Easter. */
  graceDays: 5,
  highestFeeOre: 17_000,
  /** Nobody grants more payments, or a last day further off. */
  payments: 24,
  months: 24,
  /** One member of staff alone grants a plan that ends within so many months; a longer one needs a second person. */
  ownMonths: 6,
} as const;
