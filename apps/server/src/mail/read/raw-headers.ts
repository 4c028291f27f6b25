/** One header line as it stands in the message, unfolded; the name in lower case. */
export type RawHeader = { name: string; value: string };

const MAX_HEAD_BYTES = 1024 * 1024;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** The bytes up to and including the first empty line (at most 1 MB), whatever line endings the message uses. */
function headOf(bytes: Uint8Array): Uint8Array {
  const limit = Math.min(bytes.length, MAX_HEAD_BYTES);
  for (let at = 0; at < limit; at += 1) {
    if (bytes[at] !== 10) continue;
    const next = bytes[at + 1] === 13 ? at + 2 : at + 1;
    if (bytes[next] === 10) return bytes.subarray(0, next + 1);
  }
  return bytes.subarray(0, limit);
}

/**
 * The header lines of a raw message in their order. A lone carriage return counts as a line break, because some readers take it as one:
 * a second From hidden behind it must be seen. Eight-bit bytes are read as UTF-8, else as Windows-1252.
 */
export function rawHeaders(bytes: Uint8Array): RawHeader[] {
  const headers: RawHeader[] = [];
  for (const line of decodeBytes(headOf(bytes)).split(/\r\n|\n|\r/u)) {
    const last = headers.at(-1);
    if (/^[ \t]/u.test(line)) {
      if (last) last.value += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    // Readers differ on blanks and control characters in a name: for counting, only the visible ones matter.
    const name = line
      .slice(0, colon)
      .replace(/[^\x21-\x7e]/gu, '')
      .toLowerCase();
    if (name) headers.push({ name, value: line.slice(colon + 1).trim() });
  }
  return headers;
}

const MAIL_HEADERS =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-[a-z-]+|reply-to|sender|delivered-to|x-[a-z0-9-]+)$/u;

/** Whether the bytes begin with mail headers at all. A saved text without any is a letter whose every line is its body. */
export function hasMailHead(bytes: Uint8Array): boolean {
  return rawHeaders(bytes).some(({ name }) => MAIL_HEADERS.test(name));
}

/** The values of all headers of that name, topmost first. */
export function headerValues(headers: readonly RawHeader[], name: string): string[] {
  return headers.filter((header) => header.name === name).map((header) => header.value);
}

/** The topmost value of that name, or the empty string. */
export function headerValue(headers: readonly RawHeader[], name: string): string {
  return headers.find((header) => header.name === name)?.value ?? '';
}

/** All message identifiers `<…>` of a header value that are written in visible ASCII, without duplicates, the last hundred at most. */
export function messageIds(value: string): string[] {
  const found = value.match(/<[\x21-\x3b\x3d\x3f-\x7e]{1,996}>/gu) ?? [];
  return [...new Set(found)].slice(-100);
}

/** Bytes of unknown encoding as text: UTF-8 when they are valid UTF-8, else Windows-1252 (which reads every byte). */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}
