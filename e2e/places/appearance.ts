import type { Page } from '@playwright/test';
import type { Place } from './place.ts';

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
