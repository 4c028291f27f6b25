import { fileTypeFromBuffer } from 'file-type';
import { extensionOf } from '../../extension-of.ts';
import { decodeBytes } from './raw-headers.ts';

/**
 * The type of a file by its content; what the sender declared is used only to tell kinds of plain text apart (which are never shown inline).
 * `application/octet-stream` when nothing is recognised.
 */
export async function typeFile(
  bytes: Uint8Array,
  declared: string,
): Promise<{ type: string; extension: string }> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found && found.mime !== 'application/xml') return { type: found.mime, extension: found.ext };
  const type =
    found?.mime === 'application/xml' || isText(bytes)
      ? typeText(bytes, declared)
      : 'application/octet-stream';
  return { type, extension: extensionOf(type) };
}

function typeText(bytes: Uint8Array, declared: string): string {
  const start = decodeBytes(bytes.subarray(0, 4096)).trimStart().toLowerCase();
  if (/<svg[\s>]/u.test(start)) return 'image/svg+xml';
  if (/<(?:!doctype html|html|head|body|script|iframe)[\s>]/u.test(start)) return 'text/html';
  if (start.startsWith('<?xml') || /^<[a-z][\w.-]*(?::[\w.-]+)?[\s>]/u.test(start)) return 'application/xml';
  if (start.startsWith('begin:vcalendar')) return 'text/calendar';
  if (declared === 'message/rfc822' || declared === 'text/csv') return declared;
  return 'text/plain';
}

function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  return sample.length > 0 && !sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
