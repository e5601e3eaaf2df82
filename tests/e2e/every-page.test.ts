import { expect, test } from '../browser/test.ts';

test('the home page opens', async ({ visit }) => {
  const page = await visit('/');
  expect(await page.locator('h1').count()).toBe(1);
});
