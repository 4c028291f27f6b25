import { z } from 'zod';
import { Day, Id, Instant, Text } from './shared.ts';

/** When a terminated agreement ends and how that was found. */
export const EndingView = z.object({
  /** The first day without service. */
  endDate: Day,
  lastServiceDay: Day,
  alreadyEnded: z.boolean(),
  /** The day the written notice reached us; how that is known stands in the first step. */
  received: Day,
  /** Both days inclusive. */
  lastPeriod: z.object({ from: Day, to: Day }),
  steps: z.array(z.object({ date: Day, says: Text })),
  /** It is the end that a second person approved; else what follows from the agreement and the notice as they stand. */
  approved: z.boolean(),
});
export type EndingView = z.infer<typeof EndingView>;

/** A letter made by us on a case, and how far it has come. */
export const LetterView = z.object({
  id: Id,
  kind: z.string(),
  /** 1, 2, … among the case's letters of the kind. */
  number: z.int(),
  madeAt: Instant,
  madeBy: z.string().nullable(),
  to: z.array(z.string()),
  /** The PDF, at /api/files/:id. */
  attachment: z.object({ id: Id, name: z.string(), size: z.int() }).nullable(),
  sha256: z.string(),
  /** `by_post` is printed and posted by staff: no mail leaves. */
  delivery: z.enum(['scheduled', 'sending', 'sent', 'failed', 'undone', 'by_post']),
});
export type LetterView = z.infer<typeof LetterView>;

/** A paper letter that came for a case that is open already: its scan, the day it arrived, and what it says in short. */
export const AddLetter = z.strictObject({
  caseId: Id,
  version: z.int().positive(),
  arrivedOn: Day,
  fromName: z.string().trim().max(200).nullish(),
  text: z.string().trim().min(1).max(20_000),
  uploadIds: z.array(Id).max(20),
});
export type AddLetter = z.infer<typeof AddLetter>;
