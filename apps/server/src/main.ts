import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { firstStart } from './first-start.ts';
import { sweepRuns } from './imports/run/sweep-runs.ts';
import { readLeftovers } from './intake/take-in.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { openReader } from './mail/open-reader.ts';
import { openServer } from './open-server.ts';

export interface Running {
  url: string;
  close: () => Promise<void>;
}

/** Starts the desk on a database that is migrated, and answers when it listens. `close` lets calls under way finish. */
export async function main(config: Config): Promise<Running> {
  const server = await openServer(config);
  const welcome = await firstStart(server);
  const app = buildApp(server);
  const http = createServer(app);
  const vite = config.dev ? await (await import('./serve-source.ts')).serveSource(app, http) : null;
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(config.port, config.host, resolve);
  });
  const stopJobs = await runJobs(server);
  const { port } = http.address() as AddressInfo;
  console.log(`Underlag: http://localhost:${port}`);
  for (const line of welcome.lines) console.log(line);
  const background = workOn(server, welcome.demoWork);
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      background.stop();
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeIdleConnections();
      setTimeout(() => http.closeAllConnections(), 2000).unref();
      await vite?.close();
      await stopJobs();
      await background.done;
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 4000))]);
      await server.close();
    },
  };
}

/** What goes on after listening: imports that died are told of, mail that was stored is read, then comes what the demo still lacks. */
function workOn(
  server: Awaited<ReturnType<typeof openServer>>,
  demoWork: (stopped: () => boolean) => Promise<void>,
) {
  let stopped = false;
  const work = async () => {
    await sweepRuns(server);
    await readLeftovers(server, () => openReader(server));
    if (!stopped) await demoWork(() => stopped);
  };
  const done = work().catch((error) => server.log.error({ err: error }, 'the work after the start stopped'));
  return {
    done,
    stop() {
      stopped = true;
    },
  };
}
