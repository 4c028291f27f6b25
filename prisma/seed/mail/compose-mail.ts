import { company } from './sources/cast.ts';
import { idOf, type Sample, type SampleFile } from './sources/sample.ts';

const HIGH: Record<string, number> = {
  '€': 0x80,
  '‚': 0x82,
  '„': 0x84,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '™': 0x99,
};

/** The bytes of a sample as its sender's program would send it: no Received headers yet, lines ending in CR LF. The same every time. */
export function composeMail(sample: Sample): Buffer {
  const domain = domainOf(sample);
  const charset = sample.charset ?? 'utf-8';
  const froms = sample.from === null ? [] : typeof sample.from === 'string' ? [sample.from] : sample.from;
  const body = bodyOf(sample);
  const answers = sample.answers ?? [];
  const headers: (readonly [string, string] | null)[] = [
    ...froms.map((from) => ['From', mailbox(from, charset)] as const),
    ['To', mailbox(sample.to, charset)],
    sample.cc ? ['Cc', mailbox(sample.cc, charset)] : null,
    ['Subject', encodeWords(sample.subject, charset)],
    ['Date', mailDate(sample.at)],
    ['Message-ID', idOf(sample.file, domain)],
    answers.length ? ['In-Reply-To', answers.at(-1) ?? ''] : null,
    answers.length ? ['References', answers.join('\r\n ')] : null,
    ['MIME-Version', '1.0'],
    ...(sample.more ?? []),
    ...body.headers,
  ];
  const head = headers.filter((header) => header !== null).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${head.join('')}\r\n`, 'utf8'), body.bytes]);
}

/** The message as our own mail host hands it over: its trace headers put on top of what was sent. */
export function deliver(sample: Sample, sent: Buffer): Buffer {
  const domain = domainOf(sample);
  const received = new Date(new Date(sample.at).getTime() + 4000).toISOString();
  const trace = [
    `Return-Path: <${sample.returnPath ?? addressOf(sample) ?? `bounce@${domain}`}>`,
    `Received: from mail.${domain} (mail.${domain} [192.0.2.25])\r\n\tby ${company.host} (Postfix) with ESMTPS id ${idTail(sample.file)}\r\n\tfor <${bare(sample.to)}>; ${mailDate(received)}`,
  ];
  return Buffer.concat([Buffer.from(`${trace.join('\r\n')}\r\n`, 'utf8'), sent]);
}

type Part = { headers: (readonly [string, string])[]; bytes: Buffer };

function bodyOf(sample: Sample): Part {
  if (sample.body !== undefined)
    return { headers: [], bytes: Buffer.from(sample.body.replace(/\r?\n/gu, '\r\n'), 'utf8') };
  const texts = [textPart(sample, 'plain', sample.text), textPart(sample, 'html', sample.html)].filter(
    (part) => part !== null,
  );
  const files = sample.files ?? [];
  const shown = files.filter((file) => file.cid);
  const attached = files.filter((file) => !file.cid);
  let part =
    texts.length > 1
      ? multipart('alternative', sample, texts)
      : (texts[0] ?? { headers: [], bytes: Buffer.alloc(0) });
  if (shown.length) part = multipart('related', sample, [part, ...shown.map(filePart)]);
  return attached.length ? multipart('mixed', sample, [part, ...attached.map(filePart)]) : part;
}

function textPart(sample: Sample, kind: 'plain' | 'html', text: string | undefined): Part | null {
  if (text === undefined) return null;
  const charset = sample.charset ?? 'utf-8';
  const encoding = sample.encoding ?? 'quoted-printable';
  const bytes = encodeText(`${text.trim()}\n`.replace(/\n/gu, '\r\n'), charset);
  return {
    headers: [
      ['Content-Type', `text/${kind}; charset=${charset}`],
      ['Content-Transfer-Encoding', encoding],
    ],
    bytes: Buffer.from(encoding === 'base64' ? base64(bytes) : quotedPrintable(bytes)),
  };
}

function filePart(file: SampleFile): Part {
  const name = /^[\x20-\x7e]*$/u.test(file.name) ? `"${file.name}"` : `"${encodeWords(file.name, 'utf-8')}"`;
  return {
    headers: [
      ['Content-Type', `${file.type}; name=${name}`],
      ['Content-Disposition', `${file.cid ? 'inline' : 'attachment'}; filename=${name}`],
      ...(file.cid ? [['Content-ID', `<${file.cid}>`] as const] : []),
      ['Content-Transfer-Encoding', 'base64'],
    ],
    bytes: Buffer.from(base64(file.bytes)),
  };
}

function multipart(kind: string, sample: Sample, parts: readonly Part[]): Part {
  const boundary = `=_${kind}_${idTail(sample.file)}`;
  const pieces = parts.flatMap((part) => [
    Buffer.from(
      `--${boundary}\r\n${part.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    ),
    part.bytes,
    Buffer.from('\r\n'),
  ]);
  return {
    headers: [['Content-Type', `multipart/${kind}; boundary="${boundary}"`]],
    bytes: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

function encodeText(text: string, charset: string): Buffer {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8');
  return Buffer.from(
    Array.from(text, (char) => (charset === 'windows-1252' ? HIGH[char] : undefined) ?? latin(char)),
  );
}

function latin(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code > 0xff) throw new Error(`${char} cannot be written in this character set`);
  return code;
}

function quotedPrintable(bytes: Buffer): string {
  const out: string[] = [];
  let line = '';
  const put = (piece: string): void => {
    if (line.length + piece.length > 75) {
      out.push(`${line}=`);
      line = '';
    }
    line += piece;
  };
  for (const [at, byte] of bytes.entries()) {
    if (byte === 13) continue;
    if (byte === 10) {
      out.push(line);
      line = '';
      continue;
    }
    const endsLine = bytes[at + 1] === 13;
    const plain = (byte >= 33 && byte <= 126 && byte !== 61) || (byte === 32 && !endsLine);
    put(plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
  }
  return [...out, line].join('\r\n');
}

function base64(bytes: Buffer): string {
  return `${(bytes.toString('base64').match(/.{1,76}/gu) ?? []).join('\r\n')}\r\n`;
}

/** Header text: as it is when plain, else as encoded words of at most 75 characters. */
function encodeWords(text: string, charset: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  const words: string[] = [];
  let chunk = '';
  for (const char of [...text, '']) {
    if (char === '' || encodeText(chunk + char, charset).length > 40) {
      words.push(`=?${charset}?B?${encodeText(chunk, charset).toString('base64')}?=`);
      chunk = '';
    }
    chunk += char;
  }
  return words.join('\r\n ');
}

function mailbox(written: string, charset: string): string {
  return written
    .split(/,\s*(?=[^,]*@)/u)
    .map((each) => {
      const [, name = '', address = ''] = /^(.*?)\s*<([^<>]+)>$/u.exec(each) ?? [];
      if (!address) return each;
      return /^[\w "-]*$/u.test(name) ? each : `${encodeWords(name, charset)} <${address}>`;
    })
    .join(', ');
}

/** An ISO instant with offset (or UTC) as a mail date in Swedish winter time. */
function mailDate(iso: string): string {
  const local = new Date(new Date(iso).getTime() + 3_600_000);
  return `${local.toUTCString().replace(' GMT', '')} +0100`;
}

function bare(written: string): string {
  return /<([^<>]+)>/u.exec(written)?.[1] ?? written.split(',')[0]?.trim() ?? written;
}

function addressOf(sample: Sample): string | null {
  const first = Array.isArray(sample.from) ? sample.from[0] : sample.from;
  return typeof first === 'string' ? bare(first) : null;
}

function domainOf(sample: Sample): string {
  return addressOf(sample)?.split('@')[1] ?? 'okand.example';
}

function idTail(file: string): string {
  return Buffer.from(file).toString('hex').slice(0, 24).toUpperCase();
}
