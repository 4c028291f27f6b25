import type { Page } from '@playwright/test';
import type { Known } from './known.ts';

/** A page of the site as a picture or an inspection wants it: who opens it, where it is, and what is opened on it. */
export interface Place {
  name: string;
  who: 'manager' | 'approver' | 'administrator' | 'visitor';
  path: (known: Known) => string;
  /** What must be on the page, besides its heading, before it is looked at. */
  ready?: (page: Page) => Promise<unknown>;
}

export const first = (page: Page, role: 'row' | 'option' | 'article') =>
  page.getByRole(role).first().waitFor();

/** A panel beside a case, scrolled to. */
export async function panel(page: Page, name: RegExp): Promise<void> {
  await first(page, 'article');
  await page.getByRole('region', { name }).scrollIntoViewIfNeeded();
}
