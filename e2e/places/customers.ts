import { first, type Place } from './place.ts';

/** Customers and who may ask for what. */
export const customersPlaces: readonly Place[] = [
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
    name: 'yearly-review',
    who: 'manager',
    path: ({ customer }) => `/kunder/${customer}?flik=kontakter`,
    ready: async (page) => {
      await page.getByRole('button', { name: /^(Skicka brevet|Send the letter)/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
