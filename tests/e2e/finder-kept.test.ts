import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, test } from '../browser/test.ts';
import { tabTo } from './keyboard.ts';
import { asRealListings } from './real-listings.ts';

const rows = (page: Page) => page.locator('.day .row');
const keptScreen = (page: Page) => page.locator('[data-part="kept-screen"]');
const keptNames = (page: Page): Promise<string[]> =>
  keptScreen(page).locator('.kept-name a').allTextContents();
const stored = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('alongside'));
const LEEDS = '#place=leeds.gb';
const TWO = 'sample-second-wind-leeds,sample-low-tide-glasgow';

test('by keyboard alone: two meetings kept, looked at by day, reloaded, and back in the same list', async ({
  visit,
}) => {
  const page = await visit(`/meetings/${LEEDS}`, { width: 360 });
  await rows(page).first().waitFor();
  const names = (await rows(page).locator('h3').allTextContents()).slice(0, 2);
  for (const at of [0, 1]) {
    await tabTo(
      page,
      rows(page)
        .nth(at)
        .getByRole('button', { name: /^Keep / }),
    );
    await page.keyboard.press('Enter');
    const pressed = rows(page).nth(at).getByRole('button', { pressed: true });
    await pressed.waitFor();
  }
  const bar = page.locator('.kept-bar');
  await bar.getByText('2 meetings kept.').waitFor();
  await tabTo(page, bar.getByRole('button', { name: 'See and print' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Meetings you kept' }).waitFor();
  await expect.poll(() => new URL(page.url()).hash).toContain('view=kept');
  await keptScreen(page).locator('.kept-row').nth(1).waitFor();
  expect((await keptNames(page)).toSorted()).toEqual(names.toSorted());
  expect(await stored(page)).toBeNull();

  await page.reload();
  await keptScreen(page).locator('.kept-row').first().waitFor();
  expect((await keptNames(page)).toSorted()).toEqual(names.toSorted());
  await page.goBack();
  await rows(page).first().waitFor();
  await bar.getByText('2 meetings kept.').waitFor();
});

test('what is kept in an open meeting stays kept on the way back, and after clearing the filters', async ({
  visit,
}) => {
  const page = await visit(`/meetings/${LEEDS}`);
  await rows(page).first().getByRole('link').click();
  const keep = page.getByRole('button', { name: 'Keep for printing' });
  await keep.click();
  await page.getByRole('button', { name: 'Keep for printing', pressed: true }).waitFor();
  await page.goBack();
  await page.locator('.kept-bar').getByText('1 meeting kept.').waitFor();
  await rows(page).first().getByRole('button', { pressed: true }).waitFor();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.locator('.kept-bar').getByText('1 meeting kept.').waitFor();
});

test('nothing is stored before “keep on this device”; then the list is there next time, until forgotten', async ({
  visit,
}) => {
  const page = await visit(`/meetings/#view=kept&keep=${TWO}`, {
    expected: [/Failed to load resource/],
  });
  await keptScreen(page).locator('.kept-row').first().waitFor();
  expect(await stored(page)).toBeNull();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByText('Whoever uses it can find this list').waitFor();
  expect(await stored(page)).toContain('sample-low-tide-glasgow');

  const cut = await page.context().newPage();
  await cut.route('**/data/*/index.json', (route) => route.abort());
  await cut.goto(new URL('/meetings/', page.url()).href);
  const text = cut.locator('.kept-text', { hasText: 'Second Wind' });
  await text.getByText('Kept on this device on October 13, 2026; check before you go.').waitFor();
  await text.getByText('Every Monday, 7:30 PM').waitFor();
  expect(await cut.getByRole('link', { name: '988' }).first().isVisible()).toBe(true);
  expect(await cut.locator('.kept-text').count()).toBe(2);
  await cut.goto(new URL('/privacy/', page.url()).href);
  await cut.getByText('The meetings you kept for printing: Second Wind, Low Tide').waitFor();

  const next = await page.context().newPage();
  await next.goto(new URL('/meetings/', page.url()).href);
  await next.locator('.kept-bar').getByText('2 meetings kept.').waitFor();
  await rows(next)
    .first()
    .getByRole('button', { name: /^Keep / })
    .click();
  await next.locator('.kept-bar').getByText('3 meetings kept.').waitFor();
  await expect.poll(async () => (await stored(next))?.match(/"id"/g)?.length).toBe(3);

  const other = await page.context().newPage();
  await other.goto(new URL('/meetings/#view=kept&keep=sample-market-day-leeds', page.url()).href);
  await keptScreen(other).getByText('Market Day').waitFor();
  await keptScreen(other).getByRole('button', { name: 'Remove Market Day' }).click();
  expect((await stored(other))?.match(/"id"/g)?.length).toBe(3);

  const last = await page.context().newPage();
  await last.goto(new URL('/meetings/#view=kept', page.url()).href);
  await last.getByRole('button', { name: 'Forget on this device' }).click();
  await expect.poll(() => stored(last)).toBeNull();
});

test('a meeting whose time has changed since it was kept says so, and one that is gone is named', async ({
  visit,
}) => {
  const page = await visit(`/meetings/#view=kept&keep=${TWO},gone-for-good`, {
    prepare: (context) =>
      context.addInitScript(() => {
        if (location.protocol !== 'http:') return;
        const meetings = [
          { id: 'sample-low-tide-glasgow', was: 'another time' },
          { id: 'gone-for-good', was: 'then', name: 'Bell Lane' },
        ];
        localStorage.setItem('alongside', JSON.stringify({ version: 1, kept: { meetings } }));
      }),
  });
  await page.locator('.kept-changed:visible').waitFor();
  const changed = keptScreen(page).locator('.kept-row', {
    has: page.locator('.kept-changed:visible'),
  });
  expect(await changed.locator('.kept-name a').allTextContents()).toEqual(['Low Tide']);
  await keptScreen(page).getByText('No longer in the list').waitFor();
  await keptScreen(page).getByText('Bell Lane').waitFor();
  expect(await keptScreen(page).getByText('gone-for-good').count()).toBe(0);
});

test('all that was found is kept for printing in one press, beside what was kept before', async ({
  visit,
}) => {
  const page = await visit('/meetings/', { width: 360 });
  await page.locator('.day .row').first().waitFor();
  const keepAll = page.getByRole('button', { name: 'Keep all of these for printing' });
  expect(await keepAll.isVisible()).toBe(false);
  await page.evaluate(() => {
    location.hash = '#day=sat&type=open';
  });
  await keepAll.waitFor();
  const found = await page.locator('.day .row').count();
  await keepAll.click();
  await page.getByRole('heading', { name: 'Meetings you kept' }).waitFor();
  await expect.poll(() => page.locator('.kept-row').count()).toBe(found);
  expect(await page.locator('[data-part="kept-first"]').isVisible()).toBe(false);
  await page.goBack();
  await page.evaluate(() => {
    location.hash = '#attendance=in-person';
  });
  await expect.poll(() => page.locator('[data-part="count"]').textContent()).toMatch(/^2\d\d of/);
  await keepAll.click();
  await page.getByText('These are the first 100 of', { exact: false }).waitFor();
  await expect.poll(() => page.locator('.kept-row').count()).toBe(100);
  await page.goBack();
  await page.evaluate(() => {
    location.hash = '#attendance=online';
  });
  await expect.poll(() => page.locator('[data-part="count"]').textContent()).not.toMatch(/^2/);
  const isKept = rows(page).locator('.keep[aria-pressed="true"]');
  const before = await isKept.count();
  await rows(page).locator('.keep[aria-pressed="false"]').first().click();
  await page.getByRole('alert').filter({ hasText: 'Your list is full' }).waitFor();
  expect(await isKept.count()).toBe(before);
  expect(await page.locator('.kept-bar').innerText()).toContain('100 meetings kept.');
});

test('all that is kept goes into one calendar file, and what cannot is named with its reason', async ({
  visit,
}) => {
  let letGo = (): void => undefined;
  const isHeld = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const page = await visit(
    `/meetings/#view=kept&keep=${TWO},sample-by-arrangement-hobart,gone-for-good`,
    {
      prepare: async (context) => {
        await asRealListings(context);
        await context.route('**/data/*/details.json', async (route) => {
          await isHeld;
          await route.continue();
        });
      },
    },
  );
  await keptScreen(page).getByText('Add all to my calendar').click();
  await keptScreen(page).getByLabel('The name of the group').check();
  const save = keptScreen(page).getByRole('button', { name: 'Save the calendar file' });
  await save.click();
  await keptScreen(page).getByText('Getting the rest of the listing first').waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), Promise.resolve(letGo())]);
  const path = join(tmpdir(), `alongside-kept-${process.pid}.ics`);
  await file.saveAs(path);
  const events = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8'))).getAllSubcomponents(
    'vevent',
  );
  expect(events.map((event) => event.getFirstPropertyValue('summary')).sort()).toEqual([
    'Low Tide',
    'Second Wind',
  ]);
  const said = keptScreen(page).getByRole('status').filter({ hasText: 'in the file' });
  expect(await said.locator('p').first().textContent()).toBe('2 of 4 meetings are in the file.');
  expect(await said.locator('li').allTextContents()).toEqual([
    'By Arrangement, Hobart: it has no fixed time.',
    'gone-for-good: it is no longer in the list.',
  ]);

  for (const name of ['Second Wind', 'Low Tide']) {
    await keptScreen(page)
      .getByRole('button', { name: `Remove ${name}` })
      .click();
  }
  let files = 0;
  page.on('download', () => (files += 1));
  await save.click();
  await keptScreen(page).getByText('No file was made').waitFor();
  expect(files).toBe(0);
});

test('the list itself goes on paper without buttons, and says how old it is', async ({ visit }) => {
  const page = await visit('/meetings/#day=sat');
  await page.locator('.day .row').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.keep', '.row-when [data-part="soon"]', '.keep-all button']) {
    expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
  }
  expect(await page.locator('.day .row').first().isVisible()).toBe(true);
  expect(await page.getByText(/^List of \d+ \w+ \d{4} from Alongside/).isVisible()).toBe(true);
});

test('on paper there is the list, its legend and a code, and nothing to press', async ({
  visit,
}) => {
  const page = await visit(`/meetings/#view=kept&keep=${TWO}`);
  await page.evaluate(() => {
    window.print = () => void document.body.setAttribute('data-printed', '');
  });
  await keptScreen(page).getByRole('button', { name: 'Large print' }).click();
  await keptScreen(page).getByRole('button', { name: 'Print', exact: true }).click();
  await page.locator('[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main button:visible').count()).toBe(0);
  expect(await page.getByRole('img', { name: 'QR code' }).isVisible()).toBe(true);
  await keptScreen(page).getByRole('heading', { name: 'What the words mean' }).waitFor();
  const size = await page
    .locator('.kept-row')
    .first()
    .evaluate((row) => parseFloat(getComputedStyle(row).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
});
