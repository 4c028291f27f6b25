import { swedishDay } from '../../doors/swedish-day.ts';
import type { House } from '../house.ts';
import type { Judgement } from '../judge-row.ts';
import { surveyImport } from '../read/read-rows.ts';
import { goThrough } from './go-through.ts';
import { openLines } from './keep-lines.ts';
import { longTransaction } from './long-transaction.ts';
import { openProgress } from './progress.ts';
import { type Counts, fileOf, noCounts, type RunRow, rowCounts } from './run-row.ts';
import { settleRun } from './settle-run.ts';
import type { Turn } from './take-turn.ts';

/** Reads a file against the register and writes nothing but its report. What stops it stands in the run. */
export async function checkRun(house: House, turn: Turn, run: RunRow, signal: AbortSignal): Promise<void> {
  await turn.client.query("update import_run set state = 'checking', version = version + 1 where id = $1", [
    run.id,
  ]);
  await settleRun(house, turn, run.id, async () => {
    const { counts, lines } = await longTransaction(house, 'read only', async ({ db, now }) => {
      const file = fileOf(run, swedishDay(now));
      const survey = await surveyImport(house, file);
      const keep = openLines(turn, run.id, file.kind);
      const tell = openProgress(turn, run.id, signal);
      const counts = noCounts();
      for await (const batch of goThrough(house, db, file, survey)) {
        count(counts, batch);
        await keep(batch);
        await tell(counts, survey.lines);
      }
      return { counts, lines: survey.lines };
    });
    await turn.client.query(
      `update import_run set state = 'checked', version = version + 1, total_lines = $2, done_lines = $2, new_rows = $3,
         changed_rows = $4, unchanged_rows = $5, faulty_rows = $6 where id = $1`,
      [run.id, lines, ...rowCounts(counts)],
    );
  });
}

/** Adds a batch to what has been counted. */
export function count(counts: Counts, batch: readonly Judgement[]): void {
  for (const { outcome, row } of batch) {
    counts[`${outcome}Rows`] += 1;
    counts.doneLines = Math.max(counts.doneLines, row.line);
  }
}
