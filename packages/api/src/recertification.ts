import { z } from 'zod';
import { Day, Id, Instant, Text } from './shared.ts';

export const GetRecertification = z.strictObject({ customerId: Id });

/** This year's letter to a customer: sent, or whom it would go to and why it cannot. */
export const RecertificationView = z.object({
  year: z.int(),
  sent: z
    .object({
      id: Id,
      version: z.int(),
      sentAt: Instant,
      doneAt: Instant.nullable(),
      /** The number of its case, when the reader may see it. */
      caseNumber: z.string().nullable(),
    })
    .nullable(),
  /** The registered addresses it goes to. */
  to: z.array(z.string()),
  refusal: Text.nullable(),
});
export type RecertificationView = z.infer<typeof RecertificationView>;

/** Sends a customer the yearly letter on who may do what. */
export const SendRecertification = z.strictObject({ customerId: Id });
export type SendRecertification = z.infer<typeof SendRecertification>;

/** The customer has answered, and what was to be changed has been. */
export const FinishRecertification = z.strictObject({
  recertificationId: Id,
  version: z.int().positive(),
});
export type FinishRecertification = z.infer<typeof FinishRecertification>;

/** A yearly review after a command on it. */
export const RecertificationRef = z.object({
  id: Id,
  version: z.int(),
  caseId: Id,
  caseNumber: z.string(),
  /** A letter just made. */
  answerBy: Day.nullable(),
});
export type RecertificationRef = z.infer<typeof RecertificationRef>;
