import { createInterface } from 'node:readline';
import pg from 'pg';
import { openFileStore } from '../../files/store.ts';
import { performRun } from './perform-run.ts';

/** What a process for one import is told. */
export interface ProcessWish {
  databaseUrl: string;
  filesFolder: string;
  clockShiftMs: number;
  runId: string;
  skipFaulty: boolean;
}

/** What it answers when it is done. */
export interface ProcessAnswer {
  outcome: 'busy' | 'done';
  /** The most memory it has held. */
  peakMegabytes: number;
}

// Started by perform-in-process.ts: one import in a process that holds nothing else, so that neither the memory nor the time it
// takes is anybody else's. It is told its task on its first line of input, and stops with nothing written when the input ends.
const leaving = new AbortController();
const input = createInterface({ input: process.stdin });
input.once('close', () => leaving.abort());
process.once('SIGTERM', () => leaving.abort());
input.once('line', (line) => void work(JSON.parse(line)));

async function work({
  databaseUrl,
  filesFolder,
  clockShiftMs,
  runId,
  skipFaulty,
}: ProcessWish): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3, application_name: 'underlag-import' });
  pool.on('error', () => undefined);
  const say = (level: string) => (detail: unknown, words?: string) =>
    console.error(JSON.stringify({ level, words, detail: plain(detail) }));
  const house = {
    db: { pool },
    files: await openFileStore(filesFolder),
    log: { error: say('error'), warn: say('warn') },
    clockShiftMs,
  };
  try {
    const outcome = await performRun(house, runId, { skipFaulty }, leaving.signal);
    const answer: ProcessAnswer = { outcome, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
    console.log(JSON.stringify(answer));
  } finally {
    await pool.end();
    input.close();
    process.stdin.destroy();
  }
}

/** An error with its words, which JSON would leave out. */
const plain = (detail: unknown): unknown =>
  JSON.parse(
    JSON.stringify(detail, (_key, value: unknown) =>
      value instanceof Error ? { ...value, stack: value.stack } : value,
    ),
  );
