import { readFile } from 'node:fs/promises';
import { composeMail, deliver } from '@underlag/prisma/seed/mail/compose-mail';
import { signMail } from '@underlag/prisma/seed/mail/sign-mail';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';

const mailFolder = new URL('../../../../prisma/seed/mail/', import.meta.url);
const key = await readFile(new URL('test-key-for-example-domains-only.pem', mailFolder), 'utf8');

/** The raw bytes of one of the demo's messages. */
export const sampleMail = (name: string): Promise<Buffer> => readFile(new URL(`raw/${name}.eml`, mailFolder));

let written = 0;

/** A message as our mail host hands it over: composed, signed when it says so, stamped. Each one written is another message. */
export function letter(facts: Partial<Sample> & { from: Sample['from'] }): Buffer {
  written += 1;
  const sample: Sample = {
    file: `letter-${written}`,
    at: '2026-11-20T10:00:00+01:00',
    to: 'fakturafraga@vakt.example',
    subject: 'Hej',
    text: 'Hej! Vi återkommer.',
    ...facts,
  };
  const sent = composeMail(sample);
  return deliver(sample, sample.sign ? signMail(sent, sample.sign, key, new Date(sample.at)) : sent);
}

/** Raw mail with the signature of a `.example` domain put on top, by the key that the demo's senders share. */
export const signedBy = (domain: string, raw: Buffer, at: Date | null): Buffer =>
  signMail(raw, domain, key, at);
