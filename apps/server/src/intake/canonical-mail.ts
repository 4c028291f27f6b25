import { createHash } from 'node:crypto';

/** Headers that a message gathers on its way: they differ between two deliveries of the same message. */
const trace =
  /^(received|return-path|delivered-to|x-original-to|envelope-to|x-envelope-to|x-received|authentication-results|received-spf|arc-[a-z-]+|x-spam-[a-z-]+|x-forwarded-to|x-delivered-to)$/i;

/**
 * The digest by which a message is taken in once: over its bytes without the headers of its way here, so that one
 * message to two of our addresses, or fetched twice, is one.
 */
export function dedupeKey(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end ? raw.slice(0, end.index) : raw;
  const kept = head
    .split(/\r?\n(?![ \t])/)
    .filter(
      (line) => !trace.test(line.slice(0, Math.max(0, line.indexOf(':'))).trim()) && !/^>?From /.test(line),
    );
  return createHash('sha256')
    .update(kept.join('\n').replaceAll('\r', ''), 'latin1')
    .update(raw.slice(head.length), 'latin1')
    .digest('hex');
}
