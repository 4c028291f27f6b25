import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './settings.ts';

/** How a program of node_modules/.bin ended, with everything it said in the order it said it. */
export interface Outcome {
  code: number;
  output: string;
}

/** Runs a program of the project from its root; nothing it calls may open the network to report home. */
export async function runProgram(
  name: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const program = spawn(join(root, 'node_modules', '.bin', name), args, {
    cwd: root,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      CHECKPOINT_DISABLE: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding('utf8').on('data', (said: string) => {
      output += said;
    });
  }
  const [code] = await once(program, 'close');
  return { code: code ?? 1, output };
}

/** Brings generated code and pages up to date; a tenth of a second when they are. Shows what was said only when it fails. */
export async function runTurbo(...tasks: ('generate' | 'build')[]): Promise<void> {
  const { code, output } = await runProgram('turbo', [
    'run',
    ...tasks,
    '--ui=stream',
    '--output-logs=new-only',
  ]);
  if (code !== 0) throw new Error(`${tasks.join(' and ')} failed:\n${output}`);
}
