import type { Tx } from '../db.ts';

/** Puts a run in the queue, in the caller's transaction; `waitMs` later when another import has the turn. */
export async function askRun(tx: Tx, runId: string, skipFaulty: boolean, waitMs = 0): Promise<void> {
  await tx.db.$executeRaw`
    select add_job('run-import', json_build_object('runId', ${runId}::text, 'skipFaulty', ${skipFaulty}::boolean),
      clock_timestamp() + make_interval(secs => ${waitMs}::int / 1000.0), ${`import:${runId}`})`;
}
