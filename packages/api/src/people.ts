import { z } from 'zod';
import { Id, Instant, Locale, Ore, Text } from './shared.ts';

const Roles = z.array(z.enum(['agent', 'manager', 'approver', 'administrator', 'reader'])).min(1);
const QueueRights = z
  .array(z.strictObject({ queue: z.string().max(40), level: z.enum(['read', 'work']) }))
  .max(50);

export const PersonView = z.object({
  id: Id,
  version: z.int(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.string()),
  active: z.boolean(),
  creditLimitOre: Ore,
  queues: z.array(z.object({ queue: z.string(), level: z.enum(['read', 'work']) })),
  lastSeenAt: Instant.nullable(),
});
export type PersonView = z.infer<typeof PersonView>;

export const QueueView = z.object({ key: z.string(), name: Text });

/** A new member of staff; answers with the one-time link to hand over. */
export const InvitePerson = z.strictObject({
  name: z.string().trim().min(2).max(200),
  email: z.email().max(254),
  roles: Roles,
  creditLimitOre: z.int().min(0).max(10_000_000_000).default(0),
  queues: QueueRights.default([]),
  locale: Locale.default('sv'),
});
export type InvitePerson = z.infer<typeof InvitePerson>;

export const ChangePerson = z.strictObject({
  id: Id,
  version: z.int().positive(),
  name: z.string().trim().min(2).max(200),
  roles: Roles,
  active: z.boolean(),
  creditLimitOre: z.int().min(0).max(10_000_000_000),
  queues: QueueRights,
});
export type ChangePerson = z.infer<typeof ChangePerson>;

export const ResetPerson = z.strictObject({ id: Id });
/** A link that works once until `expiresAt`; it is shown this one time. */
export const HandedLink = z.object({ url: z.string(), expiresAt: Instant });
