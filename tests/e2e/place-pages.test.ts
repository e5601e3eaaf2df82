import type { Page } from 'playwright-core';
import { expect, test } from '../browser/test.ts';

const LEEDS = '/meetings/in/gb/england/leeds/';

/** Size in pixels of the text of the first meeting, as it would be printed, and into how many columns it flows. */
const printed = (page: Page): Promise<{ readonly pixels: number; readonly columns: string }> =>
  page.evaluate(() => {
    const line = document.querySelector('.lines li');
    return {
      pixels: line === null ? 0 : Number.parseFloat(getComputedStyle(line).fontSize),
      columns: getComputedStyle(document.body).columnCount,
    };
  });

test('a list prints as a pocket list in three columns, or large, without any script', async ({
  visit,
}) => {
  const page = await visit(LEEDS, { javaScript: false });
  await page.emulateMedia({ media: 'print' });
  const pocket = await printed(page);
  expect(pocket.columns).toBe('3');
  expect(pocket.pixels).toBeGreaterThan(9);
  expect(pocket.pixels).toBeLessThan(12);
  expect(await page.getByText(/^List of .* from Alongside/).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'What the words mean' }).isVisible()).toBe(true);
  expect(await page.getByRole('group', { name: 'How to print this list' }).isVisible()).toBe(false);
  // The lines of the place’s own country, not of the site’s.
  expect(await page.getByText('If you need help now in the United Kingdom').isVisible()).toBe(true);
  expect(await page.locator('.crisis-strip').isVisible()).toBe(false);

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('radio', { name: 'Large print' }).check();
  await page.emulateMedia({ media: 'print' });
  const large = await printed(page);
  expect(large.columns).toBe('auto');
  expect(large.pixels).toBeGreaterThanOrEqual(24);
});

test('a place page leads on: to the finder there, to one meeting, back up', async ({ visit }) => {
  const page = await visit(LEEDS);
  const name = await page.locator('.line-name').first().textContent();
  await page
    .getByRole('link', { name: /^Directions, calendar, report a change/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: name?.trim() ?? '' }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: /^Search near Leeds/ }).click();
  await page.locator('.day .row').first().waitFor();
  await expect
    .poll(() => page.getByRole('combobox', { name: 'Town' }).inputValue())
    .toMatch(/^Leeds/);
});
