import type { Page } from 'playwright-core';
import { cellsTest as test, expect } from '../browser/test.ts';
import { foundOn } from './cells.ts';

const rows = (page: Page) => page.locator('.day .row');
const coverage = (page: Page) => page.locator('[data-part="coverage"]');

test('without a place there is what can be joined in the next hours, and a press looks further', async ({
  visit,
}) => {
  const page = await visit('/meetings/');
  await rows(page).first().waitFor();
  await expect.poll(() => coverage(page).textContent()).toContain('until Tuesday');
  const soon = await foundOn(page);
  for (const marks of await rows(page).locator('.mark').allTextContents()) {
    expect(marks).toMatch(/online|phone/i);
  }
  // What these hours hold says nothing of other days, so none is called empty or counted.
  for (const day of ['Mon', 'Tue', 'Thu', 'Sun']) {
    expect(await page.getByRole('checkbox', { name: day, exact: true }).isEnabled()).toBe(true);
  }
  await page.getByRole('button', { name: 'Look at the next 24 hours' }).click();
  await expect.poll(() => coverage(page).textContent()).toContain('until Wednesday');
  expect(await foundOn(page)).toBeGreaterThan(soon);

  const saturday = await visit('/meetings/#day=sat');
  await rows(saturday).first().waitFor();
  await expect.poll(() => coverage(saturday).textContent()).toContain('online or by phone');
  // By the visitor’s own day, unless one can go there as well.
  const friday = saturday.locator('.day', { hasText: 'Friday' }).locator('.mark');
  for (const mark of await friday.allTextContents()) expect(mark).toContain('In person and online');
  const days = await saturday.locator('.day-heading').allTextContents();
  expect(days.at(-1)).toContain('Saturday');
});

test('a filter’s count is what it gives, and the filters of one place hold at the next', async ({
  visit,
}) => {
  const page = await visit('/meetings/#place=new-york.us');
  await expect.poll(() => coverage(page).textContent()).toContain('Searched');
  await page.locator('[data-part="filters"]').evaluate((box: HTMLDetailsElement) => {
    box.open = true;
  });
  const women = page.getByRole('checkbox', { name: /^Women \d/ });
  const label = await women.evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent);
  const promised = Number.parseInt(label?.replace(/\D+/g, '') ?? '', 10);
  expect(promised).toBeGreaterThan(0);
  await women.check();
  await expect.poll(() => foundOn(page)).toBe(promised);

  await page.evaluate(() => (location.hash = '#place=boston.us&type=women'));
  await expect
    .poll(() => coverage(page).textContent())
    .toContain('Searched within 25 miles of Bost');
  expect(await foundOn(page)).toBeGreaterThan(0);
  for (const marks of await rows(page).locator('.row-types').allTextContents()) {
    expect(marks).toContain('Women');
  }
});
