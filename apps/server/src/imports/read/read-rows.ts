import { buffer } from 'node:stream/consumers';
import { readEInvoice } from '../../mail/read/read-e-invoice.ts';
import type { Asking, House } from '../house.ts';
import type { Format, ImportKind, Reading, Row } from '../kind.ts';
import { stopped } from '../stopped.ts';
import { mapHeadings } from './map-headings.ts';
import { readCells } from './read-cells.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { type Survey, surveyFile } from './survey-file.ts';

/** A file to be read as rows of a kind. */
export interface ImportFile extends Reading {
  sha256: string;
  kind: ImportKind;
}

const megabyte = 1024 * 1024;
/** How large a file may be, by how it is read: CSV as it comes, the others whole. */
export const largest: Readonly<Record<Format, number>> = {
  csv: 200 * megabyte,
  json: 10 * megabyte,
  xml: 10 * megabyte,
};

/** Looks a file through and sees that its kind is read that way. Throws Stopped. */
export async function surveyImport(house: House, { sha256, kind }: ImportFile): Promise<Survey> {
  const survey = await surveyFile(house.files.stream(sha256));
  const names = kind.formats.map((format) => format.toUpperCase());
  if (!kind.formats.includes(survey.format))
    throw stopped(
      `${kind.name.sv} läses in som ${names.join(' eller ')}, inte som ${survey.format.toUpperCase()}.`,
      `${kind.name.en} are imported as ${names.join(' or ')}, not as ${survey.format.toUpperCase()}.`,
    );
  if (survey.size > largest[survey.format]) throw tooLarge(survey.format);
  return survey;
}

export const tooLarge = (format: Format) =>
  stopped(
    `En ${format.toUpperCase()}-fil får vara högst ${largest[format] / megabyte} MB.`,
    `A file of ${format.toUpperCase()} may be at most ${largest[format] / megabyte} MB.`,
  );

/** The rows of a file, each with its faults, one after the other. */
export async function* readRows(
  house: House,
  db: Asking,
  file: ImportFile,
  survey: Survey,
): AsyncGenerator<Row> {
  const { kind, today, sha256 } = file;
  if (survey.format === 'csv') yield* joined(kind, csvRows(house, file, survey));
  else if (survey.format === 'json')
    yield* readJson(
      kind,
      new TextDecoder(survey.encoding).decode(await buffer(house.files.stream(sha256))),
      today,
    );
  else yield* xmlRows(house, db, file);
}

async function* csvRows(
  house: House,
  { kind, sha256, today }: ImportFile,
  survey: Survey,
): AsyncGenerator<Row> {
  let fields: readonly (string | null)[] | null = null;
  for await (const { line, cells } of readCsv(house.files.stream(sha256), survey))
    if (fields) yield readCells(kind, fields, cells, line, today);
    else fields = mapHeadings(kind, cells).fields;
}

async function* xmlRows(house: House, db: Asking, { kind, sha256 }: ImportFile): AsyncGenerator<Row> {
  const reading = readEInvoice(await house.files.read(sha256));
  const row = await kind.fromXml?.(db, reading, sha256);
  if (row) yield row;
}

/** Lines that make one row become one, where their kind has such. */
async function* joined(kind: ImportKind, rows: AsyncGenerator<Row>): AsyncGenerator<Row> {
  let last: Row | null = null;
  for await (const row of rows) {
    if (last && kind.join && row.key !== '' && row.key === last.key) {
      last = joinRows(kind.join, last, row);
      continue;
    }
    if (last) yield last;
    last = row;
  }
  if (last) yield last;
}

function joinRows(join: NonNullable<ImportKind['join']>, first: Row, next: Row): Row {
  const result = join(first, next);
  const added = 'fault' in result ? [...next.faults, result.fault] : next.faults;
  const faults = added.map((fault) => ({ ...fault, line: next.line }));
  return { ...first, ...('values' in result ? result : {}), faults: [...first.faults, ...faults] };
}
