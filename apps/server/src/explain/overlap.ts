import { billingOverlap } from '@underlag/domain/agreements';
import { z } from 'zod';
import { CivilDay } from './civil-day.ts';

const Ore = z.int();

export const OverlapLine = z.object({
  /** Both days inclusive; null where the invoice states none. */
  period: z.strictObject({ from: CivilDay, to: CivilDay }).nullish(),
  /** The first day without service; null while no end is settled. */
  endDate: CivilDay.nullish(),
  /** In öre including VAT, as the lines. */
  totalOre: Ore,
  lines: z.array(Ore).max(1000).optional(),
});

/** An invoice's period and amount and an agreement's end → `{ outcome, allDays, servedDays, afterDays, creditOre, servedOre, lineCreditsOre, steps }`; days and amounts are left out where nothing can be counted. */
export function explainOverlap({ period, endDate, totalOre, lines }: z.infer<typeof OverlapLine>) {
  const invoice = { period: period ?? null, totalOre, ...(lines ? { linesOre: lines } : {}) };
  const { outcome, count, steps } = billingOverlap(invoice, endDate ?? null);
  return { outcome, ...count, steps };
}
