import { createHash, createSign } from 'node:crypto';

const SIGNED = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
];

/** Puts a DKIM signature (RFC 6376, relaxed/relaxed, rsa-sha256, selector `demo`) of a `.example` domain on top of a message; without `at` it says no time of its own. */
export function signMail(message: Buffer, domain: string, privateKey: string, at: Date | null): Buffer {
  if (!domain.endsWith('.example')) throw new Error('the test key signs for .example domains only');
  const raw = message.toString('latin1');
  const cut = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, cut).split(/\r\n(?![ \t])/u);
  const named = SIGNED.map((name) => ({
    name,
    header: headers.findLast((each) => each.toLowerCase().startsWith(`${name}:`)),
  }));
  const present = named.filter(({ header }) => header !== undefined);
  const bodyHash = createHash('sha256')
    .update(relaxedBody(raw.slice(cut + 4)), 'latin1')
    .digest('base64');
  const tags = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=demo;\r\n\t${at ? `t=${Math.floor(at.getTime() / 1000)}; ` : ''}h=${present.map(({ name }) => name).join(':')};\r\n\tbh=${bodyHash};\r\n\tb=`;
  const signedText = [
    ...present.map(({ header = '' }) => relaxedHeader(header)),
    relaxedHeader(`DKIM-Signature: ${tags}`),
  ].join('\r\n');
  const signature = createSign('RSA-SHA256').update(signedText, 'latin1').sign(privateKey, 'base64');
  const folded = signature.match(/.{1,70}/gu)?.join('\r\n\t ') ?? '';
  return Buffer.concat([Buffer.from(`DKIM-Signature: ${tags}${folded}\r\n`), message]);
}

function relaxedHeader(header: string): string {
  const colon = header.indexOf(':');
  const value = header
    .slice(colon + 1)
    .replace(/\r\n/gu, '')
    .replace(/[ \t]+/gu, ' ')
    .trim();
  return `${header.slice(0, colon).trim().toLowerCase()}:${value}`;
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/gu, ' ').replace(/ $/u, ''));
  while (lines.length && lines.at(-1) === '') lines.pop();
  return lines.length ? `${lines.join('\r\n')}\r\n` : '';
}
