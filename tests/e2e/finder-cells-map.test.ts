import type { Page } from 'playwright-core';
import { cellsTest as test, expect } from '../browser/test.ts';
import { foundOn } from './cells.ts';

const pins = (page: Page) => page.locator('.pin-holder[tabindex="0"]');
const hash = (page: Page): string => new URL(page.url()).hash;
const held = async (page: Page): Promise<number> =>
  (await pins(page).allTextContents())
    .map((text) =>
      Number.parseInt(/([\d,]+) meetings?/.exec(text)?.[1]?.replaceAll(',', '') ?? '0', 10),
    )
    .reduce((sum, each) => sum + each, 0);

test('far out the map counts every meeting of the world, and a press leads to the places themselves', async ({
  visit,
}) => {
  const asked: string[] = [];
  const page = await visit('/meetings/#view=map', {
    now: 'real',
    prepare: async (context) => void context.on('request', (each) => asked.push(each.url())),
  });
  await pins(page).first().waitFor();
  await page.getByText('the numbers count every meeting').waitFor();
  await expect.poll(() => held(page)).toBeGreaterThan(4500);
  // The counts tell it all: no cell was read for them.
  expect(asked.filter((url) => url.endsWith('/overview.json'))).toHaveLength(1);
  const before = new Set(asked);

  for (let step = 0; step < 8 && !hash(page).includes('area='); step += 1) {
    await pins(page).first().press('Enter');
    await page.waitForTimeout(400);
  }
  await expect.poll(() => hash(page)).toContain('area=');
  await expect
    .poll(() => page.locator('[data-part="coverage"]').textContent())
    .toContain('the part of the map you chose');
  const inArea = await foundOn(page);
  expect(inArea).toBeGreaterThan(0);
  expect(asked.some((url) => url.endsWith('/index.json') && !before.has(url))).toBe(true);
  expect(await page.locator('[data-part="map-far-out"]').isHidden()).toBe(true);
  const twin = page.locator('[data-part="map-twin"]');
  await twin.locator('summary').click();
  await twin.getByRole('button').first().waitFor();
});

test('near a place the map has a pin for each house, and as many meetings as the list', async ({
  visit,
}) => {
  const page = await visit('/meetings/#place=leeds.gb&view=map', { now: 'real' });
  await pins(page).first().waitFor();
  await expect
    .poll(() => page.locator('[data-part="coverage"]').textContent())
    .toContain('Searched within');
  await expect.poll(() => held(page)).toBe(await foundOn(page));
});
