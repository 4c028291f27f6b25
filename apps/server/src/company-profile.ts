import { z } from 'zod';

/** Facts of the company that texts and intake need; data, never constants in code. */
export const CompanyProfile = z.object({
  name: z.string(),
  orgNumber: z.string(),
  phone: z.string(),
  /** Mail boxes by what they are for. `invoices` is the sender of our answers. */
  mailboxes: z.object({ invoices: z.email(), alarmCentre: z.email(), parking: z.email() }),
  /** Hosts of ours whose Received header tells when a message reached us. */
  receivingHosts: z.array(z.string()).default([]),
  supplierPortal: z.object({ name: z.string(), phone: z.string() }),
});
export type CompanyProfile = z.infer<typeof CompanyProfile>;
