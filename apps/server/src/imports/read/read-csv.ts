import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { stopped } from '../stopped.ts';
import type { Survey } from './survey-file.ts';

/** A record of a file: its cells, and the line it begins on. */
export interface Line {
  line: number;
  cells: string[];
}

/** More than this between two line ends is no row: most likely a quotation mark is never closed. */
const longestRow = 1_000_000;

/** Reads a CSV file record by record as it comes, whichever of `;`, `,` and tab stands between its columns. */
export async function* readCsv(file: Readable, { encoding }: Survey): AsyncGenerator<Line> {
  const [start, whole] = await peek(decoded(file, encoding));
  const parser = Readable.from(whole).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(start),
      info: true,
      max_record_size: longestRow,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      if (record.every((cell) => cell.trim() === '')) continue;
      yield { line: info.lines - lineEnds(record), cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? broken(error) : error;
  } finally {
    parser.destroy();
    file.destroy();
  }
}

/** The text of a file, its lines ended the one way whatever they end by in the file. */
async function* decoded(file: Readable, encoding: Survey['encoding']): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let kept = '';
  for await (const chunk of file as AsyncIterable<Buffer>) {
    const text = kept + decoder.decode(chunk, { stream: true });
    // Half of a line's end may still be on its way.
    kept = text.endsWith('\r') ? '\r' : '';
    const whole = kept ? text.slice(0, -1) : text;
    if (whole !== '') yield whole.replaceAll(/\r\n?/gu, '\n');
  }
  yield (kept + decoder.decode()).replaceAll(/\r\n?/gu, '\n');
}

/** The first line of a text, and the whole of it again. */
async function peek(text: AsyncGenerator<string>): Promise<[string, AsyncGenerator<string>]> {
  let first = '';
  while (!/\S.*\n/u.test(first) && first.length < 100_000) {
    const { value, done } = await text.next();
    if (done) break;
    first += value;
  }
  async function* whole() {
    yield first;
    yield* text;
  }
  return [first, whole()];
}

/** What stands between the columns: the one of the three that the first line has most of, outside quotation marks. */
export function delimiterOf(start: string): string {
  const [head = ''] = start
    .replaceAll(/"[^"]*"/gu, '')
    .split(/[\r\n]/u)
    .filter((line) => line.trim() !== '');
  const [best = ';'] = [';', ',', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  return best;
}

const lineEnds = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);

function broken(error: CsvError) {
  const at = Number(error.lines ?? 0);
  return stopped(
    `Filen går inte att läsa vidare från rad ${at}: ett citattecken avslutas inte, eller en rad är orimligt lång.`,
    `The file cannot be read on from line ${at}: a quotation mark is not closed, or a line is beyond reason.`,
  );
}
