import { randomUUID } from 'node:crypto';
import { type Tx, write } from '../db.ts';
import type { UnreadableMessage } from '../mail/read/read-in-worker.ts';
import type { ReadMessage } from '../mail/read/read-message.ts';
import type { Server } from '../server.ts';
import { findCaseOf } from './find-case-of.ts';
import { joinCase } from './join-case.ts';
import { noteBounce } from './note-bounce.ts';
import { openFromMessage } from './open-from-message.ts';
import { lockItem, settleItem } from './settle-item.ts';
import type { Outcome } from './take-in.ts';

interface Item {
  id: string;
  sha256: string;
}

/** A message that has been read, on its way to its place. */
export interface Arrived {
  message: ReadMessage;
  messageId: string;
  rawSha256: string;
  /** When it reached us, ISO; never later than now. */
  receivedAt: string;
  /** Whether our own host's header says so, or only the time of intake. */
  receivedSource: 'received_header' | 'intake';
  /** A message of the same Message-ID has come before: this one may be sent anew by anybody. */
  repeated: boolean;
}

/** Gives a message its place in one transaction: a case of its own, a case it joins, or the parked mail with a reason. */
export async function placeMessage(
  server: Server,
  item: Item,
  message: ReadMessage | UnreadableMessage,
  options: { evenIf?: 'parked' } = {},
): Promise<Outcome> {
  if (message.unreadable) {
    const { reason, detail, head } = message;
    return park(server, item, { reason, detail, fromAddress: head?.from?.address ?? null });
  }
  for (const file of message.attachments) await server.files.put(file.bytes);
  return write(server, async (tx) => {
    if (!(await lockItem(tx, item.id, options.evenIf ?? 'stored'))) return { result: 'duplicate' };
    const received = receivedTime(message, tx.now);
    const before = await sameMessage(tx, message);
    const reason =
      options.evenIf === 'parked' ? null : (parkingReason(message) ?? (before ? 'repeated' : null));
    const { receivedAt } = received;
    const seen = { fromAddress: message.from?.address ?? null, subject: message.subject, receivedAt };
    if (reason) {
      const caseId =
        message.nature === 'bounce'
          ? await noteBounce(tx, message)
          : reason === 'repeated'
            ? (before?.caseId ?? null)
            : null;
      await settleItem(tx, item.id, {
        ...seen,
        state: 'parked',
        reason,
        detail: message.natureReason || null,
        caseId,
      });
      return { result: 'parked', reason };
    }
    await rememberFiles(tx, message);
    const arrived: Arrived = {
      message,
      messageId: randomUUID(),
      rawSha256: item.sha256,
      ...received,
      repeated: before !== null,
    };
    const place = await findCaseOf(tx, message);
    const record = place.joins
      ? await joinCase(tx, place.joins, arrived)
      : await openFromMessage(server, tx, arrived, place);
    const state = options.evenIf ? 'released' : place.joins ? 'joined' : 'case';
    await settleItem(tx, item.id, { ...seen, state, caseId: record.row.id, messageId: arrived.messageId });
    return { result: place.joins ? 'joined' : 'case', caseNumber: record.row.number };
  });
}

/** The message that came before with the same Message-ID; one at a time, so that two at once are not both the first. */
async function sameMessage(tx: Tx, { messageId }: ReadMessage): Promise<{ caseId: string } | null> {
  if (messageId === null) return null;
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${messageId}, 1))`;
  return tx.db.message.findFirst({ where: { messageId, direction: 'in' }, select: { caseId: true } });
}

/** Why a message opens no case by itself; null for an ordinary one. */
function parkingReason(message: ReadMessage): string | null {
  const [quarantined] = message.quarantine;
  if (quarantined) return quarantined;
  return message.nature === 'message' ? null : message.nature;
}

/** The stamp of our own host (G4); the time of intake where there is none, or one that cannot be true. */
function receivedTime(
  { receivedAt }: ReadMessage,
  now: string,
): Pick<Arrived, 'receivedAt' | 'receivedSource'> {
  if (receivedAt && receivedAt <= now && receivedAt > '1990')
    return { receivedAt, receivedSource: 'received_header' };
  return { receivedAt: now, receivedSource: 'intake' };
}

async function rememberFiles(tx: Tx, message: ReadMessage): Promise<void> {
  await tx.db.file.createMany({
    data: message.attachments.map(({ sha256, size, type }) => ({ sha256, size, type })),
    skipDuplicates: true,
  });
}

/** Puts an item nobody can read or place into the parked mail, with its reason. */
export function park(
  server: Server,
  item: Pick<Item, 'id'>,
  parked: { reason: string; detail: string | null; fromAddress?: string | null },
): Promise<Outcome> {
  return write(server, async (tx) => {
    if (!(await lockItem(tx, item.id, 'stored'))) return { result: 'duplicate' };
    await settleItem(tx, item.id, { state: 'parked', ...parked });
    return { result: 'parked', reason: parked.reason };
  });
}
