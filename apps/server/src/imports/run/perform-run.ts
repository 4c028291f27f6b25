import type { House } from '../house.ts';
import { checkRun } from './check-run.ts';
import type { RunRow } from './run-row.ts';
import { takeTurn } from './take-turn.ts';
import { type WriteWish, writeRun } from './write-run.ts';

/** Does what a run waits for: its check, or its writing. Answers `busy`, with nothing done, while another import has the turn. */
export async function performRun(
  house: House,
  runId: string,
  wish: WriteWish,
  signal: AbortSignal,
): Promise<'busy' | 'done'> {
  const turn = await takeTurn(house);
  if (!turn) return 'busy';
  try {
    const { rows } = await turn.client.query<RunRow>(
      `select id, kind, file_sha256 as "fileSha256", state, total_lines as "totalLines", started_by as "startedBy"
       from import_run where id = $1`,
      [runId],
    );
    const [run] = rows;
    // What is not waiting was ended meanwhile, or died with the process that worked at it.
    if (run?.state === 'waiting')
      await (run.totalLines === null
        ? checkRun(house, turn, run, signal)
        : writeRun(house, turn, run, wish, signal));
  } finally {
    await turn.end();
  }
  return 'done';
}
