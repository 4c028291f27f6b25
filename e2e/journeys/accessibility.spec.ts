import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../actors.ts';
import { knownPlaces, type Place, paint, places, speak } from '../places.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const still = { reducedMotion: 'reduce' } as const;

for (const place of places)
  test(`${place.name} has no fault that axe can find, in Swedish and light, in English and dark`, async ({
    as,
    visit,
    allow,
  }) => {
    allow(/status of 40[14]/);
    allow(/violates the following Content Security Policy directive: "img-src/);
    const page = await (place.who === 'visitor' ? visit(still) : as(actorOf(place), still));
    for (const locale of ['sv', 'en'] as const) {
      await speak(page, place, locale);
      await page.goto(place.path(await knownPlaces(page, place)));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await place.ready?.(page);
      const theme = locale === 'sv' ? 'light' : 'dark';
      expect(await faultsIn(page, theme), `${locale}, ${theme}`).toEqual([]);
    }
    await speak(page, place, 'sv');
  });

const actorOf = ({ who }: Place) => (who === 'administrator' ? 'ahmed' : 'maria');

/** The inside of a mail's frame is its sender's, and closed to scripts: axe stays outside. */
async function faultsIn(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await paint(page, theme);
  const { violations } = await new AxeBuilder({ page }).withTags(tags).exclude('iframe').analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
  );
}
