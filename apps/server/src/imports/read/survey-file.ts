import type { Readable } from 'node:stream';
import type { Format } from '../kind.ts';
import { stopped } from '../stopped.ts';

/** What a file is, found out by one look through all of it. */
export interface Survey {
  format: Format;
  encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  /** Lines outside quotation marks, for telling how far a reading has come. */
  lines: number;
  size: number;
}

const [newline, quote] = [0x0a, 0x22];

/** Looks a file through: UTF-8 when all of it is, else Windows-1252; its format by how it begins. Throws Stopped for what is no text. */
export async function surveyFile(file: Readable): Promise<Survey> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let head = Buffer.alloc(0);
  let isUtf8 = true;
  let hasNul = false;
  let isQuoted = false;
  let lines = 0;
  let size = 0;
  let last = newline;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    if (head.length < 512) head = Buffer.concat([head, chunk.subarray(0, 512)]);
    size += chunk.length;
    last = chunk.at(-1) ?? last;
    hasNul ||= chunk.includes(0);
    isUtf8 &&= decodes(strict, chunk);
    for (const byte of chunk)
      if (byte === quote) isQuoted = !isQuoted;
      else if (byte === newline && !isQuoted) lines += 1;
  }
  const marked = head.length > 1 ? head.readUInt16BE(0) : 0;
  const encoding =
    marked === 0xff_fe ? 'utf-16le' : marked === 0xfe_ff ? 'utf-16be' : isUtf8 ? 'utf-8' : 'windows-1252';
  mustBeText(head, hasNul && !encoding.startsWith('utf-16'), size);
  return { format: formatOf(head, encoding), encoding, lines: last === newline ? lines : lines + 1, size };
}

function decodes(strict: TextDecoder, chunk: Buffer): boolean {
  try {
    strict.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function mustBeText(head: Buffer, isBinary: boolean, size: number): void {
  if (size === 0) throw stopped('Filen är tom.', 'The file is empty.');
  if (head.subarray(0, 2).toString('latin1') === 'PK')
    throw stopped(
      'Det här är ett kalkylblad eller en ZIP-fil. Spara kalkylbladet som CSV och läs in det.',
      'This is a spreadsheet or a ZIP file. Save the spreadsheet as CSV and import that.',
    );
  if (isBinary) throw stopped('Filen är ingen textfil.', 'The file is no text file.');
}

function formatOf(head: Buffer, encoding: Survey['encoding']): Format {
  const start = new TextDecoder(encoding).decode(head).trimStart();
  if (start.startsWith('<')) return 'xml';
  return start.startsWith('[') || start.startsWith('{') ? 'json' : 'csv';
}
