import { expect, test } from '../actors.ts';
import { faultsIn } from '../faults-in.ts';
import { speak } from '../places/appearance.ts';
import { places } from '../places/index.ts';
import { knownPlaces } from '../places/known.ts';
import type { Place } from '../places/place.ts';

const still = { reducedMotion: 'reduce' } as const;

// A look at one page does not depend on another.
test.describe.configure({ mode: 'parallel' });

for (const place of places)
  test(`${place.name} has no fault that axe can find, in Swedish and light, in English and dark`, async ({
    keep,
    visit,
    allow,
  }) => {
    allow(/status of (40[14]|422)/);
    allow(/violates the following Content Security Policy directive: "img-src/);
    const page = await (place.who === 'visitor' ? visit(still) : keep(actorOf(place), still));
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

const actors = { manager: 'maria', approver: 'gunnar', administrator: 'ahmed' } as const;
const actorOf = ({ who }: Place) => (who === 'visitor' ? 'maria' : actors[who]);
