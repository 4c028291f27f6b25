import { normaliseAddress } from './addresses.ts';
import { decodeBytes, headerValue, messageIds, rawHeaders } from './raw-headers.ts';

/** What a delivery report says: about which messages, to whom, the status (RFC 3464, for example 5.1.1), and whether they will never arrive. */
export type BounceReport = {
  originalMessageIds: string[];
  recipients: string[];
  status: string | null;
  /** False for a mere delay, a receipt or a complaint; true also when the report is too plain to say. */
  failed: boolean;
};

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
  const actions = texts.flatMap((each) =>
    [...each.matchAll(/^action:\s*([a-z]+)/gimu)].map(([, word]) => word),
  );
  return {
    originalMessageIds: [...new Set([...ids, ...quotedIds])].slice(0, 10),
    recipients: [...new Set(recipients)].slice(0, 50),
    status: status ?? null,
    failed: isFailure(
      actions.map((word) => word?.toLowerCase()),
      status,
      texts,
    ),
  };
}

function isFailure(
  actions: readonly (string | undefined)[],
  status: string | undefined,
  texts: readonly string[],
): boolean {
  if (actions.length > 0) return actions.includes('failed');
  if (texts.some((each) => /^feedback-type:/imu.test(each))) return false;
  return !status || status.startsWith('5');
}
