import { z } from 'zod';
import { Day, Id, Instant, PersonRef, Text } from './shared.ts';

const OnCase = z.strictObject({ caseId: Id, version: z.int().positive() });

export const AttemptChannel = z.enum(['phone', 'email', 'sms', 'visit']);
export type AttemptChannel = z.infer<typeof AttemptChannel>;

export const AttemptOutcome = z.enum(['reached', 'no_answer', 'message_left', 'wrong_number']);
export type AttemptOutcome = z.infer<typeof AttemptOutcome>;

/** Logs one attempt to reach the customer; it only adds, so no version is asked for. */
export const LogAttempt = z.strictObject({
  caseId: Id,
  channel: AttemptChannel,
  outcome: AttemptOutcome,
  /** The day of the next attempt; required unless the customer was reached. */
  nextOn: Day.nullish(),
  note: z.string().trim().max(2000).default(''),
});
export type LogAttempt = z.infer<typeof LogAttempt>;

/** Ties a case to an order of extra guarding; null unlinks. */
export const LinkOrder = OnCase.extend({ orderId: Id.nullable() });
export type LinkOrder = z.infer<typeof LinkOrder>;

/** Orders by number, invoice, site or customer; without words those that the case's own customer has. */
export const FindOrders = z.strictObject({ caseId: Id, q: z.string().trim().max(100).default('') });
export type FindOrders = z.infer<typeof FindOrders>;

/** The person on our side who is responsible for an assignment. */
export const Responsible = z.object({ name: z.string(), email: z.string(), phone: z.string() });
export type Responsible = z.infer<typeof Responsible>;

/** An order as it is chosen from a list. */
export const OrderRow = z.object({
  id: Id,
  number: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  customerName: z.string(),
  siteName: z.string(),
  invoiceNumber: z.string().nullable(),
});
export type OrderRow = z.infer<typeof OrderRow>;

/** The order a case is about. */
export const OrderView = OrderRow.extend({
  orderedAt: Instant,
  responsible: Responsible,
  orderer: z.object({
    name: z.string(),
    /** Whether the register gave the orderer the right to order there, on the day of the order; `unknown` for somebody outside it. */
    right: z.enum(['had', 'lacked', 'unknown']),
    /** Why, in words. */
    says: Text,
  }),
  confirmed: z.object({ by: z.string(), at: Instant }).nullable(),
});
export type OrderView = z.infer<typeof OrderView>;

export const AttemptView = z.object({
  id: Id,
  at: Instant,
  by: z.string().nullable(),
  channel: AttemptChannel,
  outcome: AttemptOutcome,
  nextOn: Day.nullable(),
  note: z.string(),
});
export type AttemptView = z.infer<typeof AttemptView>;

/** What a case about extra guarding shows of its order and of the contact it asks for. */
export const GuardingView = z.object({
  order: OrderView.nullable(),
  /** When the contact is due; null once it is made, or the case has ended. */
  contactDueAt: Instant.nullable(),
  /** Latest first. */
  attempts: z.array(AttemptView),
  canLog: z.boolean(),
  canLink: z.boolean(),
});
export type GuardingView = z.infer<typeof GuardingView>;

/** Open cases in which somebody is to reach the customer; `overdue` keeps those that are late. */
export const ListExtraGuarding = z.strictObject({
  overdue: z.boolean().default(false),
  /** The place after which the next page begins, from the page before. */
  after: z.string().max(100).nullish(),
  size: z.int().min(1).max(200).default(50),
});
export type ListExtraGuarding = z.infer<typeof ListExtraGuarding>;

export const GuardingRow = z.object({
  caseId: Id,
  number: z.string(),
  subject: z.string(),
  customerName: z.string().nullable(),
  siteName: z.string().nullable(),
  assignee: PersonRef.nullable(),
  order: z
    .object({ number: z.string(), startsAt: Instant, endsAt: Instant, responsible: Responsible })
    .nullable(),
  attempts: z.int(),
  last: z.object({ at: Instant, channel: AttemptChannel, outcome: AttemptOutcome }).nullable(),
  /** The day of the next attempt, as the latest one says. */
  nextOn: Day.nullable(),
  contactDueAt: Instant.nullable(),
});
export type GuardingRow = z.infer<typeof GuardingRow>;

export const GuardingPage = z.object({ rows: z.array(GuardingRow), next: z.string().nullable() });
export type GuardingPage = z.infer<typeof GuardingPage>;
