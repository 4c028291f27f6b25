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
  /** A page of somebody who is not signed in. */
  visit: (options?: BrowserContextOptions) => Promise<Page>;
  /** Lets a message in the browser's console pass that the journey provokes on purpose. */
  allow: Watch['allow'];
  watch: Watch;
}

const desk = { viewport: { width: 1440, height: 900 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' };
const signedIn = new Map<Key, Promise<SignedIn>>();

/** A journey: people of the cast in browsers of their own. Errors on a page, and any word to another host, fail it. */
export const test = plain.extend<House>({
  watch: async ({ browser }, use) => {
    const watch = watchOver();
    await use(watch);
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(watch.troubles(), 'errors in the browser').toEqual([]);
  },
  allow: ({ watch }, use) => use(watch.allow),
  visit: ({ browser, watch }, use) => use((options = {}) => open(browser, watch, options)),
  as: ({ browser, watch }, use) =>
    use(async (key, options = {}) => {
      const state = signedIn.get(key) ?? signIn(browser, key);
      signedIn.set(key, state);
      return open(browser, watch, { ...options, storageState: await state });
    }),
});

export { expect };

async function open(browser: Browser, watch: Watch, options: BrowserContextOptions): Promise<Page> {
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
