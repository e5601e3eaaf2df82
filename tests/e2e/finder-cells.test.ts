import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { cellsTest as test, expect } from '../browser/test.ts';
import { allRows, cellsList, foundOn, heldBack, type CellsList } from './cells.ts';

const rows = (page: Page) => page.locator('.day .row');
const coverage = (page: Page) => page.locator('[data-part="coverage"]');
const hash = (page: Page): string => new URL(page.url()).hash;
const NEW_YORK = { lat: 40.7143, lon: -74.006 };
const LEEDS = { latitude: 53.7965, longitude: -1.5478 };
let list: CellsList;
beforeAll(async () => {
  list = await cellsList();
});

/** The miles of the rows, once each that is to be on the page stands there and tells its own. */
const milesShown = async (page: Page): Promise<readonly number[]> => {
  const distances = page.locator('.day [data-part="distance"]:not([hidden])');
  await allRows(distances);
  return (await distances.allTextContents()).map((text) => Number.parseFloat(text));
};

test('near a typed place the inner files are enough for rows, and the outer ones add theirs', async ({
  visit,
}) => {
  const around = list.pieces.near(NEW_YORK, 80_000);
  const outermost = heldBack(`${around.at(-1)?.file}/index.json`);
  const asked: string[] = [];
  const page = await visit('/meetings/', {
    prepare: async (context) => {
      context.on('request', (request) => asked.push(request.url()));
      await outermost.prepare(context);
    },
  });
  await rows(page).first().waitFor();
  await page.getByRole('combobox', { name: 'Town' }).focus();
  await page.keyboard.type('new york');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => coverage(page).textContent()).toContain('within 25 miles of New York');
  expect(Math.max(...(await milesShown(page)))).toBeLessThanOrEqual(25);
  const near = await foundOn(page);
  expect(near).toBeGreaterThan(50);

  await page.getByLabel('Within', { exact: true }).selectOption('80');
  await expect.poll(() => coverage(page).textContent()).toContain('Still searching');
  expect(await foundOn(page)).toBeGreaterThan(near);
  await expect.poll(() => hash(page)).toContain('within=80');
  const direct = await visit(`/meetings/${hash(page)}`, { prepare: outermost.prepare });
  await rows(direct).filter({ hasText: / mi/ }).first().waitFor();
  const inner = await foundOn(direct);

  outermost.letGo();
  await expect.poll(() => coverage(page).textContent()).toContain('within 50 miles');
  await expect.poll(() => coverage(direct).textContent()).toContain('within 50 miles');
  expect(await foundOn(page)).toBe(await foundOn(direct));
  expect(await foundOn(page)).toBeGreaterThan(inner);
  const indexes = asked.filter((url) => url.endsWith('/index.json') && !url.includes('basemap'));
  for (const { file } of around) expect(indexes.some((url) => url.includes(file))).toBe(true);
  // Far more lies elsewhere, and stays there.
  expect(indexes.length).toBeLessThan(list.manifest.files.length / 3);
});

test('the address of a place and that of a meeting give the same again', async ({ visit }) => {
  const page = await visit('/meetings/#place=leeds.gb&sort=nearest');
  await rows(page).first().waitFor();
  await expect.poll(() => coverage(page).textContent()).toContain('of Leeds');
  const miles = await milesShown(page);
  expect(miles.length).toBeGreaterThan(5);
  expect(miles).toEqual(miles.toSorted((a, b) => a - b));
  const name = (await rows(page).nth(2).locator('h3').textContent()) ?? '';
  await rows(page).nth(2).getByRole('link').click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await expect.poll(() => hash(page)).toContain('meeting=');

  const again = await visit(`/meetings/${hash(page)}`);
  await again.getByRole('heading', { name, exact: true }).waitFor();
  await again.getByRole('button', { name: 'Back to the list' }).click();
  await rows(again).first().waitFor();
  await expect.poll(() => coverage(again).textContent()).toContain('of Leeds');
  expect(await milesShown(again)).toEqual(miles);
});

test('a link to a meeting far from anything asked for opens it, and adds nothing to the list behind', async ({
  visit,
}) => {
  const plain = await visit('/meetings/');
  await rows(plain).first().waitFor();
  const page = await visit('/meetings/#meeting=back-lovers');
  await page.getByRole('heading', { name: 'Back Lovers' }).waitFor();
  await expect.poll(() => page.locator('main').innerText()).toContain('58 Chapel Lane');
  await page.locator('[data-part="foot"]').scrollIntoViewIfNeeded();
  await page.getByText('Also at this place').waitFor();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await rows(page).first().waitFor();
  await expect.poll(() => foundOn(page)).toBe(await foundOn(plain));
  await allRows(rows(page));
  for (const marks of await rows(page).locator('.mark').allTextContents()) {
    expect(marks).toMatch(/online|phone/i);
  }

  const gone = await visit('/meetings/#meeting=gone-for-good');
  await gone.getByRole('heading', { name: 'not in the list' }).waitFor();
});

test('what is held in the country of a place, nobody knows where, is offered beside its rows', async ({
  visit,
}) => {
  const page = await visit('/meetings/#place=leeds.gb');
  await expect.poll(() => coverage(page).textContent()).toContain('of Leeds');
  const offered = page.locator('[data-part="unplaced"]');
  await offered.locator('summary').click();
  const title = (await offered.locator('summary').textContent()) ?? '';
  const n = Number.parseInt(/Distance not known: (\d+) meeting/.exec(title)?.[1] ?? '', 10);
  expect(n).toBeGreaterThan(0);
  expect(await offered.locator('.row').count()).toBe(n);
  expect(await offered.textContent()).toContain('Country: United Kingdom.');
  for (const distance of await offered.locator('[data-part="distance"]').all()) {
    expect(await distance.isVisible()).toBe(false);
  }
  const link = offered.locator('.row').first().getByRole('link');
  const name = (await link.textContent()) ?? '';
  await link.click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect.poll(() => link.evaluate((each) => each === document.activeElement)).toBe(true);

  // Without a place, a search of words reaches it too.
  await page.evaluate((q) => (location.hash = `#q=${encodeURIComponent(q)}`), name);
  await rows(page).filter({ hasText: name }).first().waitFor();
  await expect.poll(() => coverage(page).textContent()).toContain('were searched as well');
});

test('near me finds what is there, and neither address nor requests tell where that is', async ({
  visit,
}) => {
  const asked: string[] = [];
  const page = await visit('/meetings/', {
    context: { geolocation: LEEDS, permissions: ['geolocation'] },
    prepare: async (context) => void context.on('request', (each) => asked.push(each.url())),
  });
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: 'Near me', exact: true }).click();
  await expect.poll(() => hash(page)).toBe('#near=me&sort=nearest');
  await expect.poll(() => coverage(page).textContent()).toContain('25 miles of you');
  const miles = await milesShown(page);
  expect(miles.length).toBeGreaterThan(5);
  expect(miles).toEqual(miles.toSorted((a, b) => a - b));
  expect([page.url(), ...asked].join(' ')).not.toMatch(/53\.79|1\.547/);

  // Opened again, it does not ask the device by itself, and shows what needs no place.
  const again = await visit('/meetings/#near=me&sort=nearest');
  await rows(again).first().waitFor();
  await expect.poll(() => again.locator('main').innerText()).toContain('Press “Near me”');
});
