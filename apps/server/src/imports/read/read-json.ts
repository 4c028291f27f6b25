import { faultIn, type ImportKind, type Row } from '../kind.ts';
import { stopped } from '../stopped.ts';
import { headingsOf, plainHeading } from './map-headings.ts';
import { readCells } from './read-cells.ts';

/** Reads a list of objects, each a row; `line` is its place in the list. Names are those of the columns. */
export function* readJson(kind: ImportKind, source: string, today: string): Generator<Row> {
  const known = headingsOf(kind);
  for (const [at, each] of listOf(source).entries()) {
    const line = at + 1;
    if (typeof each !== 'object' || each === null || Array.isArray(each)) {
      yield { line, key: '', values: {}, faults: [faultIn(null, 'Är inget objekt.', 'Is no object.')] };
      continue;
    }
    const entries = Object.entries(each);
    const fields = entries.map(([name]) => known.get(plainHeading(name)) ?? null);
    const row = readCells(
      kind,
      fields,
      entries.map(([, value]) => written(value)),
      line,
      today,
    );
    const missing = kind.keyFields.filter((key) => kind.fields[key]?.needed && !fields.includes(key));
    yield missing.length === 0
      ? row
      : { ...row, faults: [...row.faults, ...missing.map((key) => faultIn(key, 'Saknas.', 'Missing.', ''))] };
  }
}

function listOf(source: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(source.replace(/^\ufeff/u, ''));
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch (error) {
    // Only the place: the words of a report are nobody's business here.
    const at = /position \d+(?: \(line \d+ column \d+\))?/u.exec(
      error instanceof Error ? error.message : '',
    )?.[0];
    throw stopped(
      `Filen är ingen riktig JSON (${at ?? 'slutet'}).`,
      `The file is no proper JSON (${at ?? 'at its end'}).`,
    );
  }
}

/** A value as it would stand in a cell. */
const written = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
