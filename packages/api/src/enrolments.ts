import { z } from 'zod';
import { OldAddressNotice } from './data-change.ts';
import { Day, Id, Instant, Text } from './shared.ts';

/** A way of delivery that is in force or waits for the ledger. */
export const EnrolmentRow = z.object({
  id: Id,
  kind: z.enum(['email', 'e_invoice']),
  address: z.string(),
  operator: z.string().nullable(),
  reference: z.string().nullable(),
  state: z.enum(['pending', 'active']),
  startedAt: Instant,
  activeAt: Instant.nullable(),
  /** The case that asked for it, if the reader may see it. */
  caseNumber: z.string().nullable(),
});
export type EnrolmentRow = z.infer<typeof EnrolmentRow>;

/** How a customer gets the invoices: by what is in force, else as the latest invoice went; null when none ever went. */
export const DeliveryView = z.object({
  way: z.enum(['paper', 'email', 'e_invoice']).nullable(),
  address: z.string().nullable(),
  /** In force and waiting, the latest first. */
  enrolments: z.array(EnrolmentRow),
});
export type DeliveryView = z.infer<typeof DeliveryView>;

/** A wished way of delivery: what is missing, what is wrong, what it would be, and how the customer gets the invoices today. */
export const EnrolmentView = z.object({
  kind: z.enum(['email', 'e_invoice']),
  findings: z.array(z.object({ field: z.string(), problem: z.enum(['missing', 'wrong']), says: Text })),
  /** Why the customer gets no e-invoices from us at all. */
  refusal: z.enum(['private', 'security']).nullable(),
  /** In its normal form; null while it is not there or not right. */
  address: z.string().nullable(),
  validFrom: Day.nullable(),
  /** How the address that applies today is told; null when it is the same one, or no customer is linked. */
  notice: OldAddressNotice.nullable(),
  /** Null while no customer is linked. */
  delivery: DeliveryView.nullable(),
});
export type EnrolmentView = z.infer<typeof EnrolmentView>;
