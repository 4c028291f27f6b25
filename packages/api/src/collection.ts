import { z } from 'zod';
import { Day, Instant, Ore } from './shared.ts';

/** Where an invoice stands that a debt-collection agency has, or has had, and what has been told the agency on the case. */
export const CollectionView = z.object({
  agency: z.object({ name: z.string(), phone: z.string(), email: z.string(), address: z.string() }),
  claimNumber: z.string().nullable(),
  /** The last thing that happened: it was handed over, or called back. */
  state: z.enum(['handed_over', 'recalled']),
  since: Day,
  /** What has been credited of the invoice, ordered credits among it: a reason to call the claim back. */
  creditedOre: Ore,
  told: z.array(
    z.object({
      what: z.enum(['objection', 'recall']),
      at: Instant,
      state: z.enum(['scheduled', 'sending', 'sent', 'failed', 'undone']),
    }),
  ),
});
export type CollectionView = z.infer<typeof CollectionView>;
