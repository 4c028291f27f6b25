import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';

/** A desk in a process of its own. */
export interface DeskProcess {
  /** Where it listens; rejects when it ends before. */
  url: Promise<string>;
  /** All it has said. */
  said: () => string;
  kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
}

/** Starts the server's own `main` with a configuration, in a process of its own. */
export function startDesk(config: Config, cacheFolder: string): DeskProcess {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_COMPILE_CACHE: cacheFolder,
      DESK_CONFIG: JSON.stringify(config),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listenTo(child);
  const url = addressOf(child, said);
  url.catch(() => undefined);
  return {
    url,
    said,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

function listenTo(child: ChildProcess): () => string {
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (more: string) => {
      words += more;
    });
  return () => words;
}

function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stdout?.on('data', () => {
    const port = /Underlag: http:\/\/localhost:(\d+)/.exec(said())?.[1];
    if (port) resolve(`http://127.0.0.1:${port}`);
  });
  child.once('exit', () => reject(new Error(`the desk ended:\n${said()}`)));
  return promise;
}

if (import.meta.main) {
  const { main } = await import('../main.ts');
  const running = await main(JSON.parse(process.env.DESK_CONFIG ?? ''));
  process.once('SIGTERM', () => void running.close().then(() => process.exit(0)));
}
