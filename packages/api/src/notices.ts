import { z } from 'zod';
import { Id, Instant, PersonRef } from './shared.ts';

/** Something a member of staff is to know of a case: three quarters, or all, of the time a clock allows are used. */
export const NoticeRow = z.object({
  id: Id,
  kind: z.enum(['sla_75', 'sla_100']),
  clock: z.enum(['firstResponse', 'nextUpdate', 'solution']),
  dueAt: Instant,
  at: Instant,
  readAt: Instant.nullable(),
  caseNumber: z.string(),
  subject: z.string(),
  /** Who has the case now. */
  assignee: PersonRef.nullable(),
});
export type NoticeRow = z.infer<typeof NoticeRow>;

/** One notice, or all that had come by an instant. */
export const ReadNotices = z.union([
  z.strictObject({ id: Id }),
  z.strictObject({ until: z.iso.datetime({ precision: 3 }) }),
]);
export type ReadNotices = z.infer<typeof ReadNotices>;
