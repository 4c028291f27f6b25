import { randomUUID } from 'node:crypto';
import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';

/**
 * Copies a message to another case, with its files (or the one named by its hash) and what is proven of its sender. Its own
 * Message-ID stays with the first case, so that what answers it goes on there.
 */
export async function copyMessage(
  tx: Tx,
  id: string,
  caseId: string,
  onlyFile: string | null = null,
): Promise<NewEvent> {
  const { proof, ...message } = await tx.db.message.findUniqueOrThrow({
    where: { id },
    omit: { caseId: true, messageId: true, inReplyTo: true },
  });
  const files = await tx.db.attachment.findMany({
    where: { messageId: id, ...(onlyFile && { fileSha256: onlyFile }) },
    omit: { id: true, messageId: true },
    orderBy: { id: 'asc' },
  });
  const messageId = randomUUID();
  await tx.db.message.create({
    data: { ...message, id: messageId, caseId, proof: proof ?? {}, attachments: { create: files } },
  });
  return { kind: 'received', data: { messageId } };
}
