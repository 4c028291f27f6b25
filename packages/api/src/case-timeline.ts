import { z } from 'zod';
import { Channel, Shows } from './case-words.ts';
import { Id, Instant, PersonRef, Text } from './shared.ts';

export const AttachmentView = z.object({
  id: Id,
  name: z.string(),
  type: z.string(),
  size: z.int(),
  shows: Shows,
});
export type AttachmentView = z.infer<typeof AttachmentView>;

export const MessageView = z.object({
  kind: z.literal('message'),
  id: Id,
  at: Instant,
  direction: z.enum(['in', 'out']),
  channel: Channel,
  fromName: z.string().nullable(),
  fromAddress: z.string().nullable(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  /** There is sanitised HTML to show in a sandboxed frame, at /api/messages/:id/html. */
  hasHtml: z.boolean(),
  author: PersonRef.nullable(),
  automatic: z.boolean(),
  /** What the sender check found: `verified` means one From and an aligned, valid DKIM signature. */
  proof: z.object({ sender: z.enum(['verified', 'unverified', 'failed', 'none']), says: Text }).nullable(),
  delivery: z
    .object({
      id: Id,
      state: z.enum(['scheduled', 'sending', 'sent', 'failed', 'undone']),
      via: z.enum(['smtp', 'pickup']).nullable(),
      notBefore: Instant,
      error: z.string().nullable(),
    })
    .nullable(),
  attachments: z.array(AttachmentView),
  /** The number of the merged case that it came in or left on; left out for the case's own. */
  ofCase: z.string().optional(),
});
export type MessageView = z.infer<typeof MessageView>;

export const EventView = z.object({
  kind: z.literal('event'),
  seq: z.int(),
  at: Instant,
  event: z.string(),
  actor: z.object({ kind: z.enum(['staff', 'system', 'outside']), name: z.string().nullable() }),
  /** The event in words. */
  says: Text,
  /** A note's text, a reason, old and new values: words that are not part of the hashed log. */
  words: z.string().nullable(),
  /** Folded away unless asked for. */
  noise: z.boolean(),
});
export type EventView = z.infer<typeof EventView>;
