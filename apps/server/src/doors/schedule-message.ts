import { randomUUID } from 'node:crypto';
import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { mailFacts } from './company-facts.ts';

export interface Outgoing {
  to: readonly string[];
  cc: readonly string[];
  subject: string;
  text: string;
  authorId: string | null;
  templateKey: string | null;
  /** Written by the system without a person; carries Auto-Submitted and is no answer to any clock. */
  automatic: boolean;
  files: readonly { sha256: string; name: string; type: string; size: number }[];
  /** How long it waits so that it can be taken back. */
  delayMs: number;
}

/**
 * Puts a message to the customer into the outbox, in the caller's transaction: the message for good, its delivery for
 * later, and the job that sends it. Nothing is sent for a change that did not happen.
 */
export async function scheduleMessage(tx: Tx, record: CaseRecord, outgoing: Outgoing) {
  const { row } = record;
  if (row.mergedIntoId) throw refused(answersElsewhere);
  const id = randomUUID();
  const { sender, domain } = await mailFacts(tx);
  const before = await tx.db.message.findFirst({
    where: { caseId: row.id, direction: 'in', messageId: { not: null } },
    orderBy: { at: 'desc' },
  });
  const sendsAt = new Date(Date.parse(tx.now) + outgoing.delayMs);
  await tx.db.message.create({
    data: {
      id,
      caseId: row.id,
      direction: 'out',
      channel: 'email',
      fromName: sender.name,
      fromAddress: sender.address,
      toAddresses: [...outgoing.to],
      ccAddresses: [...outgoing.cc],
      subject: withToken(outgoing.subject, row.number),
      text: outgoing.text,
      at: new Date(tx.now),
      messageId: `<${row.number.toLowerCase()}.${id}@${domain}>`,
      inReplyTo: before?.messageId ?? null,
      proof: {},
      authorId: outgoing.authorId,
      templateKey: outgoing.templateKey,
      automatic: outgoing.automatic,
      attachments: {
        create: outgoing.files.map(({ sha256, ...file }) => ({ fileSha256: sha256, ...file })),
      },
      delivery: { create: { state: 'scheduled', notBefore: sendsAt } },
    },
  });
  const delivery = await tx.db.delivery.findUniqueOrThrow({ where: { messageId: id } });
  await tx.db.$executeRaw`
    select add_job('deliver-message', json_build_object('deliveryId', ${delivery.id}::text), ${sendsAt}::timestamptz, ${`deliver:${delivery.id}`})`;
  const event: NewEvent = {
    kind: 'replied',
    data: { messageId: id, automatic: outgoing.automatic, templateKey: outgoing.templateKey },
  };
  return { messageId: id, deliveryId: delivery.id, sendsAt: sendsAt.toISOString(), event };
}

/** A merged case answers nobody: the customer would get two voices. */
const answersElsewhere = {
  code: 'case.merged',
  says: text(
    'Ärendet är sammanslaget med ett annat. Svara i det ärendet.',
    'The case has been merged into another. Answer in that one.',
  ),
};

/** The subject with the case number in brackets, once. */
export function withToken(subject: string, number: string): string {
  return subject.includes(number) ? subject : `${subject} [${number}]`;
}
