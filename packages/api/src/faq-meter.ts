import { z } from 'zod';
import { Instant, Text } from './shared.ts';

/** A case type that serves an answer of the public page, as it is set now. */
export const ServingType = z.object({
  typeKey: z.string(),
  name: Text,
  queue: z.object({ key: z.string(), name: Text }),
  templates: z.array(Text),
  /** The details that must be known before the matter can end. */
  needed: z.array(Text),
  /** Working minutes until the first response and until the solution, by the newest deadlines. */
  firstResponse: z.int(),
  solution: z.int(),
  /** What the requester may have to have the right to. */
  rights: z.array(Text),
});
export type ServingType = z.infer<typeof ServingType>;

/** One answer of the public page, what serves it, and its cases so far (G20); merged cases count with the one they live on in. */
export const FaqRow = z.object({
  number: z.int(),
  matter: Text,
  types: z.array(ServingType),
  /** Answers that are given at first contact. */
  answers: z.array(z.object({ typeKey: z.string(), name: Text })),
  /** A rule of intake that serves it. */
  rule: Text.nullable(),
  cases: z.int(),
  ended: z.int(),
  /** Ended with our first answer, and the customer did not have to come back. */
  firstContact: z.int(),
  /** Opened again after their end. */
  reopened: z.int(),
});
export type FaqRow = z.infer<typeof FaqRow>;

export const FaqMeter = z.object({ at: Instant, rows: z.array(FaqRow) });
export type FaqMeter = z.infer<typeof FaqMeter>;
