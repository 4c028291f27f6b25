import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseUnavailable } from '../database-unavailable.ts';
import { giveTo } from './initialise.ts';
import { worksIn } from './living.ts';
import { type Place, runProgram } from './place.ts';

const LONGEST_RECOVERY_SECONDS = '600';
const LOG_LIMIT_BYTES = 20_000_000;
const TRIES = 50;

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  "unix_socket_directories=''",
  'timezone=UTC',
  'log_timezone=UTC',
  'max_connections=200',
  'shared_buffers=256MB',
  'random_page_cost=1.1',
  'jit=off',
];
/** Only for data nobody will miss: a crash of the machine may leave it broken. */
const THROWAWAY_SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_wal_senders=0',
  'wal_level=minimal',
];

/** Starts the server, or joins the one that already serves this data folder, and answers with its port on 127.0.0.1. */
export async function startPostmaster(place: Place, throwaway: boolean): Promise<number> {
  const running = await runningPort(place);
  if (running) return running;
  const log = openLog(place);
  const settings = [...SETTINGS, ...(throwaway ? THROWAWAY_SETTINGS : [])]
    .map((setting) => `-c ${setting}`)
    .join(' ');
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(place);
    const written = statSync(log).size;
    const options = ['-D', place.cluster, '-l', log, '-w', '-t', LONGEST_RECOVERY_SECONDS];
    if (runProgram(place, 'pg_ctl', ['start', ...options, '-o', `-p ${port} ${settings}`]).status === 0)
      return port;
    const said = readFileSync(log).subarray(written).toString();
    // Processes of a killed server need a moment to notice; another program may have taken the port just now.
    const passing = /shared memory block|Address already in use|could not create any TCP/.test(said);
    if (!passing || attempt === TRIES)
      throw new DatabaseUnavailable(`PostgreSQL did not start; ${log} says:\n${said}`);
    await pause(100);
  }
}

/** Stops the server: `fast` finishes what is written and ends connections, `immediate` only for throw-away data. */
export function stopPostmaster(place: Place, mode: 'fast' | 'immediate'): void {
  runProgram(place, 'pg_ctl', [
    'stop',
    '-D',
    place.cluster,
    '-m',
    mode,
    '-w',
    '-t',
    LONGEST_RECOVERY_SECONDS,
  ]);
}

/** A note left by a dead postmaster, whose number another process may bear by now, is cleared away. */
async function runningPort(place: Place): Promise<number | undefined> {
  const note = join(place.cluster, 'postmaster.pid');
  for (;;) {
    const [pid, , , port, , , , state] = existsSync(note) ? readFileSync(note, 'utf8').split('\n') : [];
    if (!pid) return undefined;
    if (!worksIn(Number(pid), place.cluster)) {
      rmSync(note, { force: true });
      return undefined;
    }
    if (state?.trim() === 'ready' && (await answers(Number(port)))) return Number(port);
    await pause(50);
  }
}

/** Whether a server really serves there: one that has just been killed keeps its note, its folder and even its port for a moment. */
function answers(port: number): Promise<boolean> {
  const askForEncryption = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const settle = (outcome: boolean) => {
      socket.destroy();
      resolve(outcome);
    };
    socket.once('connect', () => socket.write(askForEncryption));
    socket.once('data', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
  });
}

async function freePort(place: Place): Promise<number> {
  const memo = join(place.root, 'port');
  const remembered = existsSync(memo) ? Number(readFileSync(memo, 'utf8')) : 0;
  const port = (await tryPort(remembered)) ?? (await tryPort(0));
  if (port === undefined) throw new DatabaseUnavailable('No free port on 127.0.0.1 for the database.');
  if (port !== remembered) writeFileSync(memo, `${port}\n`);
  return port;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

function openLog(place: Place): string {
  const log = join(place.root, 'postgres.log');
  closeSync(openSync(log, 'a', 0o600));
  giveTo(place, log);
  if (statSync(log).size > LOG_LIMIT_BYTES) truncateSync(log);
  return log;
}
