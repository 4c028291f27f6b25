import { randomUUID } from 'node:crypto';
import { write } from '../db.ts';
import { createCase } from '../doors/create-case.ts';
import type { Server } from '../server.ts';
import { lockItem, settleItem } from './settle-item.ts';
import type { Outcome } from './take-in.ts';

const types = { mail: ['message/rfc822', 'eml'], e_invoice: ['application/xml', 'xml'] } as const;

/** Opens a case for a parked message or e-invoice that cannot be read or has no place of its own: the original hangs on it, for a person to open. */
export function openFromRaw(server: Server, itemId: string): Promise<Outcome> {
  return write(server, async (tx) => {
    if (!(await lockItem(tx, itemId, 'parked'))) return { result: 'duplicate' };
    const item = await tx.db.intakeItem.findUniqueOrThrow({ where: { id: itemId }, include: { raw: true } });
    const { rawSha256: sha256, fromAddress, receivedAt } = item;
    const [type, extension] = types[item.kind === 'mail' ? 'mail' : 'e_invoice'];
    const subject = (item.subject || item.raw.name).slice(0, 200);
    const messageId = randomUUID();
    const file = { sha256, size: item.raw.size, type };
    await tx.db.file.createMany({ data: [file], skipDuplicates: true });
    const record = await createCase(
      tx,
      { kind: 'outside' },
      {
        id: randomUUID(),
        typeKey: 'unsorted',
        channel: 'email',
        language: 'sv',
        subject,
        requesterName: null,
        requesterAddress: fromAddress,
        requesterPhone: null,
        customerId: null,
        contactId: null,
        invoiceId: null,
        continuesId: null,
        fields: {},
        receivedAt: receivedAt.toISOString(),
      },
      async (caseId) => {
        await tx.db.message.create({
          data: {
            id: messageId,
            caseId,
            direction: 'in',
            channel: 'email',
            fromAddress,
            toAddresses: [],
            ccAddresses: [],
            subject,
            text: 'Innehållet gick inte att tolka. Originalet är bifogat.',
            at: receivedAt,
            receivedSource: 'intake',
            rawSha256: sha256,
            proof: { sender: 'none' },
            attachments: {
              create: [{ fileSha256: sha256, name: `original.${extension}`, type, size: item.raw.size }],
            },
          },
        });
        return [{ kind: 'received', data: { messageId } }];
      },
    );
    await settleItem(tx, itemId, { state: 'released', caseId: record.row.id, messageId });
    return { result: 'case', caseNumber: record.row.number };
  });
}
