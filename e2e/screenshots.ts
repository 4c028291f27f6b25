import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { demoPassword, demoStaff } from '@underlag/prisma/seed/cast';
import { browserArguments, findBrowser } from '../tools/find-browser.ts';
import { openHouse } from './open-house.ts';
import { paint, speak } from './places/appearance.ts';
import { places } from './places/index.ts';
import { knownPlaces } from './places/known.ts';
import type { Place } from './places/place.ts';

const widths = { 1440: 900, 390: 844 } as const;
const people = { manager: 'maria', approver: 'gunnar', administrator: 'ahmed', visitor: null } as const;

/** node e2e/screenshots.ts FOLDER [PAGE …]: every page, or those named, wide and narrow, light and dark, Swedish and English. */
async function main(folder: string | undefined, names: readonly string[]): Promise<void> {
  if (!folder) throw new Error('Say which folder the pictures go to.');
  mkdirSync(folder, { recursive: true });
  process.env.CHROME_PATH ||= (await findBrowser()).path;
  const opened = process.env.HOUSE_URL ? null : await openHouse();
  process.env.HOUSE_URL ??= opened?.house.url;
  process.env.HOUSE_DATA_DIR ??= opened?.house.dataDir;
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: browserArguments });
  try {
    for (const place of places.filter(({ name }) => names.length === 0 || names.includes(name)))
      for (const locale of ['sv', 'en'] as const)
        for (const width of [1440, 390] as const) await picture(browser, place, { locale, width, folder });
  } finally {
    await browser.close();
    await opened?.close();
  }
}

interface Frame {
  locale: 'sv' | 'en';
  width: keyof typeof widths;
  folder: string;
}

async function picture(browser: Browser, place: Place, { locale, width, folder }: Frame): Promise<void> {
  const storageState = await stateOf(browser, place);
  const context = await browser.newContext({
    baseURL: process.env.HOUSE_URL,
    storageState,
    viewport: { width, height: widths[width] },
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  try {
    await speak(page, place, locale);
    await page.goto(place.path(await knownPlaces(page, place)));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await place.ready?.(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await paint(page, colorScheme);
      await page.screenshot({ path: join(folder, `${place.name}-${width}-${colorScheme}-${locale}.png`) });
    }
    await speak(page, place, 'sv');
  } catch (error) {
    console.error(`${place.name}, ${width}, ${locale}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await context.close();
  }
}

const signedIn = new Map<string, Awaited<ReturnType<typeof signIn>>>();

/** The cookie of the person who opens the page; each signs in once. */
async function stateOf(browser: Browser, { who }: Place) {
  const email = demoStaff.find(({ key }) => key === people[who])?.email;
  if (!email) return undefined;
  const state = signedIn.get(email) ?? (await signIn(browser, email));
  signedIn.set(email, state);
  return state;
}

async function signIn(browser: Browser, email: string) {
  const context = await browser.newContext({ baseURL: process.env.HOUSE_URL });
  await context.request.post('/api/auth/sign-in/email', { data: { email, password: demoPassword } });
  const state = await context.storageState();
  await context.close();
  return state;
}

const [folder, ...names] = process.argv.slice(2);
await main(folder, names);
