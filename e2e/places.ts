import type { Page } from '@playwright/test';

/** A page of the site as a picture or an inspection wants it: who opens it, where it is, and what is opened on it. */
export interface Place {
  name: string;
  who: 'agent' | 'administrator' | 'visitor';
  path: (cases: { dispute: string; html: string; customer: string }) => string;
  /** What must be on the page, besides its heading, before it is looked at. */
  ready?: (page: Page) => Promise<unknown>;
}

const first = (page: Page, role: 'row' | 'option' | 'article') => page.getByRole(role).first().waitFor();

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
  { name: 'queue', who: 'agent', path: () => '/arbete/all', ready: (page) => first(page, 'row') },
  {
    name: 'queue-peek',
    who: 'agent',
    path: () => '/arbete/disputes',
    ready: async (page) => {
      await first(page, 'row');
      await page.keyboard.press('j');
      await page.keyboard.press('Space');
      await page.getByRole('complementary').waitFor();
    },
  },
  { name: 'empty-queue', who: 'agent', path: () => '/arbete/delivery' },
  {
    name: 'case',
    who: 'agent',
    path: ({ dispute }) => `/arenden/${dispute}`,
    ready: (page) => first(page, 'article'),
  },
  {
    name: 'case-file',
    who: 'agent',
    path: ({ dispute }) => `/arenden/${dispute}`,
    ready: async (page) => {
      await page.getByRole('button', { name: /Faktura 306188194\.pdf/ }).click();
      await page.getByText('Väktarutryckning efter larm').waitFor();
    },
  },
  {
    name: 'case-mail',
    who: 'agent',
    path: ({ html }) => `/arenden/${html}`,
    ready: async (page) => {
      await first(page, 'article');
      await page.getByRole('button', { name: /^(Visa som i mejlet|Show as in the mail)$/ }).click();
      await page.locator('iframe').waitFor();
    },
  },
  {
    name: 'new-case',
    who: 'agent',
    path: () => '/nytt',
    ready: (page) => page.getByRole('combobox').first().waitFor(),
  },
  { name: 'parked', who: 'agent', path: () => '/inkorg' },
  { name: 'holds', who: 'agent', path: () => '/sparrar' },
  { name: 'customers', who: 'agent', path: () => '/kunder?q=bryggaren' },
  { name: 'customer', who: 'agent', path: ({ customer }) => `/kunder/${customer}` },
  { name: 'missing', who: 'agent', path: () => '/finns/inte' },
  {
    name: 'palette',
    who: 'agent',
    path: () => '/arbete/mine',
    ready: async (page) => {
      await page.keyboard.press('Control+k');
      await first(page, 'option');
    },
  },
  {
    name: 'keys',
    who: 'agent',
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
