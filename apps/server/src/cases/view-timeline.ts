import type { CaseView, MessageView } from '@underlag/api/cases';
import { type Locale, text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import type { LoadedCase } from '../doors/case-record.ts';
import { hideLinks } from '../doors/hide-links.ts';
import { shows } from '../files/shows.ts';
import { describeEvent, isNoise, wordsOf } from './describe-event.ts';
import { readTimeline, type ToldMessage } from './read-timeline.ts';

type Entry = CaseView['timeline'][number];
/**
 * Messages and events as one story, oldest first. Events that only tell of a message are the message itself. Of the merged
 * cases `parts` the messages stand among the case's own, in their time.
 */
export async function viewTimeline(
  tx: Tx,
  row: LoadedCase,
  locale: Locale,
  parts: readonly { id: string; number: string }[] = [],
): Promise<Entry[]> {
  const numbers = new Map(parts.map(({ id, number }) => [id, number]));
  const { events, messages, people } = await readTimeline(tx, row.id, [...numbers.keys()]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const byId = new Map(messages.map((message) => [message.id, message]));
  return events.map((event): Entry => {
    const { kind, data, seq, at, actorKind, actorId, body } = event;
    const told = kind === 'received' || kind === 'replied' ? byId.get(data.messageId) : undefined;
    if (told) return { ...viewMessage(told, names), ofCase: numbers.get(told.caseId) };
    return {
      kind: 'event',
      seq,
      at: new Date(at).toISOString(),
      event: kind,
      actor: { kind: actorKind, name: actorId && (names.get(actorId) ?? null) },
      says: describeEvent(row, event, names),
      words: wordsOf(row, body, locale),
      noise: isNoise(kind),
    };
  });
}

function viewMessage(message: ToldMessage, names: Map<string, string>): MessageView {
  const { caseId: _, authorId, at, text: words, delivery, attachments, ...shown } = message;
  return {
    ...shown,
    kind: 'message',
    at: new Date(at).toISOString(),
    text: hideLinks(words),
    author: authorId ? { id: authorId, name: names.get(authorId) ?? '' } : null,
    proof: message.direction === 'in' ? viewProof(message.proof) : null,
    delivery: delivery && { ...delivery, notBefore: new Date(delivery.notBefore).toISOString() },
    attachments: attachments
      .filter(({ inline, type }) => !inline || !type.startsWith('image/'))
      .map(({ inline: _, ...file }) => ({ ...file, shows: shows(file.type) })),
  };
}

/** A mail with a sound signature that anybody may have sent once more, and why. */
const replays = [
  {
    flag: 'repeated',
    says: text(
      'Avsändaren är inte styrkt: samma mejl har redan kommit en gång och kan vara omskickat av någon annan.',
      'The sender is not verified: the same mail has come before, and somebody else may have sent it again.',
    ),
  },
  {
    flag: 'old_signature',
    says: text(
      'Avsändaren är inte styrkt: mejlet signerades mer än fem dagar innan det kom och kan vara omskickat av någon annan.',
      'The sender is not verified: the mail was signed more than five days before it came, and somebody else may have sent it again.',
    ),
  },
  {
    flag: 'addressed_elsewhere',
    says: text(
      'Avsändaren är inte styrkt: det mejl som signerades är inte ställt till oss och kan vara vidareskickat av någon annan.',
      'The sender is not verified: the mail that was signed is not addressed to us, and somebody else may have sent it on.',
    ),
  },
] as const;

function viewProof(proof: Prisma.JsonValue): MessageView['proof'] {
  const found = proof && typeof proof === 'object' && !Array.isArray(proof) ? proof : {};
  const { sender, flags } = found;
  const replayed = Array.isArray(flags) ? replays.find(({ flag }) => flags.includes(flag)) : undefined;
  if (replayed && sender === 'unverified') return { sender, says: replayed.says };
  switch (sender) {
    case 'verified':
      return {
        sender,
        says: text(
          'Avsändaren är styrkt: giltig signatur från adressens domän.',
          'The sender is verified: a valid signature by the domain of the address.',
        ),
      };
    case 'failed':
      return {
        sender,
        says: text(
          'Signaturen stämmer inte. Lita inte på avsändaren.',
          'The signature is broken. Do not trust the sender.',
        ),
      };
    case 'unverified':
      return {
        sender,
        says: text(
          'Avsändaren är inte styrkt: ingen signatur från adressens domän.',
          'The sender is not verified: no signature by the domain of the address.',
        ),
      };
    default:
      return null;
  }
}
