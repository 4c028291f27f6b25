import type { Asking, House } from '../house.ts';
import { type Judgement, judgeRow, repeated } from '../judge-row.ts';
import type { Row } from '../kind.ts';
import { type ImportFile, readRows } from '../read/read-rows.ts';
import type { Survey } from '../read/survey-file.ts';

/** So many rows are looked up, and written, at once; fewer where they are long. */
const batchRows = 2000;
const batchLetters = 2_000_000;

/** Reads a file and judges its rows against the register, a batch at a time: no more of the file than that is held. */
export async function* goThrough(
  house: House,
  db: Asking,
  file: ImportFile,
  survey: Survey,
): AsyncGenerator<Judgement[]> {
  const seen = new Map<string, number>();
  for await (const rows of ahead(inBatches(readRows(house, db, file, survey))))
    yield await judgeBatch(db, file, rows, seen);
}

async function judgeBatch(
  db: Asking,
  file: ImportFile,
  rows: readonly Row[],
  seen: Map<string, number>,
): Promise<Judgement[]> {
  const { kind, today } = file;
  const first = rows.filter(({ key, line }) => {
    if (key === '' || seen.has(key)) return false;
    seen.set(key, line);
    return true;
  });
  const known = new Map((await kind.look(db, first, file)).map((one) => [one.line, one]));
  return rows.map((row) => {
    const found = known.get(row.line);
    if (found) return judgeRow(kind, row, found, today);
    const before = row.key === '' ? undefined : seen.get(row.key);
    return before === undefined || before === row.line
      ? { outcome: 'faulty', row, faults: row.faults }
      : repeated(row, before);
  });
}

/** Reads the next batch while the one before is at the database. */
async function* ahead<T>(batches: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = batches.next();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done) return;
      next = batches.next();
      // Who reads no further does not hear what came of it.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await next.catch(() => undefined);
    await batches.return(undefined);
  }
}

async function* inBatches(rows: AsyncGenerator<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  let letters = 0;
  for await (const row of rows) {
    batch.push(row);
    letters += weightOf(row);
    if (batch.length < batchRows && letters < batchLetters) continue;
    yield batch;
    batch = [];
    letters = 0;
  }
  if (batch.length > 0) yield batch;
}

const weightOf = ({ values }: Row): number => {
  let letters = 0;
  for (const name in values) {
    const value = values[name];
    if (typeof value === 'string') letters += value.length;
    else if (Array.isArray(value)) letters += value.length * 100;
  }
  return letters;
};
