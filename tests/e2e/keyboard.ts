import type { Locator, Page } from 'playwright-core';

const MOST_STEPS = 400;

/** Presses Tab until `target` has the focus: a place that the keyboard cannot reach is an error. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MOST_STEPS} times Tab did not lead to ${String(target)}.`);
}
