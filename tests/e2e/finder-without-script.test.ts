import { expect, test } from '../browser/test.ts';

test('without script the page leads to every meeting in plain HTML', async ({ visit }) => {
  const page = await visit('/meetings/', { javaScript: false });
  await page.getByText('The finder needs JavaScript').waitFor();
  expect(await page.getByRole('search', { name: 'What are you looking for?' }).count()).toBe(0);
  await page.getByRole('link', { name: 'All meetings as a plain list' }).first().click();
  expect(await page.locator('h1').textContent()).toBe('All meetings');
  expect(await page.locator('.plain-day li').count()).toBeGreaterThan(250);
  expect(await page.getByText('Sample listings, not real meetings').first().isVisible()).toBe(true);
});
