import type { Instalment } from './plan.ts';
import { isPlanDay, monthsAfter } from './plan-days.ts';

/** All that is left on one new day. */
export const buildExtension = (leftOre: number, dueOn: string): Instalment[] =>
  buildInstalments(leftOre, 1, dueOn);

/**
 * Equal payments on the same day of each month, beginning with `firstDueOn`; where a month lacks the day, on its last. The
 * öre that cannot be shared out evenly are on the last one. RangeError for fewer than one payment, or less than an öre each.
 */
export function buildInstalments(leftOre: number, count: number, firstDueOn: string): Instalment[] {
  if (!Number.isSafeInteger(leftOre) || !Number.isSafeInteger(count) || count < 1 || leftOre < count)
    throw new RangeError(`${leftOre} öre cannot be paid in ${count} parts`);
  if (!isPlanDay(firstDueOn)) throw new RangeError(`no date written YYYY-MM-DD: ${firstDueOn}`);
  const each = Math.floor(leftOre / count);
  return Array.from({ length: count }, (_, index) => ({
    dueOn: monthsAfter(firstDueOn, index),
    amountOre: index === count - 1 ? leftOre - each * index : each,
  }));
}
