import { z } from 'zod';
import { write } from '../db.ts';
import { askRun } from '../imports/ask-run.ts';
import { performInProcess } from '../imports/run/perform-in-process.ts';
import { sweepRuns } from '../imports/run/sweep-runs.ts';
import type { Server } from '../server.ts';

/** A run that waits to be checked, or written. */
export const RunImport = z.object({ runId: z.uuid(), skipFaulty: z.boolean() });
type RunImport = z.infer<typeof RunImport>;

/** How long a run steps aside while another one is read, in milliseconds. */
const asideMs = 2000;

/** Checks or writes a file, so that the run survives whoever began it leaving the page. Runs of dead processes are settled first. */
export async function runImport(
  server: Server,
  { runId, skipFaulty }: RunImport,
  signal: AbortSignal,
): Promise<void> {
  await sweepRuns(server);
  const { outcome } = await performInProcess(server, runId, { skipFaulty }, signal);
  if (outcome === 'busy') await write(server, (tx) => askRun(tx, runId, skipFaulty, asideMs));
}
