import { z } from 'zod';
import { Day, Id, Ore, Text } from './shared.ts';

/** How much of an invoice is for time after the agreement's end, and how that was counted. */
export const OverlapView = z.object({
  outcome: z.enum(['no_end', 'no_period', 'before_end', 'part', 'full']),
  /** Both days inclusive; `stated` where the invoice itself says none. */
  period: z.object({ from: Day, to: Day, isStated: z.boolean() }).nullable(),
  /** The first day without service. */
  endDate: Day.nullable(),
  /** The case in which that end was approved; null where only the register says so, or where it may not be seen. */
  endedBy: z.object({ id: Id, number: z.string(), approvedOn: Day, letters: z.int() }).nullable(),
  /** Null where nothing can be counted; amounts including VAT. */
  count: z
    .object({
      allDays: z.int(),
      afterDays: z.int(),
      creditOre: Ore,
      /** What the invoice has been credited before, by any case. */
      creditedOre: Ore,
      /** What is left to be credited. */
      dueOre: Ore,
      lines: z.array(z.object({ text: z.string(), totalOre: Ore, creditOre: Ore })),
    })
    .nullable(),
  steps: z.array(
    z.object({
      says: Text,
      figure: z
        .union([z.object({ date: Day }), z.object({ days: z.int() }), z.object({ ore: Ore })])
        .nullable(),
    }),
  ),
  /** Terminations of the agreement that the reader may see, newest first: where a notice may be found. */
  terminations: z.array(z.object({ id: Id, number: z.string(), state: z.string() })),
});
export type OverlapView = z.infer<typeof OverlapView>;
