import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 150;

/** A phone of 360 × 740 pixels. */
export const PHONE = { width: 360, height: 740 } as const;

/**
 * Presses Tab (or Shift+Tab) until `target` has the focus. Fails where that does not lead to it, or leads
 * past a place where somebody who looks cannot tell what has the focus.
 */
export async function walkTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const { isThere, trouble } = await target.evaluate(focusIn);
    if (trouble !== '') throw new Error(trouble);
    if (isThere) return;
  }
  throw new Error(`${MOST_STOPS} times ${key} did not lead to ${String(target)}.`);
}

/** Fails where what has the focus is not drawn as such, is out of sight or lies under something. */
export async function expectSeenFocus(page: Page): Promise<void> {
  const { trouble } = await page.locator('body').evaluate(focusIn);
  if (trouble !== '') throw new Error(trouble);
}

/** In the page: whether `wanted` has the focus, and why that cannot be seen of whatever has it. */
const focusIn = (wanted: Element): { readonly isThere: boolean; readonly trouble: string } => {
  const focused = document.activeElement;
  const answer = (trouble: string) => ({ isThere: focused === wanted, trouble });
  if (focused === null || focused === document.body) return answer('Nothing has the focus');
  const name = focused.outerHTML.slice(0, 150);
  const label = focused.closest('label');
  // A link that is pressed anywhere on its row draws it around the row.
  const drawn = [[focused], [label], [focused, '::after']] as const;
  const isOutlined = drawn.some(([element, pseudo]) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  // Around the clock inside a time field the browser draws a mark of its own.
  const isBrowsersOwn = focused instanceof HTMLInputElement && focused.type === 'time';
  if (!isOutlined && !isBrowsersOwn && getComputedStyle(focused).boxShadow === 'none') {
    return answer(`Nothing shows the focus on ${name}`);
  }
  const box = (label ?? focused).getBoundingClientRect();
  const top = Math.max(0, box.top);
  const bottom = Math.min(innerHeight, box.bottom);
  if (bottom - top < Math.min(box.height, 20)) {
    return answer(`The focus is out of sight on ${name}`);
  }
  const over = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
  const isOnTop =
    over !== null &&
    (focused.contains(over) || over.contains(focused) || label?.contains(over) === true);
  return answer(isOnTop ? '' : `${over?.outerHTML.slice(0, 90) ?? 'Nothing'} covers ${name}`);
};

/** The text of what has the focus; empty where nothing has it. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused === document.body ? '' : (focused?.textContent.trim() ?? '');
  });
}

/** What a screen reader was told without asking: the texts of all live regions, a line each. */
export function told(page: Page): Promise<string> {
  return page
    .locator('[aria-live="polite"], [role="status"], [role="alert"]')
    .evaluateAll((regions) =>
      regions
        .filter((region) => region.checkVisibility())
        .map(({ textContent }) => textContent.trim())
        .join('\n'),
    );
}

/** The levels of the headings that a screen reader is offered, in their order. */
export async function headingLevels(page: Page): Promise<readonly number[]> {
  const tree = await page.locator('main').ariaSnapshot();
  return [...tree.matchAll(/^\s*- heading .*\[level=(\d)\]/gm)].map(([, level]) => Number(level));
}
