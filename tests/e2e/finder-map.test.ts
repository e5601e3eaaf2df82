import type { Page } from 'playwright-core';
import { expect, test } from '../browser/test.ts';
import { tabTo } from './keyboard.ts';

const ALBANY = 'view=map&area=42.4,-74.6,43.2,-73.4';
const BRITAIN = 'view=map&area=50,-11,59,2';
const pins = (page: Page) => page.locator('.pin-holder[tabindex="0"]');
const map = (page: Page) => page.locator('[data-part="map"]');
const hash = (page: Page): string => new URL(page.url()).hash;
const count = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('[data-part="count"]').textContent()) ?? '', 10);
const mapReady = async (page: Page): Promise<void> => {
  await pins(page).first().waitFor();
  await page.locator('.map canvas').first().waitFor();
};
/** The colour in the middle of the first tile that is drawn, as “r,g,b”. */
const groundColour = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const tile = document.querySelector<HTMLCanvasElement>('.leaflet-tile-pane canvas')!;
    const { width, height } = tile;
    return [...tile.getContext('2d')!.getImageData(width / 2, height / 2, 1, 1).data].join();
  });

test('by keyboard alone: to a pin, into what is held there, back, and to the list of places', async ({
  visit,
}) => {
  const page = await visit(`/meetings/#${BRITAIN}`, { now: 'real' });
  await mapReady(page);
  await tabTo(page, map(page));
  await page.getByRole('application', { name: /^Map with \d+ places in sight/ }).waitFor();
  const before = await pins(page).count();
  expect(before).toBeGreaterThan(1);
  const heights = await pins(page).evaluateAll((all) =>
    all.map((pin) => pin.getBoundingClientRect().top),
  );
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));

  await tabTo(page, pins(page).first());
  const label = (await pins(page).first().textContent()) ?? '';
  expect(label).toMatch(/\d+ meetings?/);
  await page.keyboard.press('Enter');
  // A cluster comes closer until a place stands alone.
  const title = page.locator('.popup-title');
  for (let at = 0; at < 6 && !(await title.isVisible()); at += 1) {
    await pins(page).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
  }
  await title.waitFor();
  expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => title.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.classList.contains('pin-holder'))).toBe(
    true,
  );

  const places = page.locator('[data-part="map-twin"]');
  await places.locator('summary').press('Enter');
  await places.getByRole('button').first().press('Enter');
  await title.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => title.count()).toBe(0);
  expect(
    await places
      .getByRole('button')
      .first()
      .evaluate((b) => b === document.activeElement),
  ).toBe(true);
});

test('whoever moves the map can search there, and take it back', async ({ visit }) => {
  const page = await visit(`/meetings/#${ALBANY}`);
  await mapReady(page);
  const here = await count(page);
  expect(here).toBeGreaterThan(0);
  const search = page.getByRole('button', { name: 'Search this area' });
  expect(await search.isVisible()).toBe(false);

  await map(page).focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('-');
  await search.waitFor();
  await search.click();
  await expect.poll(() => count(page)).toBeGreaterThan(here);
  await expect.poll(() => hash(page)).not.toContain('42.4,-74.6');
  expect(hash(page)).toMatch(/area=[\d.-]+,[\d.-]+,[\d.-]+,[\d.-]+/);
  expect(await search.isVisible()).toBe(false);
  const inArea = await count(page);

  const again = await visit(`/meetings/${hash(page)}`);
  await mapReady(again);
  expect(await count(again)).toBe(inArea);

  await page.getByRole('button', { name: 'Remove: In this part of the map' }).click();
  await expect.poll(() => hash(page)).toBe('#view=map');
  expect(await count(page)).toBeGreaterThan(inArea);
});

test('a pin leads to its meetings in the list, and a row shows its pin', async ({ visit }) => {
  const page = await visit(`/meetings/#${ALBANY}`, { now: 'real' });
  await mapReady(page);
  await page.locator('.day .row a').first().focus();
  await expect.poll(() => page.locator('.pin-holder.is-marked').count()).toBe(1);
  await pins(page).first().focus();
  await expect.poll(() => page.locator('.day .row.is-marked').count()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  const all = page.getByRole('button', { name: /^Show \d+ meetings? in the list$/ });
  const held = Number.parseInt((await all.textContent())?.replace(/\D+/, '') ?? '', 10);
  await all.press('Enter');
  await expect.poll(() => count(page)).toBe(held);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe(
    'count',
  );
});

test('the plain wheel scrolls the page past the map, and says how to zoom', async ({ visit }) => {
  const page = await visit(`/meetings/#${BRITAIN}`, { now: 'real', height: 600 });
  await mapReady(page);
  await map(page).scrollIntoViewIfNeeded();
  const label = await map(page).getAttribute('aria-label');
  const from = await page.evaluate(() => scrollY);
  await map(page).hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from);
  await page.locator('[data-part="hint-wheel"]').waitFor();
  expect(await map(page).getAttribute('aria-label')).toBe(label);
  expect(await map(page).evaluate((box) => getComputedStyle(box).touchAction)).toBe('pan-x pan-y');
});

test('the map is redrawn when day turns to night', async ({ visit }) => {
  const page = await visit(`/meetings/#${ALBANY}`, { now: 'real' });
  await mapReady(page);
  await expect.poll(() => groundColour(page)).not.toBe('0,0,0,0');
  const day = await groundColour(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => groundColour(page)).not.toBe(day);
});

test('without the background the pins are there all the same', async ({ visit }) => {
  const page = await visit(`/meetings/#${ALBANY}`, {
    expected: [/Failed to load resource/],
    prepare: (context) => context.route('**/data/basemap/**', (route) => route.abort()),
  });
  await pins(page).first().waitFor();
});

test('at 360 px pins and the map’s buttons are large enough for a thumb', async ({ visit }) => {
  const page = await visit(`/meetings/#${BRITAIN}`, { width: 360, touch: true });
  await mapReady(page);
  const targets = page.locator('.pin-holder, .leaflet-control a, .map-places button');
  for (const box of await targets.all()) {
    const size = await box.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});
