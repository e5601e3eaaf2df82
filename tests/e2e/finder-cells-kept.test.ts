import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { cellsTest as test, expect } from '../browser/test.ts';
import { allRows, cellsList, heldBack, outageOf, type CellsList } from './cells.ts';

const rows = (page: Page) => page.locator('.day .row');
const keptScreen = (page: Page) => page.locator('[data-part="kept-screen"]');
const keptRow = (page: Page, name: string) =>
  keptScreen(page).locator('.kept-row', { hasText: name });
const LEEDS = { lat: 53.7965, lon: -1.5478 };
const GLASGOW = { lat: 55.8651, lon: -4.2576 };
const TWO = '#view=kept&keep=road-tradition,back-lovers';
let list: CellsList;
/** The files that meetings held around a point are in. */
const filesAround = (point: typeof LEEDS, name: string): readonly string[] =>
  list.pieces.near(point, 30_000).map(({ file }) => `${file}/${name}.json`);
beforeAll(async () => {
  list = await cellsList();
});

test('what was kept in two cities is printed together, whole, whatever is loaded', async ({
  visit,
}) => {
  const page = await visit('/meetings/#place=leeds.gb');
  const keep = (name: string) => page.getByRole('button', { name: `Keep ${name} for printing` });
  await keep('Road Tradition').first().click();
  await page.evaluate(() => (location.hash = '#place=glasgow.gb'));
  await keep('Back Lovers').first().click();
  await page.locator('.kept-bar').getByText('2 meetings kept.').waitFor();
  await page.getByRole('button', { name: 'See and print' }).click();
  await keptRow(page, 'Road Tradition').getByText('3372 Ridge Way').waitFor();
  await keptRow(page, 'Back Lovers').getByText('58 Chapel Lane').waitFor();
  await expect.poll(() => new URL(page.url()).hash).toContain('view=kept');

  const other = await visit(`/meetings/${TWO}`);
  await keptRow(other, 'Road Tradition').getByText('3372 Ridge Way').waitFor();
  await keptRow(other, 'Back Lovers').getByText('58 Chapel Lane').waitFor();
  await other.emulateMedia({ media: 'print' });
  expect(await keptScreen(other).getByRole('button').count()).toBe(0);
  expect(await keptRow(other, 'Back Lovers').isVisible()).toBe(true);

  await other.emulateMedia({ media: 'screen' });
  await keptRow(other, 'Back Lovers').getByRole('link').click();
  await other.getByRole('heading', { name: 'Back Lovers' }).waitFor();
  await other.goBack();
  await keptRow(other, 'Road Tradition').waitFor();
  await other.getByRole('button', { name: 'Back to the list' }).click();
  await rows(other).first().waitFor();
  // Rows are what the list was asked for: nothing that is held in those cities.
  await allRows(rows(other));
  for (const marks of await rows(other).locator('.mark').allTextContents()) {
    expect(marks).toMatch(/online|phone/i);
  }
});

test('a kept meeting that is on its way is not called gone; one that is gone is', async ({
  visit,
}) => {
  const glasgow = heldBack(...filesAround(GLASGOW, 'index'));
  const page = await visit(`/meetings/${TWO},gone-for-good`, { prepare: glasgow.prepare });
  await page.waitForTimeout(1000);
  expect(await keptScreen(page).getByText('No longer in the list').isVisible()).toBe(false);
  glasgow.letGo();
  await keptRow(page, 'Back Lovers').waitFor();
  await keptScreen(page).getByText('No longer in the list').waitFor();
  expect(
    await keptScreen(page).getByRole('listitem').filter({ hasText: 'gone-for-good' }).count(),
  ).toBe(1);
});

test('a kept meeting whose file fails is named on the screen and on paper, and comes with a press', async ({
  visit,
}) => {
  const outage = outageOf(...filesAround(GLASGOW, 'index'));
  const page = await visit(`/meetings/${TWO}`, {
    expected: [/Failed to load resource/],
    prepare: outage.prepare,
  });
  await keptRow(page, 'Road Tradition').getByText('3372 Ridge Way').waitFor();
  const missing = keptScreen(page).getByRole('alert').filter({ hasText: 'back-lovers' });
  await missing.waitFor();
  expect(await missing.innerText()).toContain('still in your list');
  expect(await keptScreen(page).getByText('No longer in the list').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await missing.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  outage.isDown = false;
  await missing.getByRole('button', { name: 'Try again' }).click();
  await keptRow(page, 'Back Lovers').getByText('58 Chapel Lane').waitFor();
  expect(await missing.isVisible()).toBe(false);
});

test('details of one kept meeting that fail are told, and those of the others stay', async ({
  visit,
}) => {
  const outage = outageOf(...filesAround(GLASGOW, 'details'));
  const page = await visit(`/meetings/${TWO}`, {
    expected: [/Failed to load resource/],
    prepare: outage.prepare,
  });
  await page.getByText('The rest of this listing did not arrive').first().waitFor();
  await keptRow(page, 'Road Tradition').getByText('3372 Ridge Way').waitFor();
  expect(await keptRow(page, 'Back Lovers').innerText()).toContain('Saint James Club House');
});

test('what the device keeps has not changed because it was kept before its street arrived', async ({
  visit,
}) => {
  const details = heldBack(...filesAround(LEEDS, 'details'));
  const page = await visit('/meetings/#place=leeds.gb', { prepare: details.prepare });
  await page.getByRole('button', { name: 'Keep Road Tradition for printing' }).first().click();
  await page.getByRole('button', { name: 'See and print' }).click();
  await keptRow(page, 'Road Tradition').waitFor();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByText('Whoever uses it can find this list').waitFor();
  details.letGo();
  await keptRow(page, 'Road Tradition').getByText('3372 Ridge Way').waitFor();
  await page.reload();
  await keptRow(page, 'Road Tradition').getByText('3372 Ridge Way').waitFor();
  expect(await page.locator('.kept-changed:visible').count()).toBe(0);
});
