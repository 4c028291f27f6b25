import { z } from 'zod';
import { Id, Instant, PersonRef } from './shared.ts';

export const ApprovalKind = z.enum(['cancellation', 'credit', 'authority_override', 'payment_plan']);
export type ApprovalKind = z.infer<typeof ApprovalKind>;

/** The open approval of a case, as its page shows it. */
export const ApprovalBrief = z.object({
  id: Id,
  version: z.int(),
  kind: ApprovalKind,
  requestedBy: PersonRef,
  requestedAt: Instant,
  reason: z.string().nullable(),
  /** The person who looks asked for it, and may take it back. */
  mine: z.boolean(),
});
export type ApprovalBrief = z.infer<typeof ApprovalBrief>;
