import { z } from 'zod';
import { OnCase } from './case-words.ts';
import { Day, Id, Locale, Text } from './shared.ts';

const Fields = z.record(z.string().max(40), z.union([z.string().max(4000), z.number(), z.null()]));

/** By number (U26-004217-5) or id. */
export const GetCase = z.strictObject({ ref: z.string().max(40) });
export type GetCase = z.infer<typeof GetCase>;

/** A case opened by staff: a phone call, or a letter with its scan and day of arrival. */
export const CreateCase = z.strictObject({
  typeKey: z.string().max(40),
  channel: z.enum(['phone', 'letter']),
  language: Locale.default('sv'),
  subject: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(20_000),
  requesterName: z.string().trim().max(200).nullish(),
  requesterAddress: z.email().max(254).nullish(),
  requesterPhone: z.string().trim().max(40).nullish(),
  customerId: Id.nullish(),
  invoiceId: Id.nullish(),
  /** The ended case that this one goes on from. */
  continuesId: Id.nullish(),
  /** A letter's day of arrival. */
  arrivedOn: Day.nullish(),
  uploadIds: z.array(Id).max(20).default([]),
  fields: Fields.default({}),
  /** Makes a repeated send harmless: the same key answers with the same case. */
  key: Id,
});
export type CreateCase = z.infer<typeof CreateCase>;
export const CaseRef = z.object({ id: Id, number: z.string() });
export type CaseRef = z.infer<typeof CaseRef>;

export const MoveCase = OnCase.extend({
  move: z.string().max(40),
  reason: z.string().trim().max(2000).optional(),
  fields: Fields.optional(),
});
export type MoveCase = z.infer<typeof MoveCase>;

export const ClassifyCase = OnCase.extend({ typeKey: z.string().max(40) });
export type ClassifyCase = z.infer<typeof ClassifyCase>;

export const AssignCase = OnCase.extend({
  assigneeId: Id.nullable(),
  /** The person knows that the assignee is away. */
  evenIfAway: z.boolean().optional(),
});
export type AssignCase = z.infer<typeof AssignCase>;

export const NoteCase = z.strictObject({ caseId: Id, text: z.string().trim().min(1).max(20_000) });
export type NoteCase = z.infer<typeof NoteCase>;

export const SetFields = OnCase.extend({ fields: Fields });
export type SetFields = z.infer<typeof SetFields>;

/** Links by hand; null unlinks; a key left out stays. */
export const LinkCase = OnCase.extend({
  customerId: Id.nullish(),
  agreementId: Id.nullish(),
  invoiceId: Id.nullish(),
  siteId: Id.nullish(),
  /** Whom the request is taken to come from, where no registered address says it. */
  contactId: Id.nullish(),
});
export type LinkCase = z.infer<typeof LinkCase>;

export const DecideProposal = OnCase.extend({ proposalId: Id, accept: z.boolean() });
export type DecideProposal = z.infer<typeof DecideProposal>;

export const TakeNext = z.strictObject({ queue: z.string().max(40).nullish() });
export type TakeNext = z.infer<typeof TakeNext>;
/** The case that was taken and why this one; null when nothing waits. */
export const Taken = z.object({ id: Id, number: z.string(), why: Text }).nullable();
export type Taken = z.infer<typeof Taken>;

export const BulkCases = z.strictObject({
  cases: z.array(OnCase).min(1).max(200),
  act: z.discriminatedUnion('do', [
    z.strictObject({
      do: z.literal('assign'),
      assigneeId: Id.nullable(),
      evenIfAway: z.boolean().optional(),
    }),
    z.strictObject({
      do: z.literal('move'),
      move: z.string().max(40),
      reason: z.string().max(2000).optional(),
    }),
    z.strictObject({ do: z.literal('classify'), typeKey: z.string().max(40) }),
  ]),
  /** Only say what would happen. */
  dryRun: z.boolean().default(false),
});
export type BulkCases = z.infer<typeof BulkCases>;
export const BulkResult = z.array(
  z.object({ caseId: Id, number: z.string().nullable(), ok: z.boolean(), says: Text.nullable() }),
);

/** All open cases of somebody who is away: to their deputy, or back to the queues. */
export const HandOver = z.strictObject({ personId: Id, to: z.enum(['deputy', 'queue']) });
export type HandOver = z.infer<typeof HandOver>;
