import type { Tx } from '../db.ts';
import type { Arrived } from './place-message.ts';

/** Writes an incoming mail and its attachments to a case. */
export async function storeMessage(
  tx: Tx,
  caseId: string,
  { message, messageId, rawSha256, receivedAt, receivedSource, repeated }: Arrived,
): Promise<void> {
  await tx.db.message.create({
    data: {
      id: messageId,
      caseId,
      direction: 'in',
      channel: 'email',
      fromName: message.from?.name || null,
      fromAddress: message.from?.address ?? null,
      toAddresses: message.to.map(({ address }) => address),
      ccAddresses: message.cc.map(({ address }) => address),
      subject: message.subject,
      text: message.text,
      html: message.html,
      at: new Date(receivedAt),
      receivedSource,
      messageId: message.messageId,
      inReplyTo: message.inReplyTo,
      rawSha256,
      proof: {
        sender: senderProof(message.dkim.result, message.fromCount, repeated),
        fromCount: message.fromCount,
        dkim: message.dkim.result,
        domain: message.dkim.domain,
        flags: [...message.flags, ...(repeated ? ['repeated'] : [])],
      },
      attachments: {
        create: message.attachments.map(({ sha256, name, type, size, contentId, inline }) => ({
          fileSha256: sha256,
          name,
          type,
          size,
          contentId,
          inline,
        })),
      },
    },
  });
}

/** Verified needs exactly one From and a valid signature of its domain over a message to us, the first time it comes (G5); whose address it is, the register says. */
function senderProof(dkim: Arrived['message']['dkim']['result'], fromCount: number, repeated: boolean) {
  if (dkim === 'failed') return 'failed';
  return dkim === 'aligned' && fromCount === 1 && !repeated ? 'verified' : 'unverified';
}
