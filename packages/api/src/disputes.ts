import { z } from 'zod';
import { OnCase } from './case-words.ts';
import { Id, Ore, Text } from './shared.ts';

/** A line of the disputed invoice, and what of it is disputed, if anything; amounts with VAT. */
export const DisputeLineView = z.object({
  invoiceLineId: Id,
  position: z.int(),
  text: z.string(),
  totalOre: Ore,
  disputedOre: Ore.nullable(),
  reason: z.string().nullable(),
  /** Null until somebody has judged the line. */
  creditedOre: Ore.nullable(),
  rootCause: z.string().nullable(),
});
export type DisputeLineView = z.infer<typeof DisputeLineView>;

/** The disputed invoice by line, as the page of a dispute shows it. */
export const DisputeView = z.object({
  /** Every line of the invoice, in its order; none while no invoice is linked. */
  lines: z.array(DisputeLineView),
  canEdit: z.boolean(),
  /** Why the lines stand fast now; null when they may be changed. */
  locked: Text.nullable(),
});
export type DisputeView = z.infer<typeof DisputeView>;

/** All that is disputed by line, in place of what was there before; amounts with VAT. Without lines the dispute is of one amount again. */
export const DisputeLines = OnCase.extend({
  lines: z
    .array(
      z.strictObject({
        invoiceLineId: Id,
        disputedOre: z.int().positive().max(10_000_000_000),
        reason: z.string().max(40),
        creditedOre: z.int().min(0).max(10_000_000_000).nullable(),
        rootCause: z.string().max(40).nullable(),
      }),
    )
    .max(500),
});
export type DisputeLines = z.infer<typeof DisputeLines>;
