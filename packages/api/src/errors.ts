import { z } from 'zod';
import { Text } from './shared.ts';

/** The ten kinds of error, closed. */
export const ErrorKind = z.enum([
  'invalid',
  'signed_out',
  'not_found',
  'forbidden',
  'conflict',
  'refused',
  'too_large',
  'too_many',
  'unavailable',
  'bug',
]);
export type ErrorKind = z.infer<typeof ErrorKind>;

/** What a failed call tells the page: kind, open code `subject.reason`, a sentence, and what belongs to the kind. */
export const ErrorShape = z.object({
  kind: ErrorKind,
  code: z.string(),
  says: Text,
  requestId: z.string(),
  /** Field paths with their sentences, for `invalid`; the field that would cure it, for `refused`. */
  fields: z.array(z.object({ path: z.string(), says: Text })).default([]),
  /** For `conflict`: who changed it and when. */
  changedBy: z.string().nullish(),
  changedAt: z.string().nullish(),
  /** For `too_many`: seconds to wait. */
  retryAfter: z.number().nullish(),
});
export type ErrorShape = z.infer<typeof ErrorShape>;
