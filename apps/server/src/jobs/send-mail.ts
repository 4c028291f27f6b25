import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Prisma } from '@underlag/prisma/generated/client';
import nodemailer from 'nodemailer';
import type { Server } from '../server.ts';

type Message = Prisma.MessageGetPayload<Record<string, never>>;
type Attachment = Prisma.AttachmentGetPayload<Record<string, never>>;

/** A message about to leave: one of a case, or a notice to a colleague. Its id names the file in the pick-up folder. */
export type OutgoingMessage = Pick<
  Message,
  | 'id'
  | 'at'
  | 'fromName'
  | 'fromAddress'
  | 'toAddresses'
  | 'ccAddresses'
  | 'subject'
  | 'text'
  | 'messageId'
  | 'inReplyTo'
  | 'automatic'
> & { attachments: readonly Pick<Attachment, 'name' | 'type' | 'fileSha256'>[] };

/** Recipients that the mail server will not take: trying again is no use. */
export class RecipientsRefused extends Error {}

/** A mail server that says nothing must not hold the queue. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** Hands a message to the mail server, or writes it to the pick-up folder when none is configured. Again under the same Message-ID each time. */
export async function sendMail(server: Server, message: OutgoingMessage): Promise<void> {
  const mail = await compose(server, message);
  if (server.config.smtpUrl) return sendBySmtp(server.config.smtpUrl, mail);
  const built = await nodemailer.createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
  await dropInPickup(server, message.id, built.message as Buffer);
}

async function sendBySmtp(url: string, mail: Awaited<ReturnType<typeof compose>>): Promise<void> {
  const transport = nodemailer.createTransport({
    url,
    ...patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const { rejected } = await transport.sendMail(mail);
    if (rejected.length > 0)
      throw new RecipientsRefused(`refused by the mail server: ${rejected.join(', ')}`);
  } catch (error) {
    if (isRefusal(error)) throw new RecipientsRefused(error.message);
    throw error;
  } finally {
    transport.close();
  }
}

/** No recipient taken, for good (5xx), as against the server's own troubles, its wish to wait, or a wrong password. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'EENVELOPE' &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500;

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
  const directory = await open(folder, 'r');
  await directory.sync().finally(() => directory.close());
}

async function compose(server: Server, message: OutgoingMessage) {
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
