import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { scratchFolder } from '@underlag/prisma/cluster/scratch-folder';
import { findBrowser } from '../tools/find-browser.ts';
import { root } from '../tools/settings.ts';

/** An undo window long enough for a slow machine and short enough to wait out; the host that stamps the sample mail is ours; and no year of past cases, among which the journeys' own would be hard to find. */
const house = { UNDO_MS: '4000', OWN_HOSTS: 'mx.vakt.example', DEMO_HISTORY: 'off' };
/** A first start builds the pages and reads the sample mail. */
const PATIENCE_MS = 180_000;

/**
 * Starts the desk as anyone would, on a database and a port of its own, and waits until the sample mail is in. Tells the
 * journeys where it is; when they are over it is closed, and an error in its log fails the run. A desk that is open already
 * is used as it stands when HOUSE_URL and HOUSE_DATA_DIR name it.
 */
export default async function openHouse(): Promise<(() => Promise<void>) | undefined> {
  process.env.CHROME_PATH ||= (await findBrowser()).path;
  if (process.env.HOUSE_URL) return undefined;
  const dataDir = scratchFolder('journeys');
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'tools', 'start.ts')], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: port, DATA_DIR: dataDir, ...house },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(child);
  const close = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'close');
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await waitFor(child, said, /Sample mail: \d+ messages taken in/);
  } catch (error) {
    await close();
    throw error;
  }
  process.env.HOUSE_URL = `http://localhost:${port}`;
  process.env.HOUSE_DATA_DIR = dataDir;
  return async () => {
    await close();
    const errors = said()
      .split('\n')
      .filter((line) => /"level":(50|60)/.test(line));
    if (errors.length > 0)
      throw new Error(`The server logged errors during the journeys:\n${errors.join('\n')}`);
  };
}

/** A port nobody listens on. Known beforehand, for the links that the desk hands out hold it. */
async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' ? String(address?.port) : '';
}

function listen(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (words: string) => {
      said += words;
    });
  }
  return () => said;
}

/** Resolves when the words have been said; rejects with all that was said when the program ends or time is up. */
function waitFor(child: ChildProcess, said: () => string, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = (why: string) => reject(new Error(`${why}\n${said()}`));
    const timer = setTimeout(() => give('The desk did not open in time.'), PATIENCE_MS);
    const look = () => {
      if (!words.test(said())) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', look);
    child.once('close', (code) => {
      clearTimeout(timer);
      give(`The desk ended with ${code}.`);
    });
  });
}
