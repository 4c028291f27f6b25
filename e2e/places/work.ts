import { first, type Place } from './place.ts';

/** What work is taken from: lists, boxes and worklists. */
export const workPlaces: readonly Place[] = [
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
  { name: 'approvals', who: 'approver', path: () => '/attester', ready: (page) => first(page, 'row') },
  {
    name: 'approval',
    who: 'approver',
    path: ({ approvalId }) => `/attester/${approvalId}`,
    ready: (page) => first(page, 'row'),
  },
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
    name: 'notices',
    who: 'manager',
    path: () => '/arbete/mine',
    ready: async (page) => {
      await page.getByRole('button', { name: /^(Notiser|Notices)/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
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
];
