import { parse } from 'csv-parse/sync';
import type { House } from '../house.ts';
import { kindOf } from '../kinds.ts';
import { headingsOf, plainHeading } from './map-headings.ts';
import { delimiterOf } from './read-csv.ts';

/** The headings of a run's file that nobody knows, so that the person learns which columns were left alone. */
export async function unknownColumns(
  house: House,
  { kind: key, fileSha256 }: { kind: string; fileSha256: string },
): Promise<string[]> {
  const kind = kindOf(key);
  const head = await headOf(house, fileSha256);
  const start = head.trimStart();
  if (!kind || start.startsWith('<') || start.startsWith('[') || start.startsWith('{')) return [];
  const known = headingsOf(kind);
  return headings(head).filter((heading) => heading.trim() !== '' && !known.has(plainHeading(heading)));
}

function headings(head: string): string[] {
  const options = {
    bom: true,
    delimiter: delimiterOf(head),
    relax_column_count: true,
    relax_quotes: true,
    to: 1,
  };
  try {
    const [first = []] = parse(head, { ...options, skip_empty_lines: true }) as string[][];
    return first;
  } catch {
    // What is wrong with such a file its check has told.
    return [];
  }
}

/** The beginning of a file as text; empty when it is gone. */
async function headOf(house: House, sha256: string): Promise<string> {
  const stream = house.files.stream(sha256);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) return decoded(chunk);
  } catch (error) {
    house.log.warn({ err: error, sha256 }, 'an imported file cannot be read');
  } finally {
    stream.destroy();
  }
  return '';
}

function decoded(chunk: Buffer): string {
  const marked = chunk.length > 1 ? chunk.readUInt16BE(0) : 0;
  if (marked === 0xff_fe) return new TextDecoder('utf-16le').decode(chunk);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(chunk);
  }
}
