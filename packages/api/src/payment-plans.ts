import { z } from 'zod';
import { Day, Id, Instant, Ore, Text } from './shared.ts';

/** One payment of a plan and how it stands: `late` is within the days of grace, `missed` is past them. */
export const PlanRowView = z.object({
  dueOn: Day,
  amountOre: Ore,
  state: z.enum(['paid', 'coming', 'late', 'missed']),
  lackingOre: Ore,
});
export type PlanRowView = z.infer<typeof PlanRowView>;

/** What has been granted on a case, and how it is going. */
export const GrantedPlanView = z.object({
  id: Id,
  kind: z.enum(['extension', 'instalments']),
  state: z.enum(['running', 'kept', 'broken', 'withdrawn']),
  feeOre: Ore,
  madeAt: Instant,
  endedAt: Instant.nullable(),
  rows: z.array(PlanRowView),
  /** The payment that was missed, counted from 1, and the last day it would have been in time. */
  brokenBy: z.object({ position: z.int(), lastDay: Day }).nullable(),
  next: z.object({ dueOn: Day, amountOre: Ore }).nullable(),
  /** How that was found, in order of date. */
  steps: z.array(z.object({ date: Day, says: Text })),
});
export type GrantedPlanView = z.infer<typeof GrantedPlanView>;

/** More time to pay: what a plan is measured by, and the plan that was granted last. */
export const PaymentPlanView = z.object({
  /** What is left to pay on the invoice; null while none is linked. */
  leftOre: Ore.nullable(),
  /** The day it is in Sweden. */
  today: Day,
  granted: GrantedPlanView.nullable(),
});
export type PaymentPlanView = z.infer<typeof PaymentPlanView>;
