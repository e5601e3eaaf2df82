import type { Page } from 'playwright-core';
import { textsOf, type TextColumn } from '../../src/atlas/column.ts';
import type { IndexFile } from '../../src/atlas/format.ts';
import { unpacked } from '../../src/atlas/packed.ts';
import { expect, test } from '../browser/test.ts';
import { tabTo } from './keyboard.ts';

const rows = (page: Page) => page.locator('.day .row');
const rowNames = (page: Page): Promise<string[]> => rows(page).locator('h3').allTextContents();
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
const failedDownload = /Failed to load resource/;

test('by keyboard alone: a women’s meeting on Tuesday evening, opened, shared, and back to the same list', async ({
  visit,
}) => {
  const page = await visit('/meetings/', { width: 360 });
  await rows(page).first().waitFor();
  await tabTo(page, page.locator('summary', { hasText: 'Filters' }));
  await page.keyboard.press('Enter');
  for (const name of [/^Tue/, /^Evening/, /^Women \d/]) {
    await tabTo(page, page.getByRole('checkbox', { name }));
    await page.keyboard.press('Space');
  }
  await expect.poll(() => new URL(page.url()).hash).toBe('#day=tue&time=evening&type=women');
  const names = await rowNames(page);
  expect(names.length).toBeGreaterThan(2);
  for (const marks of await page.locator('.day .row-words').allTextContents()) {
    expect(marks).toContain('Women');
  }
  expect(await page.locator('[data-part="count"]').textContent()).toContain(`${names.length} of`);

  await tabTo(page, rows(page).nth(1).getByRole('link'));
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await page.locator('[data-part="detail-screen"]').waitFor();
  expect(await focusedText(page)).toBe(names[1]);

  await expect.poll(() => page.url()).toContain('meeting=');
  const shared = new URL(page.url());
  const other = await visit(`/meetings/${shared.hash}`);
  await other.getByRole('heading', { name: names[1]!, exact: true }).waitFor();
  expect(await other.title()).not.toContain(names[1]);

  await page.goBack();
  await rows(page).first().waitFor();
  expect(await rowNames(page)).toEqual(names);
  expect(await focusedText(page)).toBe(names[1]);
  expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(3);
  await expect.poll(() => new URL(page.url()).hash).toBe('#day=tue&time=evening&type=women');
});

test('a download that fails says so, keeps the crisis lines, and can be tried again', async ({
  visit,
}) => {
  let isDown = true;
  const page = await visit('/meetings/', {
    expected: [failedDownload],
    prepare: (context) =>
      context.route('**/data/*/index.json', (route) => (isDown ? route.abort() : route.continue())),
  });
  await page.getByRole('heading', { name: 'did not arrive' }).waitFor();
  const text = await page.locator('main').innerText();
  expect(text).toContain('does not mean that there are no meetings');
  expect(text).not.toContain('No meeting fits');
  expect(await page.getByRole('link', { name: '988' }).first().isVisible()).toBe(true);
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await rows(page).first().waitFor();
  expect(await page.locator(':focus').textContent()).toMatch(/^\d+ meetings/);
});

test('a damaged list is told as damaged', async ({ visit }) => {
  const page = await visit('/meetings/', {
    prepare: (context) =>
      context.route('**/data/*/index.json', (route) =>
        route.fulfill({ json: { format: 'alongside-index', version: 99 } }),
      ),
  });
  await page.getByText('The list arrived damaged').waitFor();
});

test('details that fail say so, and the row’s own facts stay', async ({ visit }) => {
  const page = await visit('/meetings/', {
    expected: [failedDownload],
    prepare: (context) => context.route('**/data/*/details.json', (route) => route.abort()),
  });
  await rows(page).first().getByRole('link').click();
  await page.locator('[data-part="details-failed"]').waitFor();
  expect(await page.locator('[data-part="schedule"]').textContent()).toMatch(/^Every /);
  await page.goBack();
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('Elderberry Avenue');
  await page.getByText('Streets, postal codes and districts were not searched').waitFor();
});

const HOSTILE = '<img src=x onerror=alert(1)>';
const HOSTILE_VENUE = '<img src=y onload=alert(2)>';
test('a name that looks like markup is shown as text, in the list, the detail and the map', async ({
  visit,
}) => {
  const page = await visit(`/meetings/#q=onerror&view=map`, {
    now: 'real',
    prepare: (context) =>
      context.route('**/data/*/index.json', async (route) => {
        const { places, meetings, ...kind } = (await (await route.fetch()).json()) as IndexFile;
        // The first meeting held in a house of its own name.
        const venues = textsOf(places.venue);
        const at = venues.findIndex(
          (venue) => venue !== undefined && venues.filter((other) => other === venue).length === 1,
        );
        const before = unpacked(places.meetings).slice(0, at + 1);
        const first = textsOf(meetings.name)[before.reduce((sum, held) => sum + held, 0)];
        const hostile = (
          { of, at }: TextColumn,
          text: string | undefined,
          instead: string,
        ): TextColumn => ({ of: of.map((each) => (each === text ? instead : each)), at });
        await route.fulfill({
          json: {
            ...kind,
            meetings: { ...meetings, name: hostile(meetings.name, first, HOSTILE) },
            places: { ...places, venue: hostile(places.venue, venues[at], HOSTILE_VENUE) },
          },
        });
      }),
  });
  await rows(page).first().waitFor();
  expect((await rowNames(page))[0]).toBe(HOSTILE);
  const pin = page.locator('.pin-holder').first();
  await pin.focus();
  await page.keyboard.press('Enter');
  await page.locator('.popup-title', { hasText: HOSTILE_VENUE }).waitFor();
  await page.locator('.popup').getByRole('link').first().press('Enter');
  await page.getByRole('heading', { name: HOSTILE }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
});

test('an unknown meeting says so and leads to the list; in it, by phone finds all that one can dial into', async ({
  visit,
}) => {
  const page = await visit('/meetings/#meeting=gone-for-good', { width: 360 });
  await page.getByRole('heading', { name: 'not in the list' }).waitFor();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await rows(page).first().waitFor();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.locator('summary', { hasText: 'Filters' }).click();
  const byPhone = page.getByRole('checkbox', { name: /^By phone \d/ });
  const [, told] =
    /(\d+)/.exec((await byPhone.evaluate((box) => box.closest('label')?.textContent)) ?? '') ?? [];
  await byPhone.check();
  await expect.poll(() => rows(page).count()).toBe(Number(told));
  const ways = await rows(page).locator('[data-part="attendance-name"]').allTextContents();
  expect(new Set(ways)).toContain('Online or by phone');
  expect(new Set(ways)).toContain('By phone');
  for (const way of ways) expect(way).toMatch(/by phone$/i);
});

test('where nothing fits, one press less finds something', async ({ visit }) => {
  const page = await visit('/meetings/#day=tue&q=no-such-words');
  await page.getByRole('heading', { name: 'No meeting fits all of that' }).waitFor();
  await page.getByRole('button', { name: /^Without .*no-such-words/ }).click();
  await rows(page).first().waitFor();
  await expect.poll(() => new URL(page.url()).hash).toBe('#day=tue');
});

test('where it takes two presses less, both are offered in one; and whom to call is said', async ({
  visit,
}) => {
  const page = await visit('/meetings/#day=mon&programme=al-anon&q=no-such-words&type=women,men');
  const none = page.locator('[data-part="no-results"]');
  const both = none.getByRole('button', { name: /^Without “.+” and “.+”: \d+ meetings?$/ });
  await both.first().waitFor();
  const [, count = ''] = /: (\d+) meeting/.exec((await both.first().textContent()) ?? '') ?? [];
  expect(await none.getByRole('link', { name: 'Lines to call or text' }).getAttribute('href')).toBe(
    '/help-now/',
  );
  await both.first().click();
  await expect.poll(() => rows(page).count()).toBe(Number(count));
});

test('a link within the page does not cost the visitor what they chose', async ({ visit }) => {
  const page = await visit('/meetings/#day=tue&type=women');
  await rows(page).first().waitFor();
  const names = await rowNames(page);
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toContain('Skip');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#day=tue&type=women');
  expect(await rowNames(page)).toEqual(names);
});

test('show more adds rows and puts the focus on the first of them', async ({ visit }) => {
  const page = await visit('/meetings/');
  const more = page.getByRole('button', { name: /^Show \d+ more/ });
  await more.waitFor();
  expect(await rows(page).count()).toBe(50);
  await more.press('Enter');
  expect(await rows(page).count()).toBe(100);
  expect(await focusedText(page)).toBe((await rowNames(page))[50]);
});

test('rows run forward in time from now, under the days of the visitor', async ({ visit }) => {
  const page = await visit('/meetings/', { timeZone: 'Europe/Lisbon' });
  await rows(page).first().waitFor();
  const starts = await page
    .locator('.day .row time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(starts).toEqual(starts.toSorted());
  expect(Date.parse(starts[0]!)).toBeGreaterThanOrEqual(
    (await page.evaluate(() => Date.now())) - 600_000,
  );
  expect(await page.locator('.day-heading').first().textContent()).toContain('Today, Tuesday');
  const clocks = await page.locator('.row-clocks:not([hidden])').allTextContents();
  expect(clocks.length).toBeGreaterThan(0);
  for (const line of clocks) expect(line).toMatch(/\d:\d\d .*( in | time( –|$))/);
  expect(await page.getByText('your time', { exact: true }).count()).toBe(clocks.length);
  // Later, what is on tells until when, if the list does.
  await page.clock.setFixedTime('2026-10-13T23:20:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByText(/^On now: \d+ meetings/).click();
  const ends = page.locator('[data-part="under-way-rows"] [data-part="soon"]');
  await ends.first().waitFor();
  for (const end of await ends.allTextContents()) expect(end).toMatch(/^until \d|^end not known$/);
});

test('late on the day asked for, next week’s meetings are not taken for tonight’s', async ({
  visit,
}) => {
  const asked = '/meetings/#day=tue&time=evening&type=women';
  const late = await visit(asked, { now: Date.parse('2026-10-14T03:50:00Z') });
  await late.getByText('Nothing more of this begins today. The next is on').waitFor();
  const early = await visit(asked, { now: Date.parse('2026-10-13T14:00:00Z') });
  await rows(early).first().waitFor();
  expect(await early.getByText('Nothing more of this').count()).toBe(0);
});
