import { first, type Place } from './place.ts';

/** Registers, and what is read into them. */
export const registersPlaces: readonly Place[] = [
  { name: 'registers', who: 'manager', path: () => '/register' },
  {
    name: 'register-invoices',
    who: 'manager',
    path: () => '/register/fakturor',
    ready: (page) => first(page, 'row'),
  },
  {
    name: 'record-invoice',
    who: 'manager',
    path: () => '/register/fakturor?q=306188194',
    ready: async (page) => {
      await first(page, 'row');
      await page
        .getByRole('main')
        .getByRole('link', { name: /306188194/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: /306188194/ }).waitFor();
    },
  },
  {
    name: 'record-site',
    who: 'manager',
    path: () => '/register/objekt?q=S-200101',
    ready: async (page) => {
      await first(page, 'row');
      await page
        .getByRole('main')
        .getByRole('link', { name: /S-200101/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: /Storgatan|S-200101/ }).waitFor();
    },
  },
  {
    name: 'register-suppliers',
    who: 'administrator',
    path: () => '/register/leverantorer',
    ready: (page) => first(page, 'row'),
  },
  {
    name: 'reference-rates',
    who: 'administrator',
    path: () => '/installningar/referensrantor',
    ready: (page) => first(page, 'row'),
  },
  { name: 'imports', who: 'administrator', path: () => '/installningar/importer' },
  {
    name: 'faq-meter',
    who: 'manager',
    path: () => '/installningar/faq',
    ready: (page) => first(page, 'row'),
  },
];
