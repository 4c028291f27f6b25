import { createHash, randomBytes } from 'node:crypto';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import type { EventActor, NewEvent } from './case-events.ts';

export interface ChainEnd {
  caseId: string;
  lastSeq: number;
  lastHash: string;
}

/** An event in its place, with the words that stand outside the hashed part. */
export interface ChainedEvent {
  event: HashedEvent & { hash: string; data: Prisma.InputJsonObject };
  words: { salt: string; body: unknown } | null;
}

interface HashedEvent {
  caseId: string;
  seq: number;
  at: string;
  actorKind: string;
  actorId: string | null;
  kind: string;
  data: unknown;
  prevHash: string;
}

/** The hash of one event: SHA-256 over its canonical JSON, the hash before it included. */
export function hashEvent(event: HashedEvent): string {
  const { caseId, seq, at, actorKind, actorId, kind, data, prevHash } = event;
  return createHash('sha256')
    .update(canonical({ caseId, seq, at, actorKind, actorId, kind, data, prevHash }))
    .digest('hex');
}

/** JSON with the keys of every object in order, so that the same content always reads the same. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

/** The salted digest by which the hashed part vouches for words that stand outside it. */
export function wordsDigest(salt: string, words: unknown): string {
  return createHash('sha256').update(salt).update(canonical(words)).digest('hex');
}

/** Events with their places in a case's chain, hashed, and the chain's new end; nothing is written yet. */
export function chainEvents(tx: Tx, actor: EventActor, end: ChainEnd, events: readonly NewEvent[]) {
  const actorId = actor.kind === 'staff' ? actor.personId : null;
  let { lastSeq: seq, lastHash: prevHash } = end;
  const rows: ChainedEvent[] = [];
  for (const event of events) {
    seq += 1;
    const salt = event.words === undefined ? null : randomBytes(16).toString('hex');
    const data = salt ? { ...event.data, words: wordsDigest(salt, event.words) } : { ...event.data };
    const hashed = {
      caseId: end.caseId,
      seq,
      at: tx.now,
      actorKind: actor.kind,
      actorId,
      kind: event.kind,
      data,
      prevHash,
    };
    const hash = hashEvent(hashed);
    rows.push({ event: { ...hashed, hash }, words: salt ? { salt, body: event.words } : null });
    prevHash = hash;
  }
  return { rows, end: { caseId: end.caseId, lastSeq: seq, lastHash: prevHash } };
}

/** Writes chained events; browsers that may see the case are told when the transaction commits. */
export async function appendEvents(tx: Tx, rows: readonly ChainedEvent[]): Promise<void> {
  await tx.db.caseEvent.createMany({ data: rows.map(({ event }) => event) });
  const words = rows.flatMap(({ event: { caseId, seq }, words }) =>
    words ? [{ caseId, seq, salt: words.salt, body: JSON.parse(JSON.stringify(words.body)) }] : [],
  );
  if (words.length > 0) await tx.db.caseEventPrivate.createMany({ data: words });
}
