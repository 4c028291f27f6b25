import { z } from 'zod';
import { Day, Id, Instant, Ore, Text } from './shared.ts';

/** What became of an invoice: where it was sent, what came in, how it was dunned, and what was charged for lateness. */
export const InvoiceHistory = z.object({
  /** The invoice it is about: the one that was late, where the case is about its fee. */
  invoiceNumber: z.string(),
  deliveries: z.array(
    z.object({
      id: Id,
      at: Instant,
      way: z.enum(['paper', 'email', 'e_invoice', 'portal']),
      address: z.string(),
      outcome: z.enum(['sent', 'delivered', 'bounced', 'returned', 'rejected']),
      detail: z.string().nullable(),
    }),
  ),
  payments: z.array(z.object({ id: Id, on: Day, ore: Ore, reference: z.string().nullable() })),
  dunning: z.array(
    z.object({
      id: Id,
      kind: z.enum(['reminder', 'demand', 'handed_over', 'recalled']),
      on: Day,
      feeOre: Ore,
      agency: z.string().nullable(),
      claimNumber: z.string().nullable(),
    }),
  ),
  fees: z.array(
    z.object({
      id: Id,
      number: z.string(),
      kind: z.enum(['reminder_fee', 'interest']),
      on: Day,
      ore: Ore,
      openOre: Ore,
    }),
  ),
});
export type InvoiceHistory = z.infer<typeof InvoiceHistory>;

const Check = z.object({
  key: z.string(),
  name: Text,
  finding: z.enum(['stands', 'waive', 'part', 'unknown']),
  says: Text,
});

/** A fee or interest, why it was charged, and whether the record supports waiving it (G16). */
export const FeeFinding = z.object({
  invoiceId: Id,
  invoiceNumber: z.string(),
  /** The case is linked to the invoice that charges it. */
  isLinked: z.boolean(),
  name: Text,
  ore: Ore,
  why: Text,
  course: z.array(z.object({ date: Day, says: Text })),
  /** The interest as it ought to be, or the sentence that says which reference rate is missing; null for a fee. */
  interest: z
    .object({
      totalOre: Ore.nullable(),
      says: Text,
      steps: z.array(z.object({ from: Day, to: Day, days: z.int(), ore: Ore, says: Text })),
    })
    .nullable(),
  checks: z.array(Check),
  verdict: z.enum(['stands', 'waive', 'waive_part', 'undecided']),
  waiveOre: Ore,
  says: Text,
});
export type FeeFinding = z.infer<typeof FeeFinding>;

/** The fee for paper on an invoice, and whether the record supports waiving it. */
export const PaperFeeFinding = z.object({
  feeOre: Ore,
  checks: z.array(Check),
  verdict: z.enum(['stands', 'waive', 'none']),
  says: Text,
});
export type PaperFeeFinding = z.infer<typeof PaperFeeFinding>;

/** What a case about fees rests on. */
export const FeesView = z.object({
  lateFees: z.array(FeeFinding),
  /** Null for a matter that is not about the fee for paper. */
  paperFee: PaperFeeFinding.nullable(),
  /** What the record suggests to waive, and why; all that is left of the fees, and no reason, where it does not. */
  suggested: z.object({ waiveOre: Ore, reason: z.string().nullable() }),
});
export type FeesView = z.infer<typeof FeesView>;

// Reference rates

/** The reference rate of a half-year as published; `base` is the version the person looked at, 0 where there was none. */
export const AddReferenceRate = z.strictObject({
  halfYear: Day.regex(/-(01|07)-01$/),
  base: z.int().min(0),
  percent: z.number().min(-10).max(50).multipleOf(0.01),
});
export type AddReferenceRate = z.infer<typeof AddReferenceRate>;

const HalfYear = z.object({ halfYear: Day, name: Text });

/** The rates by half-year, newest half-year first, each with its versions, newest first; the half-years up to today that have none; and the coming one while it has none. */
export const ReferenceRates = z.object({
  halfYears: z.array(
    HalfYear.extend({
      versions: z
        .array(
          z.object({
            version: z.int(),
            percent: z.number(),
            latePercent: z.number(),
            at: Instant,
            by: z.string().nullable(),
          }),
        )
        .min(1),
    }),
  ),
  missing: z.array(HalfYear),
  coming: HalfYear.nullable(),
});
export type ReferenceRates = z.infer<typeof ReferenceRates>;
