import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from '../browser/test.ts';
import { missingPart, outageOfScripts } from './cells.ts';
import { tabTo } from './keyboard.ts';
import { asRealListings } from './real-listings.ts';

const SECOND_WIND = 'sample-second-wind-leeds';
const opened = (page: Page) => page.locator('[data-part="detail-screen"]');
const readQr = async (page: Page): Promise<string | undefined> => {
  const drawing = page.locator('[data-screen]:not([hidden]) .qr svg');
  await drawing.waitFor();
  const { data, info } = await sharp(await drawing.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
};
const savedBy = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const path = join(tmpdir(), `alongside-${process.pid}.ics`);
  await file.saveAs(path);
  return readFile(path, 'utf8');
};

test('a meeting says what is known of getting in, what is denied, and what nobody says', async ({
  visit,
}) => {
  const page = await visit(`/meetings/#meeting=${SECOND_WIND}`);
  const access = opened(page).locator('[data-part="access-box"]');
  await access.getByText('Step-free: yes').waitFor();
  await access.getByText('Hearing loop: no').waitFor();
  await access.getByText('The list does not say: sign language, childcare, parking.').waitFor();
  expect(await page.title()).not.toContain('Second Wind');
});

test('a listing that nobody confirmed for long says so in the list and in the meeting', async ({
  visit,
}) => {
  const page = await visit('/meetings/#q=second+wind&place=leeds.gb');
  const line = page.locator('.row', { hasText: 'Second Wind' }).locator('.row-fresh');
  expect(await line.textContent()).toBe('Not confirmed for 14 months: phone first');
  await page.getByRole('link', { name: 'Second Wind' }).click();
  await opened(page).getByText('Not confirmed for 14 months: phone first').waitFor();
});

test('directions are for doors: none to an area, none of an invented listing', async ({
  visit,
}) => {
  const real = await visit(`/meetings/#meeting=${SECOND_WIND}`, { prepare: asRealListings });
  const way = opened(real).getByRole('link', { name: 'Directions' });
  expect(await way.getAttribute('href')).toContain('openstreetmap.org/directions?to=53.8');
  await opened(real).getByRole('link', { name: 'Google Maps' }).waitFor();
  const area = await visit(`/meetings/#meeting=${SECOND_WIND}`);
  await opened(area).getByText('The list gives only the area').waitFor();
  expect(await opened(area).getByRole('link', { name: 'Directions' }).count()).toBe(0);
});

test('a meeting goes into a calendar as a series that tells nothing, unless its name is wanted', async ({
  visit,
}) => {
  const page = await visit(`/meetings/#q=private&meeting=${SECOND_WIND}`, {
    prepare: async (context) => {
      await asRealListings(context);
      await context.route('**/meetings/', async (route) => {
        const html = await (await route.fetch()).text();
        const body = html.replace(/data-calendar(?=[ >])/, '$&="/meetings/calendar/"');
        await route.fulfill({ contentType: 'text/html', body });
      });
    },
  });
  await opened(page).getByText('Add to my calendar').click();
  const save = opened(page).getByRole('button', { name: 'Save the calendar file' });
  const plain = await savedBy(page, () => save.click());
  const [event] = new ICAL.Component(ICAL.parse(plain)).getAllSubcomponents('vevent');
  expect(event!.getFirstPropertyValue('summary')).toBe('Meeting');
  expect(String(event!.getFirstPropertyValue('rrule'))).toBe('FREQ=WEEKLY;BYDAY=MO');
  expect(String(event!.getFirstPropertyValue('dtstart'))).toBe('2026-10-19T19:30:00');
  expect(event!.getFirstProperty('dtstart')!.getParameter('tzid')).toBe('Europe/London');
  expect(plain).not.toMatch(/second|wind|\baa\b|private/i);
  await opened(page).getByText('If nothing happened').waitFor();

  // Its own address is by name: it takes the place of the file where that is wanted.
  const follow = opened(page).getByRole('link', { name: 'Follow it in my calendar' });
  expect(await follow.count()).toBe(0);
  await opened(page).getByLabel('The name of the group').check();
  const once = await opened(page).getByRole('link', { name: 'Add it once' }).getAttribute('href');
  expect(new URL(once!).pathname).toMatch(/\/meetings\/calendar\/[\w-]+\.ics$/);
  expect(await follow.getAttribute('href')).toBe(once!.replace(/^https?:/, 'webcal:'));
  expect(await save.isVisible()).toBe(false);
});

test('an invented listing says in the calendar that it is invented', async ({ visit }) => {
  const page = await visit(`/meetings/#meeting=${SECOND_WIND}`);
  await opened(page).getByText('Add to my calendar').click();
  const save = opened(page).getByRole('button', { name: 'Save the calendar file' });
  expect(await savedBy(page, () => save.click())).toContain(
    'SUMMARY:Sample listing\\, not a real meeting: Meeting',
  );
});

test('the QR code holds the meeting’s own address, in the dark as well', async ({ visit }) => {
  for (const colourScheme of ['light', 'dark'] as const) {
    const page = await visit(`/meetings/#q=private&meeting=${SECOND_WIND}`, { colourScheme });
    const button = opened(page).getByRole('button', { name: 'QR code' });
    await button.press('Enter');
    const address = `${new URL('/meetings/', page.url()).href}#meeting=${SECOND_WIND}`;
    expect(await readQr(page)).toBe(address);
    await page.getByRole('img', { name: `QR code of this address: ${address}` }).waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await button.press('Enter');
    await expect.poll(() => page.getByRole('img', { name: 'QR code' }).count()).toBe(0);
  }
});

test('the link that is shared, and the report of a mistake, say nothing of what was looked for', async ({
  visit,
}) => {
  const page = await visit(`/meetings/#day=mon&q=wind&meeting=${SECOND_WIND}`, {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
    prepare: (context) =>
      context.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined })),
  });
  await opened(page).getByRole('button', { name: 'Share or copy link' }).click();
  await opened(page).getByText('Copied.').waitFor();
  const shared = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(shared).hash).toBe(`#meeting=${SECOND_WIND}`);

  const report = opened(page).locator('a', { hasText: 'Report a change' });
  await report.scrollIntoViewIfNeeded();
  await expect.poll(() => report.getAttribute('href')).toContain('mailto:');
  const letter = new URL((await report.getAttribute('href'))!).searchParams;
  expect(letter.get('subject')).toBe('Change to a meeting: Second Wind');
  expect(letter.get('body')).toContain(`Id: ${SECOND_WIND}\r\nAddress: ${shared}\r\n`);
  expect(letter.get('body')).not.toContain('q=wind');
});

test('other meetings of the same house are a press away, and back leads back', async ({
  visit,
}) => {
  const page = await visit('/meetings/#meeting=sample-low-tide-glasgow');
  await opened(page)
    .locator('[data-part="foot"]')
    .evaluate((foot) => foot.scrollIntoView());
  const other = opened(page).locator('[data-part="others-here"] a').first();
  const name = (await other.textContent())!;
  await other.press('Enter');
  await opened(page).getByRole('heading', { name, exact: true }).waitFor();
  await page.goBack();
  await opened(page).getByRole('heading', { name: 'Low Tide', exact: true }).waitFor();
});

test('by keyboard alone: the words of a row are one stop, explained together, and the focus comes back', async ({
  visit,
}) => {
  const page = await visit('/meetings/#place=leeds.gb');
  const row = page.locator('.day .row', { hasText: 'Open to anyone' }).first();
  const stops = row.locator('a, button');
  await stops.first().waitFor();
  expect(await stops.count()).toBe(3);
  const words = row.getByRole('button', { name: /^Open to anyone.*What do these words mean\?$/ });
  await tabTo(page, words);
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'What these words mean' });
  await note.getByText('Anyone may come').waitFor();
  expect(await note.locator('dt').allTextContents()).toEqual([
    ...(await words.locator('.word:not([data-word=""])').allTextContents()),
    ...(await row.locator('[data-part="attendance-name"]').allTextContents()),
    ...(await row.locator('[data-part="programme"]').allTextContents()),
  ]);
  expect(await page.locator(':focus').textContent()).toContain('What these words mean');
  await tabTo(page, note.getByRole('button', { name: 'Close' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await words.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^Keep /);
  expect(new URL(page.url()).hash).not.toContain('meeting=');
});

test('a part that does not arrive says so, comes with a press, and is no longer told', async ({
  visit,
}) => {
  const outage = outageOfScripts('qr-code');
  const page = await visit(`/meetings/#meeting=${SECOND_WIND}`, {
    expected: [/Failed to load resource/, /dynamically imported module/],
    prepare: outage.prepare,
  });
  await opened(page).getByRole('button', { name: 'QR code' }).click();
  const failed = missingPart(page);
  await failed.waitFor();
  outage.isDown = false;
  await failed.getByRole('button', { name: 'Try again' }).click();
  await readQr(page);
  expect(await failed.isVisible()).toBe(false);
});

test('where the end of the screen does not arrive, whom to ask is not just left out', async ({
  visit,
}) => {
  const outage = outageOfScripts('foot');
  const page = await visit(`/meetings/#meeting=${SECOND_WIND}`, {
    expected: [/Failed to load resource/, /dynamically imported module/],
    prepare: outage.prepare,
  });
  await opened(page)
    .locator('[data-part="foot"]')
    .evaluate((foot) => foot.scrollIntoView());
  const failed = missingPart(page);
  await failed.waitFor();
  // It is seen from down there.
  await expect
    .poll(() =>
      failed.locator('.warning').evaluate((box) => {
        const { top, bottom } = box.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    )
    .toBe(true);
  // Coming near the end again tries again, too.
  await outage.rested();
  outage.isDown = false;
  await failed.getByRole('button', { name: 'Try again' }).click();
  await opened(page).getByText('From Sample listings').waitFor();
  expect(await failed.isVisible()).toBe(false);
});

test('on paper a meeting carries its code, where it comes from, and nothing to press', async ({
  visit,
}) => {
  const page = await visit(`/meetings/#meeting=${SECOND_WIND}`, { height: 400 });
  await page.evaluate(() => {
    window.print = () => void document.body.setAttribute('data-printed', '');
  });
  await opened(page).getByRole('button', { name: 'Print', exact: true }).click();
  await page.locator('[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('img', { name: 'QR code' }).isVisible()).toBe(true);
  await opened(page).getByText('From Sample listings').waitFor();
  expect(await page.locator('main button:visible').count()).toBe(0);
});

test('a meeting across midnight says on which day that is for the visitor, and when clocks that change move it', async ({
  visit,
}) => {
  const page = await visit('/meetings/#attendance=online', { timeZone: 'Europe/Lisbon' });
  const day = 'Tuesday, 7:00 PM New York time – that is tomorrow for you';
  const row = page.locator('.day .row', { hasText: day }).first();
  expect(await row.locator('time').textContent()).toMatch(/^12:00/);
  await row.getByRole('link').click();
  await opened(page).getByText('12:00 AM for you – that is tomorrow for you').waitFor();
  expect(await opened(page).getByText('on your clock').count()).toBe(0);
  // Clocks have changed in Lisbon and not yet in New York.
  const october = await visit('/meetings/#meeting=sample-online-dry-stone', {
    timeZone: 'Europe/Lisbon',
    now: Date.parse('2026-10-26T07:00:00Z'),
  });
  await opened(october)
    .getByText('That day it begins 60 minutes earlier on your clock than in the weeks before')
    .waitFor();
});
