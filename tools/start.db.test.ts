import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratchFolder } from '../prisma/cluster/scratch-folder.ts';

const PATIENCE_MS = 120_000;
const dataDir = scratchFolder('start');
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('a start serves; killed, it starts again; told to stop, it leaves nothing behind', {
  timeout: PATIENCE_MS,
}, async () => {
  const first = start({ PORT: '0' });
  expect(await readiness(first)).toMatchObject({ ready: true });
  first.child.kill('SIGKILL');
  await once(first.child, 'close');

  const second = start({ PORT: '0' });
  expect(await readiness(second)).toMatchObject({ ready: true });
  second.child.kill('SIGTERM');
  const [code] = await once(second.child, 'close');
  expect(code, second.said()).toBe(0);
  expect(existsSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
});

test('a busy port is told plainly, before anything is started', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  expect(await refusal({ PORT: port })).toBe(
    `Port ${port} is in use. Stop the other program, or choose another: PORT=${Number(port) + 1} npm start`,
  );
  other.close();
});

test('production without its configuration says what to set and does not start', async () => {
  expect(await refusal({ NODE_ENV: 'production' })).toContain(
    'AUTH_SECRET must be at least 32 random characters',
  );
});

test('a database that does not answer is named by its setting', async () => {
  const DATABASE_ADMIN_URL = 'postgresql://underlag_owner:a@127.0.0.1:1/underlag';
  const DATABASE_URL = 'postgresql://underlag_app:b@127.0.0.1:1/underlag';
  expect(await refusal({ PORT: '0', DATABASE_URL, DATABASE_ADMIN_URL })).toMatch(
    /^DATABASE_ADMIN_URL: the database 127.0.0.1:1\/underlag cannot be used: .*ECONNREFUSED/,
  );
});

interface Started {
  child: ChildProcess;
  said(): string;
}

function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, DEMO_HISTORY: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => {
      said += words;
    });
  }
  return { child, said: () => said };
}

async function readiness({ child, said }: Started): Promise<unknown> {
  await expect
    .poll(() => /Underlag: http/.test(said()) || child.exitCode !== null, { timeout: PATIENCE_MS })
    .toBe(true);
  const port = /Underlag: http:\/\/localhost:(\d+)/.exec(said())?.[1];
  if (!port) throw new Error(`The start ended:\n${said()}`);
  return (await fetch(`http://127.0.0.1:${port}/readyz`)).json();
}

async function refusal(env: Record<string, string>): Promise<string> {
  const { child, said } = start(env);
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  return said().trim();
}
