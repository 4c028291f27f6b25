import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './settings.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const DOWNLOAD_PATIENCE_MS = 120_000;

/** A browser for the journeys, and whether this run had to install it. */
export interface Browser {
  path: string;
  found: 'set' | 'system' | 'playwright' | 'apt';
}

/**
 * CHROME_PATH, else a Chromium or Chrome of the system, else Playwright's own, else Debian's package when we are root.
 * Throws with what to do when there is none to be had.
 */
export async function findBrowser(tell: (line: string) => void = console.log): Promise<Browser> {
  const set = process.env.CHROME_PATH;
  if (set) {
    if (isProgram(set)) return { path: set, found: 'set' };
    throw new Error(`CHROME_PATH says ${set}, which is no program.`);
  }
  const system = systemBrowser();
  if (system) return { path: system, found: 'system' };
  const playwright = (await playwrightBrowser()) ?? (await installPlaywrights(tell));
  if (playwright) return { path: playwright, found: 'playwright' };
  const debian = installDebians(tell);
  if (debian) return { path: debian, found: 'apt' };
  throw new Error(
    'No browser for the journeys. Install Chromium (Debian: apt-get install chromium), or set CHROME_PATH to a Chromium or Chrome.',
  );
}

/** How the browser must be started here: without its sandbox as root, and silent towards the network. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
  // Some systems leave a stub under the name that only says where to get the real one.
  return candidates.find((path) => isProgram(path) && answers(path));
}

async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function installPlaywrights(tell: (line: string) => void): Promise<string | undefined> {
  tell('No browser found: trying Playwright’s own …');
  const playwright = join(root, 'node_modules', '.bin', 'playwright');
  spawnSync(playwright, ['install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: DOWNLOAD_PATIENCE_MS,
  });
  return playwrightBrowser();
}

function installDebians(tell: (line: string) => void): string | undefined {
  if (process.getuid?.() !== 0 || !systemHas('apt-get')) return undefined;
  tell('Installing Debian’s chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
  const outcome = spawnSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    {
      encoding: 'utf8',
      env,
    },
  );
  if (outcome.status !== 0) tell(outcome.stderr.trim());
  return systemBrowser();
}

const answers = (path: string) =>
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
const systemHas = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  const { path, found } = await findBrowser();
  console.log(`${path} (${found})`);
}
