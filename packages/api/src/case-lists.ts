import { z } from 'zod';
import { Category, Channel } from './case-words.ts';
import { Id, Instant, PersonRef } from './shared.ts';

/** Which cases: exactly one list, narrowed by filters; the same names stand in the page's URL. */
export const ListCases = z.strictObject({
  /** `mine`, `all`, or a queue's key. */
  list: z.string().max(40).default('all'),
  open: z.boolean().default(true),
  unassigned: z.boolean().default(false),
  type: z.string().max(40).nullish(),
  category: Category.nullish(),
  assigneeId: Id.nullish(),
  customerId: Id.nullish(),
  /** Words, or any number. */
  q: z.string().trim().max(200).nullish(),
  /** `due`: soonest due first; `opened`: newest first. Ended cases are always sorted by their end, latest first. */
  sort: z.enum(['due', 'opened']).default('due'),
  /** The place after which the next page begins, from the page before. */
  after: z.string().max(200).nullish(),
  size: z.int().min(1).max(200).default(50),
});
export type ListCases = z.infer<typeof ListCases>;

/** How one clock stands. `dueAt` is null while it rests or is over. */
export const ClockView = z.object({
  state: z.enum(['running', 'resting', 'met', 'missed']),
  stage: z.union([z.literal(0), z.literal(50), z.literal(75), z.literal(100)]),
  dueAt: Instant.nullable(),
  remainingMinutes: z.int(),
});
export type ClockView = z.infer<typeof ClockView>;

export const CaseRow = z.object({
  id: Id,
  number: z.string(),
  version: z.int(),
  typeKey: z.string(),
  state: z.string(),
  category: Category,
  queueKey: z.string(),
  subject: z.string(),
  customerName: z.string().nullable(),
  requesterName: z.string().nullable(),
  assignee: PersonRef.nullable(),
  channel: Channel,
  openedAt: Instant,
  dueAt: Instant.nullable(),
  /** Share of the next deadline that is used, in steps; 100 is late. Null while nothing runs. */
  stage: z.union([z.literal(0), z.literal(50), z.literal(75), z.literal(100)]).nullable(),
  waitingSince: Instant.nullable(),
  doneAt: Instant.nullable(),
});
export type CaseRow = z.infer<typeof CaseRow>;

export const CasePage = z.object({ rows: z.array(CaseRow), next: z.string().nullable() });
export type CasePage = z.infer<typeof CasePage>;

/** A count that stops at 1000: `1000` means a thousand or more. */
export const Counts = z.object({
  mine: z.int(),
  queues: z.record(z.string(), z.object({ open: z.int(), unassigned: z.int(), late: z.int() })),
  parked: z.int(),
  holdsToReview: z.int(),
  /** Those the person may decide. */
  approvals: z.int(),
});
export type Counts = z.infer<typeof Counts>;
