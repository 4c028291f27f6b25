type Page = 'case';

const loads = new Map<Page, () => Promise<unknown>>();

/** Says how a page's script is fetched; called once by the application, which alone knows all pages. */
export function preloadable(page: Page, load: () => Promise<unknown>): void {
  loads.set(page, load);
}

/** Fetches a page's script before it is opened. A script that does not come now is asked for again when the page is opened. */
export function preload(page: Page): void {
  loads
    .get(page)?.()
    .catch(() => {});
}
