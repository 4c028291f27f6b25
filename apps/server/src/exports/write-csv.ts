import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { harmless, heading, type Kind, type Sheet, type Value, wallTime } from './sheet.ts';

/** A table as CSV the way a Swedish spreadsheet opens it by a double click: UTF-8 with its mark, semicolons, decimal commas. */
export function writeCsv(sheet: Sheet): Readable {
  const lines = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return Readable.from(linesOf(sheet)).compose(lines) as Readable;
}

async function* linesOf({ columns, pages }: Sheet): AsyncGenerator<string[]> {
  yield columns.map((column) => harmless(heading(column)));
  for await (const page of pages)
    for (const row of page) yield row.map((value, index) => wordsOf(value, columns[index]?.kind ?? 'words'));
}

function wordsOf(value: Value, kind: Kind): string {
  if (value === null) return '';
  if (kind === 'moment') return wallTime(String(value));
  if (typeof value === 'string') return harmless(value);
  return kind === 'ore' ? (value / 100).toFixed(2).replace('.', ',') : String(value);
}
