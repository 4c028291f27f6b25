import { first, type Place } from './place.ts';

/** What managers and administrators see. */
export const settingsPlaces: readonly Place[] = [
  { name: 'management', who: 'manager', path: () => '/ledning', ready: (page) => first(page, 'row') },
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
