import { z } from 'zod';
import { Category, Channel } from './case-words.ts';
import { Day, Id, Instant, PersonRef } from './shared.ts';

/** The clocks of a case by name. */
export const ClockKey = z.enum(['firstResponse', 'nextUpdate', 'solution']);
export type ClockKey = z.infer<typeof ClockKey>;

/** Why dunning rests. */
export const HoldReason = z.enum([
  'dispute',
  'non_receipt',
  'extension',
  'plan',
  'wrong_party',
  'credit_pending',
]);
export type HoldReason = z.infer<typeof HoldReason>;

/** Which cases: exactly one list, narrowed by filters; the same names stand in the page's URL. */
export const ListCases = z.strictObject({
  /** `mine`, `all`, `stand_in` (of those one is deputy for today), or a queue's key. */
  list: z.string().max(40).default('all'),
  open: z.boolean().default(true),
  unassigned: z.boolean().default(false),
  type: z.string().max(40).nullish(),
  category: Category.nullish(),
  assigneeId: Id.nullish(),
  customerId: Id.nullish(),
  /** `breached`: past its next due time; `at_risk`: three quarters used; `today`: due before midnight in Sweden. */
  due: z.enum(['breached', 'at_risk', 'today']).nullish(),
  /** The state a case waits in. */
  waiting: z.string().max(40).nullish(),
  channel: Channel.nullish(),
  /** Contact with the customer was due and has not been made. */
  contact: z.enum(['overdue']).nullish(),
  /** Dunning rests because of the case, open or ended, for this reason. */
  hold: HoldReason.nullish(),
  /** A clock that was settled from `from` to `to`, by cases open or ended. Queue, type and assignee are then those of that moment. */
  clock: ClockKey.nullish(),
  outcome: z.enum(['met', 'missed']).nullish(),
  /** Ended and opened again from `from` to `to`; open or ended since. */
  reopened: z.boolean().default(false),
  /** Swedish days, both included; of the opening of open cases and of the end of ended ones where nothing else is said. */
  from: Day.nullish(),
  to: Day.nullish(),
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
  /** Open cases of those who are away today and have the person as deputy. */
  standIn: z.int(),
  queues: z.record(z.string(), z.object({ open: z.int(), unassigned: z.int(), late: z.int() })),
  parked: z.int(),
  holdsToReview: z.int(),
  /** Call-out invoices without a report. */
  callOuts: z.int(),
  /** Cases in which the customer should have been reached by now. */
  contactsOverdue: z.int(),
  /** Those the person may decide. */
  approvals: z.int(),
  /** The person's own that they have not read. */
  notices: z.int(),
});
export type Counts = z.infer<typeof Counts>;
