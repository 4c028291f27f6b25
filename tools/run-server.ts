import { createServer } from 'node:net';
import { DatabaseUnavailable } from '../prisma/database-unavailable.ts';
import { openDesk } from './open-desk.ts';
import { runTurbo } from './run-program.ts';
import { readSettings, SettingsRefused } from './settings.ts';

const LONGEST_FAREWELL_MS = 10_000;

/** Builds what is not built, opens the desk and serves it in this process until SIGINT or SIGTERM; then stops all in order. */
export async function runServer({ dev }: { dev: boolean }): Promise<void> {
  try {
    const { port, host } = readSettings(process.env);
    await refuseBusyPort(port, host);
    await (dev ? runTurbo('generate') : runTurbo('generate', 'build'));
    await serve(dev);
  } catch (error) {
    const plain = [SettingsRefused, PortBusy, DatabaseUnavailable].some((kind) => error instanceof kind);
    console.error(plain && error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function serve(dev: boolean): Promise<void> {
  const farewell = awaitSignal();
  const desk = await openDesk({ dev });
  try {
    for (const note of desk.notes) console.log(note);
    // Only now: what it imports may have been generated a moment ago.
    const { main } = await import('../apps/server/src/main.ts');
    const server = await main(desk.config);
    await farewell;
    await server.close();
  } finally {
    await desk.close();
  }
  process.exit(0);
}

/** The first SIGINT or SIGTERM. Later ones are ignored (a terminal and npm both send one), until patience ends. */
function awaitSignal(): Promise<void> {
  return new Promise((resolve) => {
    const leave = () => {
      resolve();
      setTimeout(() => process.exit(1), LONGEST_FAREWELL_MS).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, leave);
    if (process.env.npm_lifecycle_event) whenParentIsGone(leave);
  });
}

/** npm passes a SIGTERM on to its shell, which dies without telling us: then nobody is left who could stop us. */
function whenParentIsGone(leave: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave();
  }, 500);
  watch.unref();
}

class PortBusy extends Error {}

function refuseBusyPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE';
      reject(
        busy
          ? new PortBusy(
              `Port ${port} is in use. Stop the other program, or choose another: PORT=${port + 1} npm start`,
            )
          : error,
      );
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}
