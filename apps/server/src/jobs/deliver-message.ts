import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Prisma } from '@underlag/prisma/generated/client';
import nodemailer from 'nodemailer';
import { write } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { loadCase } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import type { Server } from '../server.ts';

const parts = {
  include: { message: { include: { attachments: true } } },
} satisfies Prisma.DeliveryDefaultArgs;
type Loaded = Prisma.DeliveryGetPayload<typeof parts>;

/** How often a message is tried before a person must look at it. */
const attempts = 8;

/**
 * Sends one scheduled message: claims it, sends it outside of any transaction, and writes what came of it. A message
 * that was taken back is left alone; one claimed before a crash is sent again under the same Message-ID.
 */
export async function deliverMessage(server: Server, deliveryId: string): Promise<void> {
  const claimed = await server.db.prisma.delivery.updateMany({
    where: { id: deliveryId, state: { in: ['scheduled', 'sending'] } },
    data: { state: 'sending', attempts: { increment: 1 } },
  });
  if (claimed.count === 0) return;
  const delivery = await server.db.prisma.delivery.findUniqueOrThrow({ where: { id: deliveryId }, ...parts });
  const via = server.config.smtpUrl ? 'smtp' : 'pickup';
  try {
    await send(server, delivery);
  } catch (error) {
    const final = delivery.attempts >= attempts;
    const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    server.log.warn({ deliveryId, reason }, 'a message could not be sent');
    await settle(
      server,
      delivery,
      { state: final ? 'failed' : 'scheduled', error: reason },
      {
        kind: 'delivery_failed',
        data: { messageId: delivery.messageId, final },
      },
    );
    if (!final) throw error;
    return;
  }
  await settle(
    server,
    delivery,
    { state: 'sent', via, error: null },
    {
      kind: 'delivered',
      data: { messageId: delivery.messageId, via },
    },
  );
}

function settle(
  server: Server,
  delivery: Loaded,
  outcome: { state: string; via?: string; error: string | null },
  event: NewEvent,
): Promise<void> {
  return write(server, async (tx) => {
    await tx.db.$queryRaw`select id from cases where id = ${delivery.message.caseId}::uuid for update`;
    const settled = await tx.db.delivery.updateMany({
      where: { id: delivery.id, state: 'sending' },
      data: {
        ...outcome,
        ...(outcome.state === 'sent' ? { sentAt: new Date(tx.now) } : {}),
        version: { increment: 1 },
      },
    });
    const record = settled.count === 1 ? await loadCase(tx, delivery.message.caseId) : null;
    if (record) await commitChange(tx, { kind: 'system' }, record, { events: [event] });
  });
}

async function send(server: Server, delivery: Loaded): Promise<void> {
  const mail = await compose(server, delivery.message);
  if (server.config.smtpUrl) {
    const transport = nodemailer.createTransport(server.config.smtpUrl, {
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    await transport.sendMail(mail);
    return;
  }
  const built = await nodemailer.createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
  await dropInPickup(server, delivery.messageId, built.message as Buffer);
}

/** One file per message in the pick-up folder, whole or not at all. */
async function dropInPickup(server: Server, messageId: string, bytes: Buffer): Promise<void> {
  const folder = join(server.config.dataDir, 'pickup');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const arriving = join(folder, `.${messageId}.part`);
  const file = await open(arriving, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(arriving, join(folder, `${messageId}.eml`));
}

async function compose(server: Server, message: Loaded['message']) {
  const attachments = [];
  for (const { name, type, fileSha256 } of message.attachments)
    attachments.push({ filename: name, contentType: type, content: await server.files.read(fileSha256) });
  return {
    from: { name: message.fromName ?? '', address: message.fromAddress ?? '' },
    to: message.toAddresses,
    cc: message.ccAddresses,
    envelope: { from: message.fromAddress ?? '', to: [...message.toAddresses, ...message.ccAddresses] },
    subject: message.subject,
    text: message.text,
    messageId: message.messageId ?? undefined,
    date: message.at,
    inReplyTo: message.inReplyTo ?? undefined,
    references: message.inReplyTo ?? undefined,
    attachments,
    headers: message.automatic ? { 'Auto-Submitted': 'auto-replied', Precedence: 'bulk' } : {},
  };
}
