import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { composeMail, deliver } from '@underlag/prisma/seed/mail/compose-mail';
import { drawInvoice } from '@underlag/prisma/seed/mail/draw-invoice';
import { signMail } from '@underlag/prisma/seed/mail/sign-mail';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { root } from '../tools/settings.ts';

const run = promisify(execFile);
const key = new URL('../prisma/seed/mail/test-key-for-example-domains-only.pem', import.meta.url);

/** A message as our mail host hands it over: composed, with its invoices as PDF, signed when it says so, stamped. */
export async function rawMail(sample: Sample): Promise<Buffer> {
  const pdfs = [];
  for (const { name, invoice } of sample.invoices ?? [])
    pdfs.push({ name, type: 'application/pdf', bytes: await drawInvoice(invoice) });
  const sent = composeMail({ ...sample, files: [...(sample.files ?? []), ...pdfs] });
  const { sign, at } = sample;
  return deliver(sample, sign ? signMail(sent, sign, readFileSync(key, 'utf8'), new Date(at)) : sent);
}

/** Takes messages in beside the running desk, written here or as raw bytes, by the command that support people use; answers its summary line. */
export async function takeIn(...mails: (Sample | Buffer)[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'underlag-spool-'));
  for (const [place, mail] of mails.entries())
    writeFileSync(join(folder, `${place}.eml`), Buffer.isBuffer(mail) ? mail : await rawMail(mail));
  const { stdout } = await run(process.execPath, [join(root, 'apps/server/src/intake.ts'), folder], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIR: process.env.HOUSE_DATA_DIR,
      OWN_HOSTS: 'mx.vakt.example',
    },
  });
  return stdout.trim().split('\n').at(-1) ?? '';
}

/** A message that has left us, as it lies in the pick-up folder, decoded. */
export interface Sent {
  messageId: string;
  from: string;
  to: string;
  subject: string;
  text: string;
}

/** What has left us about a case, oldest first. */
export function sentAbout(caseNumber: string): Sent[] {
  const folder = join(process.env.HOUSE_DATA_DIR ?? '', 'pickup');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readSent(readFileSync(join(folder, name), 'latin1')))
    .filter(({ sent }) => `${sent.subject} ${sent.text}`.includes(caseNumber))
    .toSorted((a, b) => a.at - b.at)
    .map(({ sent }) => sent);
}

/** The one-time link to an instruction that a message carries; empty when it carries none. */
export const linkIn = (sent: Sent | undefined): string =>
  /https?:\/\/\S+\/las\/\S+/.exec(sent?.text ?? '')?.[0] ?? '';

function readSent(raw: string): { sent: Sent; at: number } {
  const cut = raw.indexOf('\r\n\r\n');
  const head = raw
    .slice(0, cut)
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/\?= +=\?UTF-8\?Q\?/gi, '');
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  const decoded = header('Subject').replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, words: string) =>
    printable(words.replaceAll('_', ' ')),
  );
  const sent = {
    messageId: header('Message-ID'),
    from: header('From'),
    to: header('To'),
    subject: decoded,
    text: printable(raw.slice(cut)).replaceAll('\r\n', '\n').trim(),
  };
  return { sent, at: Date.parse(header('Date')) };
}

/** Quoted-printable UTF-8 as text. */
function printable(quoted: string): string {
  const bytes = quoted
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The moment that many days before now, as a sample's `at`. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z$/, '+00:00');

/** What its receiver writes back: the right subject, address and reference, below it nothing quoted. */
export function replyTo(sent: Sent | undefined, answer: Omit<Sample, 'to' | 'subject' | 'answers'>): Sample {
  if (!sent) throw new Error('nothing has been sent');
  return { ...answer, to: sent.from, subject: `Sv: ${sent.subject}`, answers: [sent.messageId] };
}
