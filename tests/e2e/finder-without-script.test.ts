import { expect, test } from '../browser/test.ts';

test('without script the page leads to every meeting in plain HTML, town by town', async ({
  visit,
}) => {
  const page = await visit('/meetings/', { javaScript: false });
  await page.getByText('The finder needs JavaScript').waitFor();
  expect(await page.getByRole('search', { name: 'What are you looking for?' }).count()).toBe(0);
  await page.locator('.without-script').getByRole('link', { name: 'By place' }).click();
  expect(await page.locator('h1').textContent()).toBe('Meetings by place');
  await page.getByRole('link', { name: 'England' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Leeds' }).click();
  expect(await page.locator('h1').textContent()).toBe('Meetings in Leeds, England');
  expect(await page.locator('.lines li').count()).toBeGreaterThan(5);
  expect(await page.getByRole('heading', { level: 2, name: 'Monday' }).isVisible()).toBe(true);
  expect(await page.getByText('Sample listings, not real meetings').first().isVisible()).toBe(true);
});

test('without script online meetings are listed by day and hour', async ({ visit }) => {
  const page = await visit('/meetings/', { javaScript: false });
  await page.locator('.without-script').getByRole('link', { name: 'Online and by phone' }).click();
  expect(await page.locator('h1').textContent()).toBe('Meetings online and by phone');
  expect(await page.locator('.lines li').count()).toBeGreaterThan(50);
});
