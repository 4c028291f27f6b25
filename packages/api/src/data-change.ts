import { billingParts } from '@underlag/domain/case-types';
import { z } from 'zod';
import { Day, Instant } from './shared.ts';

/** How the old address is told, and where. */
export const OldAddressNotice = z.object({ by: z.enum(['email', 'letter']), to: z.string() });

/** A change of billing data that was made: what the ledger was told. */
export const MadeChange = z.object({
  what: z.enum(billingParts),
  from: z.string().nullable(),
  to: z.string(),
  validFrom: Day,
  notice: OldAddressNotice.nullable(),
});
export type MadeChange = z.infer<typeof MadeChange>;

/** A wished change beside what the register holds now. */
export const DataChangeView = z.object({
  /** Billing data; null when the case is about something else. `now` is the register's, never the message's. */
  billing: z
    .object({
      what: z.enum(billingParts),
      now: z.string().nullable(),
      /** As it would be kept; null while it does not have the right form. */
      wanted: z.string().nullable(),
      validFrom: Day.nullable(),
      notice: OldAddressNotice.nullable(),
    })
    .nullable(),
  /** The case is about contacts and rights: how many changes wait for a second person, and how many are decided. */
  register: z.object({ open: z.int(), decided: z.int() }).nullable(),
  /** Newest first. */
  made: z.array(MadeChange.extend({ at: Instant })),
});
export type DataChangeView = z.infer<typeof DataChangeView>;
