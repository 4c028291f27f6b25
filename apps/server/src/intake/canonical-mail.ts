import { createHash } from 'node:crypto';

/** Headers that its author gave a message. All others are put on it on its way and differ between two deliveries of the same message. */
const authored =
  /^(?:from|sender|reply-to|to|cc|subject|date|message-id|in-reply-to|references|mime-version|content-[a-z-]+)$/;

/**
 * The digest by which a message is taken in once: over its body and the headers of its author, so that one message to two
 * of our addresses, by two hosts, or fetched twice, is one.
 */
export function dedupeKey(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfHead(raw);
  const kept = raw
    .toString('latin1', 0, end)
    .split(/\r?\n(?![ \t])/)
    .filter((line) =>
      authored.test(
        line
          .slice(0, Math.max(0, line.indexOf(':')))
          .trim()
          .toLowerCase(),
      ),
    );
  return createHash('sha256')
    .update(kept.join('\n').replaceAll('\r', ''), 'latin1')
    .update(raw.subarray(end))
    .digest('hex');
}

/** Where the first empty line begins; 0 for bytes without one, which then count whole. */
function endOfHead(raw: Buffer): number {
  const found = ['\r\n\r\n', '\n\n'].map((line) => raw.indexOf(line)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : 0;
}
