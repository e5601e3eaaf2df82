import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { cellsTest as test, expect } from '../browser/test.ts';
import { cellsList, foundOn, outageOf, outageOfScripts, type CellsList } from './cells.ts';

const rows = (page: Page) => page.locator('.day .row');
const partial = (page: Page) => page.getByText('Part of the list did not arrive');
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });
const words = (page: Page): Promise<string> => page.locator('main').innerText();
const expected = [/Failed to load resource/, /dynamically imported module/];
const NEW_YORK = { lat: 40.7143, lon: -74.006 };
const SUVA = { lat: -18.1416, lon: 178.4415 };
let list: CellsList;
beforeAll(async () => {
  list = await cellsList();
});

test('where one file of several fails, the rest is shown, said to be a part, and completed by a press', async ({
  visit,
}) => {
  const [nearest] = list.pieces.near(NEW_YORK, 40_000);
  const outage = outageOf(`${nearest?.file}/index.json`);
  const page = await visit('/meetings/#place=new-york.us', { expected, prepare: outage.prepare });
  await partial(page).waitFor();
  await rows(page).first().waitFor();
  const some = await foundOn(page);
  expect(some).toBeGreaterThan(0);
  outage.isDown = false;
  await tryAgain(page).click();
  await expect.poll(() => foundOn(page)).toBeGreaterThan(some);
  await expect.poll(() => partial(page).isVisible()).toBe(false);
});

test('where the only file of a place fails, nobody is told that no meeting is there', async ({
  visit,
}) => {
  const around = list.pieces.near(SUVA, 40_000);
  expect(around).toHaveLength(1);
  const outage = outageOf(`${around[0]?.file}/index.json`);
  const page = await visit('/meetings/#place=suva.fj', { expected, prepare: outage.prepare });
  await partial(page).waitFor();
  expect(await words(page)).not.toMatch(/No meeting|Nothing|nearest meeting/);
  // What can be joined from there is offered all the same.
  await page.getByText('meetings online or by phone.').waitFor();
  outage.isDown = false;
  await tryAgain(page).click();
  await rows(page).first().waitFor();
  expect(await partial(page).isVisible()).toBe(false);
});

test('an outage, a search without result and a place far from any meeting read differently', async ({
  visit,
}) => {
  const outage = outageOf('*/index.json');
  const down = await visit('/meetings/#place=leeds.gb', { expected, prepare: outage.prepare });
  await down.getByRole('heading', { name: 'did not arrive' }).waitFor();
  expect(await words(down)).toContain('does not mean that there are no meetings');
  expect(await words(down)).not.toContain('No meeting fits');
  expect(await down.getByRole('link', { name: '988' }).first().isVisible()).toBe(true);
  await outage.rested();
  outage.isDown = false;
  await tryAgain(down).click();
  await rows(down).first().waitFor();

  const empty = await visit('/meetings/#place=leeds.gb&q=no-such-words');
  await empty.getByRole('heading', { name: 'No meeting fits all of that' }).waitFor();
  expect(await words(empty)).not.toContain('did not arrive');

  const remote = await visit('/meetings/#place=suva.fj&within=3');
  await remote.getByRole('heading', { name: /No meetings? .*Suva/ }).waitFor();
  expect(await words(remote)).not.toContain('did not arrive');
});

test('a script that does not arrive is told as an outage, with lines to call, and a press tries again', async ({
  visit,
}) => {
  const outage = outageOfScripts('pieces-source');
  const page = await visit('/meetings/#place=leeds.gb', { expected, prepare: outage.prepare });
  await page.getByRole('heading', { name: 'did not arrive' }).waitFor();
  expect(await page.getByRole('link', { name: '988' }).first().isVisible()).toBe(true);
  expect(await page.locator('[data-part="loading"]').isVisible()).toBe(false);
  outage.isDown = false;
  await tryAgain(page).click();
  await rows(page).first().waitFor();
});

test('a map without its script or its numbers says so, and each comes with a press', async ({
  visit,
}) => {
  const map = outageOfScripts('map');
  const numbers = outageOf('*/overview.json');
  const page = await visit('/meetings/#view=map', {
    expected,
    now: 'real',
    prepare: async (context) => {
      await map.prepare(context);
      await numbers.prepare(context);
    },
  });
  const box = page.getByRole('region', { name: 'Map of the meetings' });
  await box.getByText('The map did not arrive').waitFor();
  map.isDown = false;
  await tryAgain(page).click();
  await box.getByText('so the map is empty').waitFor();
  expect(await page.getByText('the numbers count every meeting').isVisible()).toBe(false);
  expect(await box.getByText('The map did not arrive').isVisible()).toBe(false);
  numbers.isDown = false;
  await tryAgain(page).click();
  await page.locator('.pin-holder[tabindex="0"]').first().waitFor();
  await page.getByText('the numbers count every meeting').waitFor();
  expect(await box.getByText('so the map is empty').isVisible()).toBe(false);
});

test('a meeting whose file fails is not called gone, and opens once it arrives', async ({
  visit,
}) => {
  const outage = outageOf(`${list.manifest.ids}/*.json`);
  const page = await visit('/meetings/#meeting=back-lovers', {
    expected,
    prepare: outage.prepare,
  });
  await partial(page).waitFor();
  expect(await words(page)).not.toContain('not in the list');
  outage.isDown = false;
  await tryAgain(page).click();
  await page.getByRole('heading', { name: 'Back Lovers' }).waitFor();
});

test('what needs no place does not keep a meeting’s own link from opening', async ({ visit }) => {
  const slices = list.manifest.files.slice(
    list.manifest.cells.length,
    list.manifest.cells.length + list.manifest.hours.length,
  );
  const outage = outageOf(...slices.map((file) => `${file}/index.json`));
  const page = await visit('/meetings/#meeting=back-lovers', {
    expected,
    prepare: outage.prepare,
  });
  await page.getByRole('heading', { name: 'Back Lovers' }).waitFor();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('heading', { name: 'did not arrive' }).waitFor();
});
