import { normaliseAddress } from './addresses.ts';
import { decodeBytes, headerValue, messageIds, rawHeaders } from './raw-headers.ts';

/** What a delivery report says: whose message failed, to whom, and the status (RFC 3464, for example 5.1.1). */
export type BounceReport = { originalMessageIds: string[]; recipients: string[]; status: string | null };

const MAX_TEXT = 256 * 1024;

/** Reads a delivery report from the message's text and its attached parts (the failed message or its headers). Nulls and empty lists where it is silent. */
export function readBounce(
  text: string,
  parts: readonly { declaredType: string; bytes: Uint8Array }[],
): BounceReport {
  const report = text.slice(0, MAX_TEXT);
  const failed = parts.filter((part) =>
    /^(?:message\/rfc822|text\/rfc822-headers|message\/global)/u.test(part.declaredType),
  );
  const texts = [
    report,
    ...parts
      .filter((part) => part.declaredType === 'message/delivery-status')
      .map((part) => decodeBytes(part.bytes).slice(0, MAX_TEXT)),
  ];
  const ids = failed.flatMap((part) => messageIds(headerValue(rawHeaders(part.bytes), 'message-id')));
  const quotedIds = [...report.matchAll(/^\s*message-id:\s*(<[^<>\s]{1,900}>)/gimu)].map(
    (match) => match[1] ?? '',
  );
  const recipients = texts.flatMap((each) =>
    [...each.matchAll(/^(?:final|original)-recipient:\s*[\w-]+\s*;\s*<?([^\s<>]{3,320})/gimu)].map((match) =>
      normaliseAddress(match[1] ?? ''),
    ),
  );
  const status = texts.map((each) => /^status:\s*([245]\.\d{1,3}\.\d{1,3})/imu.exec(each)?.[1]).find(Boolean);
  return {
    originalMessageIds: [...new Set([...ids, ...quotedIds])].slice(0, 10),
    recipients: [...new Set(recipients)].slice(0, 50),
    status: status ?? null,
  };
}
