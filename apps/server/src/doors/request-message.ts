import type { Prisma } from '@underlag/prisma/generated/client';
import type { LoadedCase } from './case-record.ts';

export type LoadedMessage = LoadedCase['messages'][number];

/** The message that carries the request: the one chosen, else the first that came in. */
export const requestMessageOf = (row: LoadedCase): LoadedMessage | null =>
  row.messages.find(({ id }) => id === row.requestMessageId) ??
  row.messages.find(({ direction }) => direction === 'in') ??
  null;

/** The SHA-256 of the writing itself: the raw mail, or the letter's scan; null for what was never in writing (G4). */
export function writtenEvidenceOf({ channel, rawSha256, attachments }: LoadedMessage): string | null {
  if (channel === 'email') return rawSha256;
  if (channel !== 'letter') return null;
  return attachments.find(({ type }) => isScan(type))?.fileSha256 ?? null;
}

/** What paper looks like once it is scanned: nothing that anybody could just have typed. */
export const isScan = (type: string): boolean => type === 'application/pdf' || type.startsWith('image/');

/** What our own check of the sender found (G5); a signature by somebody else's domain speaks against the sender. */
export function senderOf({
  proof,
}: {
  proof: Prisma.JsonValue;
}): 'verified' | 'unverified' | 'failed' | 'none' {
  if (proof === null || typeof proof !== 'object' || Array.isArray(proof)) return 'none';
  const found = proof.dkim === 'unaligned' ? 'failed' : proof.sender;
  return found === 'verified' || found === 'unverified' || found === 'failed' ? found : 'none';
}
