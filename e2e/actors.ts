import { type Browser, type BrowserContextOptions, expect, type Page, test as plain } from '@playwright/test';
import { demoStaff } from '@underlag/prisma/seed/cast';
import { enterOwnHouse } from './own-house.ts';
import { type Watch, watchOver } from './watch.ts';

enterOwnHouse();

type Key = 'karin' | 'johan' | 'emily' | 'pelle' | 'maria' | 'gunnar' | 'siv' | 'ahmed' | 'rut';
type SignedIn = Exclude<BrowserContextOptions['storageState'], string | undefined>;

interface House {
  /** A page of somebody of the cast, in a browser of their own and signed in. */
  as: (key: Key, options?: BrowserContextOptions) => Promise<Page>;
  /** The same page of theirs from journey to journey, with what its browser has fetched already. */
  keep: (key: Key, options?: BrowserContextOptions) => Promise<Page>;
  /** A page of somebody who is not signed in. */
  visit: (options?: BrowserContextOptions) => Promise<Page>;
  /** Lets a message in the browser's console pass that the journey provokes on purpose. */
  allow: Watch['allow'];
  watched: undefined;
}

const desk = { viewport: { width: 1440, height: 900 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' };
const signedIn = new Map<Key, Promise<SignedIn>>();
const kept = new Map<Key, Page>();
const watch = watchOver();

/** A journey: people of the cast in browsers of their own. Errors on a page, and any word to another host, fail it. */
export const test = plain.extend<House>({
  watched: [
    async ({ browser }, use) => {
      await use(undefined);
      const lasting = new Set([...kept.values()].map((page) => page.context()));
      const done = browser.contexts().filter((context) => !lasting.has(context));
      await Promise.all(done.map((context) => context.close()));
      expect(watch.takeTroubles(), 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
  allow: ({ browser: _ }, use) => use(watch.allow),
  visit: ({ browser }, use) => use((options = {}) => open(browser, options)),
  as: ({ browser }, use) => use((key, options = {}) => openAs(browser, key, options)),
  keep: ({ browser }, use) =>
    use(async (key, options = {}) => {
      const page = kept.get(key) ?? (await openAs(browser, key, options));
      kept.set(key, page);
      return page;
    }),
});

export { expect };

async function openAs(browser: Browser, key: Key, options: BrowserContextOptions): Promise<Page> {
  const state = signedIn.get(key) ?? signIn(browser, key);
  signedIn.set(key, state);
  return open(browser, { ...options, storageState: await state });
}

async function open(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const baseURL = process.env.HOUSE_URL;
  const context = await browser.newContext({ ...desk, baseURL, ...options });
  watch.over(context, new URL(baseURL ?? '').host);
  return context.newPage();
}

/** Signs in once, by the same request as the form sends, and keeps the cookie. */
async function signIn(browser: Browser, key: Key): Promise<SignedIn> {
  const person = demoStaff.find((one) => one.key === key);
  const context = await browser.newContext({ baseURL: process.env.HOUSE_URL });
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: { email: person?.email, password: person?.password },
  });
  expect(answer.ok(), `${key} signs in`).toBe(true);
  const state = await context.storageState();
  await context.close();
  return state;
}
