import { swedishDay } from '../../doors/swedish-day.ts';
import type { House } from '../house.ts';
import type { Judgement } from '../judge-row.ts';
import type { CarriedFile, ImportKind, Writing } from '../kind.ts';
import { surveyImport } from '../read/read-rows.ts';
import { stopped } from '../stopped.ts';
import { count } from './check-run.ts';
import { goThrough } from './go-through.ts';
import { keepChanges } from './keep-changes.ts';
import { longTransaction } from './long-transaction.ts';
import { openProgress } from './progress.ts';
import { fileOf, noCounts, type RunRow, rowCounts } from './run-row.ts';
import { settleRun } from './settle-run.ts';
import type { Turn } from './take-turn.ts';

/** How a checked run is to be written. */
export interface WriteWish {
  /** Write the others although some lines are faulty; else one faulty line stops the file. */
  skipFaulty: boolean;
}

/** Writes a checked file whole, in one transaction with the word that it is done, or not at all. */
export async function writeRun(
  house: House,
  turn: Turn,
  run: RunRow,
  { skipFaulty }: WriteWish,
  signal: AbortSignal,
): Promise<void> {
  await turn.client.query("update import_run set state = 'writing', version = version + 1 where id = $1", [
    run.id,
  ]);
  await settleRun(house, turn, run.id, () =>
    longTransaction(house, 'read write', async (tx) => {
      const file = fileOf(run, swedishDay(tx.now));
      const { today, actorId } = file;
      const writing: Writing = { ...tx, runId: run.id, today, actorId };
      const survey = await surveyImport(house, file);
      const tell = openProgress(turn, run.id, signal);
      const counts = noCounts();
      // While the database writes a batch the next one is judged; the connection keeps them in order.
      let written: Promise<void> = Promise.resolve();
      try {
        for await (const batch of goThrough(house, tx.db, file, survey)) {
          await written;
          count(counts, batch);
          if (counts.faultyRows > 0 && !skipFaulty) throw faultyNow(counts.faultyRows);
          written = writeBatch(house, writing, file.kind, batch);
          written.catch(() => undefined);
          await tell(counts, survey.lines);
        }
      } catch (error) {
        // What failed first tells why; all after it only that the transaction is lost.
        await written;
        throw error;
      }
      await written;
      await file.kind.finish?.(writing);
      await tx.db.query(
        `update import_run set state = 'done', finished_at = $2, version = version + 1, total_lines = $3, done_lines = $3,
           new_rows = $4, changed_rows = $5, unchanged_rows = $6, faulty_rows = $7 where id = $1`,
        [run.id, tx.now, survey.lines, ...rowCounts(counts)],
      );
    }),
  );
}

const faultyNow = (rows: number) =>
  stopped(
    `Felaktiga rader: minst ${rows}. Ingenting är skrivet. Rätta filen, eller välj att hoppa över dem.`,
    `Faulty rows: at least ${rows}. Nothing has been written. Correct the file, or choose to skip them.`,
  );

async function writeBatch(
  house: House,
  writing: Writing,
  kind: ImportKind,
  batch: readonly Judgement[],
): Promise<void> {
  const added = batch.filter((one) => one.outcome === 'new');
  const changed = batch.filter((one) => one.outcome === 'changed');
  await keepFiles(
    house,
    writing,
    [...added, ...changed].flatMap(({ row }) => row.files ?? []),
  );
  if (added.length > 0)
    await kind.insert(
      writing,
      added.map(({ judged }) => judged),
    );
  if (changed.length === 0) return;
  await kind.update(
    writing,
    changed.map(({ judged }) => judged),
  );
  if (kind.register !== null) await keepChanges(writing, kind.register, kind, changed);
}

/** Bytes first, then the row that speaks of them. */
async function keepFiles(house: House, { db }: Writing, files: readonly CarriedFile[]): Promise<void> {
  for (const { bytes } of files) await house.files.put(bytes);
  if (files.length === 0) return;
  await db.query(
    `insert into file (sha256, size, type) select sha256, size, type
     from jsonb_to_recordset($1::jsonb) as r(sha256 text, size int, type text) on conflict do nothing`,
    [JSON.stringify(files.map(({ sha256, type, bytes }) => ({ sha256, type, size: bytes.length })))],
  );
}
