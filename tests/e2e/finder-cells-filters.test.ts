import type { Page } from 'playwright-core';
import { cellsTest as test, expect } from '../browser/test.ts';
import { allRows, foundOn } from './cells.ts';

const rows = (page: Page) => page.locator('.day .row');
const coverage = (page: Page) => page.locator('[data-part="coverage"]');

test('without a place there is what can be joined in the next hours, and a press looks further', async ({
  visit,
}) => {
  const page = await visit('/meetings/');
  await rows(page).first().waitFor();
  await expect.poll(() => coverage(page).textContent()).toContain('until Tuesday');
  const soon = await foundOn(page);
  await allRows(rows(page));
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
  await allRows(rows(saturday));
  // It is Saturday for the visitor; or where it is held, if one can go there as well, and the row says so.
  const days = await saturday.locator('.day').all();
  const headings = await Promise.all(days.map((day) => day.locator('.day-heading').textContent()));
  expect(headings.join()).toContain('Saturday');
  for (const [at, day] of days.entries()) {
    if (headings[at]?.includes('Saturday') === true) continue;
    for (const row of await day.locator('.row').allTextContents()) {
      expect(row).toMatch(/Saturday, .*that is .* for you[^]*In person and online/);
    }
  }
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

  // Of what can be joined from afar only the next hours are loaded: no number, until it is asked for.
  const online = page.locator('[data-part="online-too"]');
  expect(await online.textContent()).toMatch(/From anywhere you can join/);
  expect(await online.textContent()).not.toMatch(/\d/);
  await page.evaluate(() => (location.hash = '#place=new-york.us&soon=60'));
  await expect.poll(() => online.textContent()).toMatch(/There (is|are) also \d+ meeting/);
  const joined = Number.parseInt(/\d+/.exec((await online.textContent()) ?? '')?.[0] ?? '', 10);
  await online.getByRole('button', { name: 'Show those' }).click();
  await expect.poll(() => foundOn(page)).toBe(joined);

  await page.evaluate(() => (location.hash = '#place=boston.us&type=women'));
  await expect
    .poll(() => coverage(page).textContent())
    .toContain('Searched within 25 miles of Bost');
  expect(await foundOn(page)).toBeGreaterThan(0);
  // Those from anywhere, which stood there before, tell no distance.
  const boston = rows(page).filter({
    has: page.locator('[data-part="distance"]:not([hidden])'),
  });
  await allRows(boston);
  for (const marks of await boston.locator('.row-words').allTextContents()) {
    expect(marks).toContain('Women');
  }
});
