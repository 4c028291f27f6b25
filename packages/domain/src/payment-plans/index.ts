export { buildExtension, buildInstalments } from './build-plan.ts';
export { type Instalment, type PlanKind, planKindOf, planLimits, planSumOf } from './plan.ts';
export { isPlanDay, monthsAfter } from './plan-days.ts';
export { type PlanFault, type PlanMeasure, planFaults, planFeeFault } from './plan-faults.ts';
export {
  type PlanCourse,
  type PlanPayment,
  type PlanReading,
  type PlanRow,
  readPlan,
} from './read-plan.ts';
export { parsePlan, writePlan } from './written-plan.ts';
