import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { scratchFolder } from '@underlag/prisma/cluster/scratch-folder';
import { findBrowser } from '../tools/find-browser.ts';
import { root } from '../tools/settings.ts';

/** An undo window long enough for a slow machine and short enough to wait out; the host that stamps the sample mail is ours; and no year of past cases, among which the journeys' own would be hard to find. */
const settings = { UNDO_MS: '4000', OWN_HOSTS: 'mx.vakt.example', DEMO_HISTORY: 'off' };
/** A first start builds the pages and reads the sample mail. */
const PATIENCE_MS = 180_000;

/** A desk that is open: where it is, and where its files are. */
export interface House {
  url: string;
  dataDir: string;
}

/**
 * Opens a desk for each worker of the journeys, so that they are not in one another's way, and tells where they are. When the
 * journeys are over they are closed, and an error in a log fails the run. A desk that is open already is used as it stands
 * when HOUSE_URL and HOUSE_DATA_DIR name it.
 */
export default async function openHouses({
  workers,
}: Pick<FullConfig, 'workers'>): Promise<() => Promise<void>> {
  process.env.CHROME_PATH ||= (await findBrowser()).path;
  if (process.env.HOUSE_URL) return async () => undefined;
  const opened: Awaited<ReturnType<typeof openHouse>>[] = [];
  const close = async () => {
    for (const { close: closeOne } of opened) await closeOne();
  };
  try {
    // One after another: the first one builds the pages.
    for (let index = 0; index < workers; index += 1) opened.push(await openHouse());
  } catch (error) {
    await close();
    throw error;
  }
  process.env.HOUSES = JSON.stringify(opened.map(({ house: each }) => each));
  return close;
}

/** Starts the desk as anyone would, on a database and a port of its own, and waits until the sample mail is in. */
export async function openHouse(): Promise<{ house: House; close: () => Promise<void> }> {
  const dataDir = scratchFolder('journeys');
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'tools', 'start.ts')], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: port, DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(child);
  const end = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'close');
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await waitFor(child, said, /Sample mail: \d+ messages taken in/);
  } catch (error) {
    await end();
    throw error;
  }
  const close = async () => {
    await end();
    const errors = said()
      .split('\n')
      .filter((line) => /"level":(50|60)/.test(line));
    if (errors.length > 0)
      throw new Error(`The server logged errors during the journeys:\n${errors.join('\n')}`);
  };
  return { house: { url: `http://localhost:${port}`, dataDir }, close };
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
