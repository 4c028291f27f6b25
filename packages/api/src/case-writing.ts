import { z } from 'zod';
import { OnCase } from './case-words.ts';
import { Id, Instant, Text } from './shared.ts';

const Recipients = z.array(z.email().max(254)).min(1).max(20);

export const ReplyCase = z.strictObject({
  caseId: Id,
  /** The newest event its writer had seen; anything newer stops the reply, and the text is kept. */
  seenSeq: z.int(),
  to: Recipients,
  cc: z.array(z.email().max(254)).max(20).default([]),
  subject: z.string().trim().min(1).max(300),
  text: z.string().trim().min(1).max(100_000),
  uploadIds: z.array(Id).max(20).default([]),
  templateKey: z.string().max(60).nullish(),
  /** A move made in the same transaction, for example `wait_for_customer` or `resolve`. */
  thenMove: z.string().max(40).nullish(),
});
export type ReplyCase = z.infer<typeof ReplyCase>;
export const Scheduled = z.object({ deliveryId: Id, sendsAt: Instant });
export type Scheduled = z.infer<typeof Scheduled>;

export const UndoReply = z.strictObject({ deliveryId: Id });
export type UndoReply = z.infer<typeof UndoReply>;
export const Undone = z.object({
  text: z.string(),
  subject: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
});

/** One message that asks for all that is missing, and only that. */
export const AskMissing = OnCase;

/** Sends a one-click answer and closes the case. */
export const AnswerCase = OnCase.extend({ replyKey: z.string().max(60) });
export type AnswerCase = z.infer<typeof AnswerCase>;

/** The templates that fit a case, filled; `empty` names variables that have no value and must be filled before sending. */
export const FilledTemplate = z.object({
  key: z.string(),
  name: Text,
  subject: z.string(),
  text: z.string(),
  empty: z.array(z.string()),
  oneClick: z.boolean(),
});
export type FilledTemplate = z.infer<typeof FilledTemplate>;

export const DraftBody = z.strictObject({
  mode: z.enum(['reply', 'note']),
  to: z.array(z.string().max(254)).max(20),
  cc: z.array(z.string().max(254)).max(20),
  subject: z.string().max(300),
  text: z.string().max(100_000),
  uploadIds: z.array(Id).max(20),
});
export type DraftBody = z.infer<typeof DraftBody>;
export const SaveDraft = z.strictObject({ caseId: Id, body: DraftBody.nullable() });
export type SaveDraft = z.infer<typeof SaveDraft>;
export const Draft = z.object({
  body: DraftBody,
  updatedAt: Instant,
  uploads: z.array(z.object({ id: Id, name: z.string(), size: z.int(), type: z.string() })),
});

/** Says that the page is open; answers with who else has it open. */
export const Beat = z.strictObject({ caseId: Id, mode: z.enum(['viewing', 'typing']) });
export type Beat = z.infer<typeof Beat>;
export const Present = z.array(z.object({ id: Id, name: z.string(), mode: z.enum(['viewing', 'typing']) }));
