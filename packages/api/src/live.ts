import { z } from 'zod';
import { Id } from './shared.ts';

/** One change of one case that the person may see. */
export const LiveEvent = z.object({
  caseId: Id,
  number: z.string(),
  queue: z.string(),
  version: z.int(),
  seq: z.int(),
  kind: z.string(),
  mine: z.boolean(),
});
export type LiveEvent = z.infer<typeof LiveEvent>;
