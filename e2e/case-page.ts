import { expect, type Page } from '@playwright/test';

/** The parts of a case's page in Swedish, found as a person finds them: by what they are and what they are called. */
export function casePage(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1 }),
    header: page.locator('header', { has: page.getByRole('heading', { level: 1 }) }),
    side: page.getByRole('complementary', { name: 'Uppgifter om ärendet' }),
    invoice: page.getByRole('region', { name: 'Faktura', exact: true }),
    timeline: page.getByRole('region', { name: 'Tidslinje' }),
    reply: page.getByRole('textbox', { name: 'Ditt svar' }),
    send: page.getByRole('button', { name: 'Skicka', exact: true }),
    move: (name: string) =>
      page.getByRole('group', { name: 'Steg i ärendet' }).getByRole('button', { name, exact: true }),
  };
}

/** Opens a case from the list of all, found by its subject or number; answers its number. */
export async function openCase(page: Page, words: string): Promise<string> {
  await page.goto(`/arbete/all?q=${encodeURIComponent(words)}`);
  await page.getByRole('row').filter({ hasText: words }).getByRole('link').click();
  await expect(page).toHaveURL(/\/arenden\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return caseNumber(page);
}

/** The number of the case that the page shows. */
export const caseNumber = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';
