import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Server } from '../../server.ts';
import type { ProcessAnswer, ProcessWish } from './import.process.ts';
import type { WriteWish } from './write-run.ts';

const script = fileURLToPath(new URL('./import.process.ts', import.meta.url));

/** Keeps the memory of the process small; what is read is let go again at once. */
const flags = ['--max-old-space-size=160', '--max-semi-space-size=16'];

/** Does what a run waits for in a process of its own: the desk goes on answering meanwhile. */
export async function performInProcess(
  { config, files, log, clockShiftMs }: Server,
  runId: string,
  { skipFaulty }: WriteWish,
  signal: AbortSignal,
): Promise<ProcessAnswer> {
  const child = spawn(process.execPath, [...flags, script], { stdio: ['pipe', 'pipe', 'pipe'] });
  const wish: ProcessWish = {
    databaseUrl: config.databaseUrl,
    filesFolder: files.folder,
    clockShiftMs,
    runId,
    skipFaulty,
  };
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  // A process that died takes nothing in any more; its end tells enough.
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${JSON.stringify(wish)}\n`);
  const [said, complaints] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  signal.removeEventListener('abort', stop);
  if (complaints.trim()) log.warn({ runId, said: complaints.slice(0, 10_000) }, 'an import complained');
  const last = said.trim().split('\n').at(-1);
  if (!last) throw new Error('the process of an import ended without a word');
  return JSON.parse(last);
}
