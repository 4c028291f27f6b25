import { freshLink } from '../scene-matters.ts';
import type { Place } from './place.ts';

/** Pages that nobody signs in to see. */
export const outsidePlaces: readonly Place[] = [
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
];
