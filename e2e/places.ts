import type { Page } from '@playwright/test';
import { ask, type Scene, sceneOf } from './scene.ts';
import { changeOfAddress, freshLink, preparedChange } from './scene-matters.ts';

/** Addresses of the demo that are known only once it is open. */
interface Known extends Scene {
  extraGuarding: string;
  nonCustomer: string;
  reports: string;
  enrolment: string;
  dispute: string;
  html: string;
  customer: string;
}

/** A page of the site as a picture or an inspection wants it: who opens it, where it is, and what is opened on it. */
export interface Place {
  name: string;
  who: 'manager' | 'approver' | 'administrator' | 'visitor';
  path: (known: Known) => string;
  /** What must be on the page, besides its heading, before it is looked at. */
  ready?: (page: Page) => Promise<unknown>;
}

const first = (page: Page, role: 'row' | 'option' | 'article') => page.getByRole(role).first().waitFor();

/** A panel beside a case, scrolled to. */
async function panel(page: Page, name: RegExp): Promise<void> {
  await first(page, 'article');
  await page.getByRole('region', { name }).scrollIntoViewIfNeeded();
}

/** Every page there is. */
export const places: readonly Place[] = [
  { name: 'sign-in', who: 'visitor', path: () => '/logga-in' },
  { name: 'form', who: 'visitor', path: () => '/formular' },
  {
    name: 'form-dispute',
    who: 'visitor',
    path: () => '/formular',
    ready: async (page) => {
      await page.getByRole('radio', { name: /^(Bestrida|Dispute)/ }).check();
      await page.getByRole('button', { name: /^(Skicka|Send)$/ }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'queue', who: 'manager', path: () => '/arbete/all', ready: (page) => first(page, 'row') },
  {
    name: 'queue-peek',
    who: 'manager',
    path: () => '/arbete/disputes',
    ready: async (page) => {
      await first(page, 'row');
      await page.keyboard.press('j');
      await page.keyboard.press('Space');
      await page.getByRole('complementary').waitFor();
    },
  },
  { name: 'empty-queue', who: 'manager', path: () => '/arbete/delivery' },
  {
    name: 'case',
    who: 'manager',
    path: ({ dispute }) => `/arenden/${dispute}`,
    ready: (page) => first(page, 'article'),
  },
  {
    name: 'case-file',
    who: 'manager',
    path: ({ dispute }) => `/arenden/${dispute}`,
    ready: async (page) => {
      await page.getByRole('button', { name: /Faktura 306188194\.pdf/ }).click();
      await page.getByText('Väktarutryckning efter larm').waitFor();
    },
  },
  {
    name: 'case-mail',
    who: 'manager',
    path: ({ html }) => `/arenden/${html}`,
    ready: async (page) => {
      await first(page, 'article');
      await page.getByRole('button', { name: /^(Visa som i mejlet|Show as in the mail)$/ }).click();
      await page.locator('iframe').waitFor();
    },
  },
  {
    name: 'new-case',
    who: 'manager',
    path: () => '/nytt',
    ready: (page) => page.getByRole('combobox').first().waitFor(),
  },
  { name: 'parked', who: 'manager', path: () => '/inkorg' },
  {
    name: 'parked-item',
    who: 'manager',
    path: () => '/inkorg',
    ready: async (page) => {
      await page.getByRole('main').getByRole('link').first().click();
      await page.getByRole('button', { name: /^(Öppna som ärende|Open as a case)$/ }).waitFor();
    },
  },
  { name: 'holds', who: 'manager', path: () => '/sparrar' },
  { name: 'customers', who: 'manager', path: () => '/kunder?q=bryggaren' },
  { name: 'customer', who: 'manager', path: ({ customer }) => `/kunder/${customer}` },
  {
    name: 'customer-contacts',
    who: 'manager',
    path: ({ customer }) => `/kunder/${customer}?flik=kontakter`,
    ready: (page) =>
      page
        .getByRole('button', { name: /^(Ge behörighet|Grant)/ })
        .first()
        .waitFor(),
  },
  {
    name: 'grant',
    who: 'manager',
    path: ({ customer }) => `/kunder/${customer}?flik=kontakter`,
    ready: async (page) => {
      await page
        .getByRole('button', { name: /^(Ge behörighet|Grant)/ })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'authorities', who: 'manager', path: () => '/behorigheter', ready: (page) => first(page, 'row') },
  {
    name: 'case-termination',
    who: 'manager',
    path: ({ termination }) => `/arenden/${termination}`,
    ready: async (page) => {
      await first(page, 'article');
      await page
        .getByRole('region', { name: /^(Avtalets slut|End of the agreement)$/ })
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'case-instruction',
    who: 'manager',
    path: ({ instruction }) => `/arenden/${instruction}`,
    ready: (page) => first(page, 'article'),
  },
  {
    name: 'case-instruction-diff',
    who: 'manager',
    path: () => '/arbete/mine',
    ready: async (page) => {
      await page.goto(`/arenden/${await preparedChange(page)}`);
      await first(page, 'article');
      await page.getByRole('button', { name: /^(Läs och jämför|Read and compare)/ }).click();
      await page.getByText('ring kontoret först').last().waitFor();
    },
  },
  {
    name: 'case-data-change',
    who: 'manager',
    path: () => '/arbete/mine',
    ready: async (page) => {
      await page.goto(`/arenden/${await changeOfAddress(page)}`);
      await first(page, 'article');
      await page.getByRole('region', { name: /^(Ändring|Change)$/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'yearly-review',
    who: 'manager',
    path: ({ customer }) => `/kunder/${customer}?flik=kontakter`,
    ready: async (page) => {
      await page.getByRole('button', { name: /^(Skicka brevet|Send the letter)/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'approvals', who: 'approver', path: () => '/attester', ready: (page) => first(page, 'row') },
  {
    name: 'approval',
    who: 'approver',
    path: ({ approvalId }) => `/attester/${approvalId}`,
    ready: (page) => first(page, 'row'),
  },
  { name: 'management', who: 'manager', path: () => '/ledning', ready: (page) => first(page, 'row') },
  {
    name: 'call-outs',
    who: 'manager',
    path: () => '/atgardsfakturor',
    ready: async (page) => {
      await page
        .getByRole('main')
        .getByRole('link', { name: /306188561/ })
        .click();
      await page
        .getByRole('button', { name: /^(Koppla|Link) R-/ })
        .first()
        .waitFor();
    },
  },
  { name: 'contacts-to-make', who: 'manager', path: () => '/extrabevakning' },
  {
    name: 'case-extra-guarding',
    who: 'manager',
    path: ({ extraGuarding }) => `/arenden/${extraGuarding}`,
    ready: (page) => panel(page, /^(Extrabevakning|Extra guarding)$/),
  },
  {
    name: 'case-non-customer',
    who: 'manager',
    path: ({ nonCustomer }) => `/arenden/${nonCustomer}`,
    ready: (page) => first(page, 'article'),
  },
  {
    name: 'case-report-delivery',
    who: 'manager',
    path: ({ reports }) => `/arenden/${reports}`,
    ready: (page) => panel(page, /^(Varför rapporterna inte kommer|Why the reports do not arrive)$/),
  },
  {
    name: 'case-enrolment',
    who: 'manager',
    path: ({ enrolment }) => `/arenden/${enrolment}`,
    ready: (page) => panel(page, /^(Leveranssätt|How invoices are delivered|Way of delivery|Delivery)$/),
  },
  {
    name: 'notices',
    who: 'manager',
    path: () => '/arbete/mine',
    ready: async (page) => {
      await page.getByRole('button', { name: /^(Notiser|Notices)/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'calendars',
    who: 'administrator',
    path: () => '/installningar/kalendrar',
    ready: (page) => page.getByRole('heading', { level: 2 }).first().waitFor(),
  },
  {
    name: 'deadlines',
    who: 'administrator',
    path: () => '/installningar/klockor',
    ready: (page) => page.getByRole('main').getByRole('button').first().waitFor(),
  },
  {
    name: 'queues',
    who: 'administrator',
    path: () => '/installningar/koer',
    ready: (page) => first(page, 'row'),
  },
  {
    name: 'templates',
    who: 'administrator',
    path: () => '/installningar/mallar',
    ready: async (page) => {
      const template = page.getByRole('main').getByRole('link').first();
      await template.or(page.getByRole('main').getByRole('button').first()).first().click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  { name: 'absences', who: 'approver', path: () => '/installningar/franvaro' },
  {
    name: 'disclosure',
    who: 'visitor',
    path: () => `/las/${'a'.repeat(43)}`,
    ready: async (page) => {
      await page.goto(await freshLink(page));
      await page.getByRole('button', { name: /^(Visa|Show)/ }).click();
      await page.getByText('Hund får användas').waitFor();
    },
  },
  { name: 'disclosure-spent', who: 'visitor', path: () => `/las/${'a'.repeat(43)}` },
  { name: 'missing', who: 'manager', path: () => '/finns/inte' },
  {
    name: 'palette',
    who: 'manager',
    path: () => '/arbete/mine',
    ready: async (page) => {
      await page.keyboard.press('Control+k');
      await first(page, 'option');
    },
  },
  {
    name: 'keys',
    who: 'manager',
    path: () => '/arbete/mine',
    ready: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'people',
    who: 'administrator',
    path: () => '/installningar/personer',
    ready: (page) => first(page, 'row'),
  },
  {
    name: 'invite',
    who: 'administrator',
    path: () => '/installningar/personer',
    ready: async (page) => {
      await page.getByRole('button', { name: /^(Bjud in|Invite)$/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'integrity',
    who: 'administrator',
    path: () => '/installningar/logg',
    ready: async (page) => {
      await page.getByRole('button', { name: /^(Kontrollera nu|Check now)$/ }).click();
      await page.getByText(/^(Loggen är hel|The log is whole)$/).waitFor();
    },
  },
];

const unknown: Known = {
  extraGuarding: '',
  nonCustomer: '',
  reports: '',
  enrolment: '',
  dispute: '',
  html: '',
  customer: '',
  termination: '',
  instruction: '',
  approvalId: '',
};

/** Looks up, as the person who has the page open, where the demo's own case, mail and customer are. */
export async function knownPlaces(page: Page, { who }: Place): Promise<Known> {
  if (who === 'visitor' || who === 'administrator') return unknown;
  const scene = await sceneOf(page);
  if (who === 'approver') return { ...unknown, ...scene };
  const caseOf = async (q: string) =>
    (await ask(page.request, 'cases.list', { list: 'all', q, size: 10 })).rows.at(-1).number;
  return {
    ...scene,
    dispute: await caseOf('Bestridande av faktura 306188194'),
    extraGuarding: await caseOf('Fråga om extrabevakning på faktura 306188420'),
    nonCustomer: await caseOf('Faktura trots att jag inte är kund hos er'),
    reports: await caseOf('Vi får inga rapporter'),
    enrolment: await caseOf('Anmälan e-faktura Rådhuset'),
    html: await caseOf('Bild på lappen från väktaren'),
    customer: (await ask(page.request, 'search.all', { q: 'K-104233' })).customers[0].id,
  };
}

/** Turns the page light or dark, and waits until nothing fades any more. */
export async function paint(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor();
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Makes a language the page's from its next address on: the person's setting, or what a visitor chose before. */
export async function speak(page: Page, { who }: Place, locale: 'sv' | 'en'): Promise<void> {
  if (who === 'visitor')
    await page.addInitScript((chosen) => localStorage.setItem('underlag-locale', chosen), locale);
  else await page.request.post('/api/trpc/session.saveSettings', { data: { locale } });
}
