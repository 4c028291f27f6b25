import type { CaseView, MessageView } from '@underlag/api/cases';
import { type Locale, text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import type { LoadedCase } from '../doors/case-record.ts';
import { hideLinks } from '../doors/hide-links.ts';
import { shows } from '../files/shows.ts';
import { describeEvent, isNoise, wordsOf } from './describe-event.ts';

type Entry = CaseView['timeline'][number];
type LoadedMessage = Prisma.MessageGetPayload<{ include: { attachments: true; delivery: true } }>;

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
  const events = await tx.db.caseEvent.findMany({
    where: {
      OR: [
        { caseId: row.id },
        { caseId: { in: [...numbers.keys()] }, kind: { in: ['received', 'replied'] } },
      ],
    },
    include: { private: true },
    orderBy: parts.length > 0 ? [{ at: 'asc' }, { caseId: 'asc' }, { seq: 'asc' }] : { seq: 'asc' },
  });
  const messages = await tx.db.message.findMany({
    where: { caseId: { in: [row.id, ...numbers.keys()] } },
    include: { attachments: true, delivery: true },
    relationLoadStrategy: 'join',
  });
  const people = await namesOf(tx, [
    ...events.map(({ actorId }) => actorId),
    ...events.map(assigneeOf),
    ...messages.map(({ authorId }) => authorId),
  ]);
  const byId = new Map(messages.map((message) => [message.id, message]));
  return events.map((event): Entry => {
    const { kind, data } = event as unknown as NewEvent;
    const told = kind === 'received' || kind === 'replied' ? byId.get(data.messageId) : undefined;
    const entry: Entry = {
      kind: 'event',
      seq: event.seq,
      at: event.at.toISOString(),
      event: kind,
      actor: {
        kind: event.actorKind as 'staff' | 'system' | 'outside',
        name: event.actorId ? (people.get(event.actorId) ?? null) : null,
      },
      says: describeEvent(row, event as unknown as NewEvent, people),
      words: wordsOf(row, event.private?.body ?? null, locale),
      noise: isNoise(kind),
    };
    return told ? { ...viewMessage(told, people), ofCase: numbers.get(told.caseId) } : entry;
  });
}

/** Whom an event hands the case to: they may have done nothing on it yet. */
function assigneeOf(event: { kind: string; data: unknown }): string | null {
  const { kind, data } = event as unknown as NewEvent;
  return kind === 'assigned' ? data.to : null;
}

async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const people = await tx.db.person.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

function viewMessage(message: LoadedMessage, people: Map<string, string>): MessageView {
  const { delivery, authorId } = message;
  return {
    kind: 'message',
    id: message.id,
    at: message.at.toISOString(),
    direction: message.direction as MessageView['direction'],
    channel: message.channel as MessageView['channel'],
    fromName: message.fromName,
    fromAddress: message.fromAddress,
    to: message.toAddresses,
    cc: message.ccAddresses,
    subject: message.subject,
    text: hideLinks(message.text),
    hasHtml: message.html !== null,
    author: authorId ? { id: authorId, name: people.get(authorId) ?? '' } : null,
    automatic: message.automatic,
    proof: message.direction === 'in' ? viewProof(message.proof) : null,
    delivery: delivery && {
      id: delivery.id,
      state: delivery.state as NonNullable<MessageView['delivery']>['state'],
      via: delivery.via as 'smtp' | 'pickup' | null,
      notBefore: delivery.notBefore.toISOString(),
      error: delivery.error,
    },
    attachments: message.attachments
      .filter(({ inline, type }) => !inline || !type.startsWith('image/'))
      .map(({ id, name, type, size }) => ({ id, name, type, size, shows: shows(type) })),
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
