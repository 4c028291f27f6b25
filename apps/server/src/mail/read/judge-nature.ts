import { headerValue, type RawHeader } from './raw-headers.ts';

/** What kind of message this is; everything but `message` is parked and never answered. */
export type MailNature = 'message' | 'auto_reply' | 'bounce' | 'list' | 'own_loop';

/** The nature, the sign it was judged by, and whether anything automatic may be sent back. */
type NatureFinding = { nature: MailNature; reason: string; answerable: boolean };

/** Our own mailboxes (not colleagues' personal addresses) and the hosts our own Message-IDs end in. */
export type OwnMail = { addresses: readonly string[]; hosts: readonly string[] };

const AWAY_SUBJECT =
  /^(?:(?:re|sv|aw)\s*:\s*)?(?:autosvar|automatiskt svar|frånvaro(?:meddelande)?|out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|ej på plats)\b/iu;
const DAEMON = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)(?:@|$)/iu;
const UNDELIVERED =
  /undeliver|not delivered|delivery (?:status|failure|has failed|problem|report|incomplete)|returned (?:mail|to sender)|mail delivery|failure notice|message failed|kunde inte levereras|olevererat|oleverer|leveransfel|undeliverable|delayed/iu;
const NO_REPLY =
  /^(?:no-?_?reply|do-?not-?reply|donotreply|ej-?svara|svara-?ej|noreply-.*|notifications?|verify|verification)(?:\+|@)/iu;

/**
 * Judges a message by its headers (RFC 3834 and the habits of older systems). `from` is the single From address or null; `messageId` its own.
 * A message that only says Auto-Submitted: auto-generated is kept as a message (some systems mark what a person wrote so) but not answered.
 */
export function judgeNature(
  headers: readonly RawHeader[],
  from: string | null,
  subject: string,
  own: OwnMail,
): NatureFinding {
  const stop = (nature: MailNature, reason: string): NatureFinding => ({ nature, reason, answerable: false });
  const get = (name: string): string => headerValue(headers, name).toLowerCase();
  const type = get('content-type');
  const auto = get('auto-submitted')
    .replace(/[;(].*$/u, '')
    .trim();
  const isOwn = (address: string): boolean => own.addresses.some((each) => each.toLowerCase() === address);
  const nullSender = /^<\s*>/u.test(get('return-path'));

  if (from && isOwn(from)) return stop('own_loop', 'sender_is_own_address');
  if (isOwnMessageId(get('message-id'), own)) return stop('own_loop', 'own_message_id');
  if (isOwn(get('x-loop'))) return stop('own_loop', 'x_loop');

  if (/^multipart\/report/u.test(type) && /disposition-notification/u.test(type))
    return stop('auto_reply', 'read_receipt');
  if (/^multipart\/report/u.test(type) && /feedback-report/u.test(type))
    return stop('bounce', 'feedback_report');
  if (/^multipart\/report/u.test(type)) return stop('bounce', 'delivery_report');
  if (get('x-failed-recipients')) return stop('bounce', 'failed_recipients');
  if (from && DAEMON.test(from)) return stop('bounce', 'mail_daemon');
  if (nullSender && UNDELIVERED.test(subject)) return stop('bounce', 'null_sender');

  if (auto === 'auto-replied' || auto === 'auto-notified') return stop('auto_reply', 'auto_submitted');
  if (headers.some(({ name }) => /^x-auto-?(?:reply|respond|response)$/u.test(name)))
    return stop('auto_reply', 'x_autoreply');
  if (get('x-apple-action') === 'vacation' || /^(?:auto_?reply|vacation)/u.test(get('precedence')))
    return stop('auto_reply', 'precedence');
  if (AWAY_SUBJECT.test(subject)) return stop('auto_reply', 'subject');
  if (nullSender) return stop('auto_reply', 'null_sender');

  if (get('list-id')) return stop('list', 'list_id');
  if (/^(?:list|bulk|junk)/u.test(get('precedence'))) return stop('list', 'precedence');
  if (get('list-unsubscribe') || get('x-mailman-version')) return stop('list', 'list_unsubscribe');

  const automatic =
    (auto !== '' && auto !== 'no') ||
    get('x-auto-response-suppress') !== '' ||
    (from !== null && NO_REPLY.test(from));
  return { nature: 'message', reason: automatic ? 'automatic_sender' : 'person', answerable: !automatic };
}

/** Whether the address is one nobody reads: sign-up codes and notices come from such senders. */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(address);
}

/** Ours bear the case number and a random part; a colleague's mail program names its messages at the same host, but otherwise. */
function isOwnMessageId(messageId: string, own: OwnMail): boolean {
  const host = /<u\d{2}-\d{6,9}-\d\.[\da-f-]{36}@([^@>\s]+)>/u.exec(messageId)?.[1];
  return host !== undefined && own.hosts.some((each) => each.toLowerCase() === host);
}
