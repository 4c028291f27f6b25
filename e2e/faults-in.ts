import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { paint } from './places/appearance.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with the page against WCAG 2.2 AA. The inside of a mail's frame is its sender's, and closed to scripts: axe stays outside. */
export async function faultsIn(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await paint(page, theme);
  // The quick way puts axe into every frame; a mail's lets nothing in.
  const axe = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1);
  // What passes is not told apart node by node; that takes as long as the rules do.
  axe.options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(tags).exclude('iframe').analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
  );
}
