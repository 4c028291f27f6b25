import { simpleParser } from 'mailparser';
import { type MailAddress, readAddresses } from './addresses.ts';
import { checkDkim, type DkimFinding } from './check-dkim.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { DnsResolver } from './dns.ts';
import { type FoundNumber, findNumbers } from './find-numbers.ts';
import { isNoReply, judgeNature, type MailNature, type OwnMail } from './judge-nature.ts';
import { parseMailDate, receivedByOwnHost } from './mail-date.ts';
import {
  hasMailHead,
  headerValue,
  headerValues,
  messageIds,
  type RawHeader,
  rawHeaders,
} from './raw-headers.ts';
import { type ReadAttachment, readAttachments } from './read-attachments.ts';
import { type BounceReport, readBounce } from './read-bounce.ts';
import { sanitiseHtml, textOfHtml } from './sanitise-html.ts';
import { trimQuotes } from './trim-quotes.ts';

/** Something about a message a person should see; the first three keep it out of every queue until somebody has looked. */
export type MailFlag =
  | 'no_from'
  | 'two_from'
  | 'bad_from'
  | 'name_contains_address'
  | 'no_reply_sender'
  | 'bad_date'
  | 'no_message_id'
  | 'text_cut'
  | 'html_refused'
  | 'failed_signature'
  | 'unaligned_signature'
  | 'old_signature'
  | 'addressed_elsewhere';

/** The head of a message: all that is known of it before its body is read. */
export type MessageHead = {
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  from: MailAddress | null;
  fromCount: number;
  /** The From lines as they stand, cleaned: for showing only, never for matching. */
  fromShown: string;
  replyTo: MailAddress | null;
  to: MailAddress[];
  cc: MailAddress[];
  dateShown: string;
  date: string | null;
  receivedAt: string | null;
  receivedSource: 'received_header' | 'intake';
};

/** A message read completely. Dates are ISO instants (UTC); texts are cleaned; `html` is sanitised last and must not be changed. */
export type ReadMessage = MessageHead & {
  unreadable: false;
  subject: string;
  text: string;
  textCut: boolean;
  textWithoutQuotes: string;
  html: string | null;
  attachments: ReadAttachment[];
  nature: MailNature;
  natureReason: string;
  answerable: boolean;
  autoSubmitted: string | null;
  bounce: BounceReport | null;
  dkim: DkimFinding;
  numbers: FoundNumber[];
  flags: MailFlag[];
  /** Why the message must be parked before anything else is done with it; empty for an ordinary one. */
  quarantine: ('no_sender' | 'two_senders')[];
};

/** What reading needs to know of the world: a resolver for key records, our own hosts and addresses, and the time for signature expiry. */
type ReadingContext = {
  dnsResolver: DnsResolver;
  ownHosts: readonly string[];
  ownAddresses: readonly string[];
  now?: Date;
};

const MAX_TEXT = 1024 * 1024;
const NO_HEAD = Buffer.from(
  'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n',
);

/** Reads a raw message (RFC 5322) of any quality. Throws only when its structure is beyond reading (too many parts, too large a head). */
export async function readMessage(bytes: Uint8Array, context: ReadingContext): Promise<ReadMessage> {
  const headers = rawHeaders(bytes);
  const head = readHead(bytes, context.ownHosts);
  const mail = await simpleParser(hasMailHead(bytes) ? Buffer.from(bytes) : Buffer.concat([NO_HEAD, bytes]), {
    skipTextLinks: true,
    skipTextToHtml: true,
    skipHtmlToText: true,
    skipImageLinks: true,
    keepCidLinks: true,
    checksumAlgo: false,
  });
  const subject = cleanLine(mail.subject ?? '', 500);
  const dirtyHtml = typeof mail.html === 'string' && mail.html.trim() ? mail.html : null;
  const html = dirtyHtml === null ? null : sanitiseHtml(dirtyHtml);
  const own: OwnMail = { addresses: context.ownAddresses, hosts: context.ownHosts };
  const whole = (mail.text ?? '').trim() || textOfHtml(html ?? dirtyHtml ?? '');
  const text = cleanText(whole.slice(0, MAX_TEXT)).trim();
  const attachments = await readAttachments(mail.attachments);
  const judged = judgeNature(headers, head.from?.address ?? null, subject, own);
  const receivedAt = head.receivedAt === null ? null : new Date(head.receivedAt);
  const dkim = await checkDkim(
    bytes,
    head.from?.address ?? null,
    context.dnsResolver,
    context.now,
    receivedAt,
    context.ownAddresses,
  );
  const textWithoutQuotes = trimQuotes(text, subject);
  return {
    ...head,
    unreadable: false,
    subject,
    text,
    textCut: whole.length > MAX_TEXT,
    textWithoutQuotes,
    html,
    attachments,
    nature: judged.nature,
    natureReason: judged.reason,
    answerable: judged.answerable,
    autoSubmitted: cleanLine(headerValue(headers, 'auto-submitted'), 100) || null,
    bounce: judged.nature === 'bounce' ? readBounce(text, attachments) : null,
    dkim,
    numbers: findNumbers({
      subject,
      text,
      textWithoutQuotes,
      attachments,
      today: swedishDay(context.now ?? new Date()),
    }),
    flags: flagsOf(head, headers, {
      textCut: whole.length > MAX_TEXT,
      htmlRefused: dirtyHtml !== null && html === null,
      dkim,
    }),
    quarantine: head.fromCount > 1 ? ['two_senders'] : head.from === null ? ['no_sender'] : [],
  };
}

/** Reads only the head, on our own count of the raw header lines: works for messages whose body cannot be read. */
export function readHead(bytes: Uint8Array, ownHosts: readonly string[]): MessageHead {
  const headers = rawHeaders(bytes);
  const fromLines = headerValues(headers, 'from');
  const senders = readAddresses(fromLines);
  const fromCount = Math.max(fromLines.length, senders.count);
  const receivedAt = receivedByOwnHost(headers, ownHosts);
  return {
    messageId: messageIds(headerValue(headers, 'message-id')).at(0) ?? null,
    inReplyTo: messageIds(headerValue(headers, 'in-reply-to')).at(0) ?? null,
    references: messageIds(headerValue(headers, 'references')),
    from:
      fromCount === 1
        ? (senders.list.find(({ address }) => /^[^@\s]+@[^@\s]+$/u.test(address)) ?? null)
        : null,
    fromCount,
    fromShown: cleanLine(fromLines.join(' | '), 300),
    replyTo: readAddresses(headerValues(headers, 'reply-to')).list.at(0) ?? null,
    to: readAddresses(headerValues(headers, 'to')).list,
    cc: readAddresses(headerValues(headers, 'cc')).list,
    dateShown: cleanLine(headerValue(headers, 'date'), 100),
    date: parseMailDate(headerValue(headers, 'date'))?.toISOString() ?? null,
    receivedAt: receivedAt?.toISOString() ?? null,
    receivedSource: receivedAt ? 'received_header' : 'intake',
  };
}

function flagsOf(
  head: MessageHead,
  headers: readonly RawHeader[],
  found: { textCut: boolean; htmlRefused: boolean; dkim: DkimFinding },
): MailFlag[] {
  const flags: [MailFlag, boolean][] = [
    ['no_from', headerValues(headers, 'from').length === 0],
    ['two_from', head.fromCount > 1],
    ['bad_from', head.fromCount === 1 && head.from === null],
    [
      'name_contains_address',
      Boolean(head.from?.name.includes('@') && head.from.name.toLowerCase() !== head.from.address),
    ],
    ['no_reply_sender', Boolean(head.from && isNoReply(head.from.address))],
    ['bad_date', head.date === null],
    ['no_message_id', head.messageId === null],
    ['text_cut', found.textCut],
    ['html_refused', found.htmlRefused],
    ['failed_signature', found.dkim.result === 'failed'],
    ['unaligned_signature', found.dkim.result === 'unaligned'],
    ['old_signature', found.dkim.result === 'old'],
    ['addressed_elsewhere', found.dkim.result === 'elsewhere'],
  ];
  return flags.filter(([, present]) => present).map(([flag]) => flag);
}

function swedishDay(instant: Date): string {
  return instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
}
