import { changeOfAddress, preparedChange } from '../scene-matters.ts';
import { first, type Place, panel } from './place.ts';

/** The page of a case, with each of its panels. */
export const casesPlaces: readonly Place[] = [
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
];
