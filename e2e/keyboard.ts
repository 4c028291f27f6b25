import { expect, type Locator, type Page } from '@playwright/test';

/** Walks with Tab until the focus is there, as a person without a mouse does; more than `most` presses is too far. */
export async function tabTo(page: Page, target: Locator, most = 30): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `reached within ${most} presses of Tab`).toBeFocused({ timeout: 1 });
}
