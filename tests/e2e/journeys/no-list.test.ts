import type { Page } from 'playwright-core';
import { expect, test } from '../../browser/test.ts';
import type { VisitOptions } from '../../browser/visit.ts';
import { expectSeenFocus, focusedText, PHONE, told, walkTo } from './walk.ts';

const rows = (page: Page) => page.locator('.day .row');
const OUTAGE = /did not arrive/;
const EMPTY = /No meeting fits/;
const REFUSED = /Your browser did not allow it/;

/** Which of the three the page says, to those who look and to those who listen. */
const saysOnly = async (page: Page, said: RegExp): Promise<void> => {
  const words = await page.locator('main').innerText();
  const tree = await page.locator('main').ariaSnapshot();
  for (const each of [OUTAGE, EMPTY, REFUSED]) {
    expect(each.test(words), String(each)).toBe(each === said);
    expect(each.test(tree), String(each)).toBe(each === said);
  }
  // Whom to call stays at the foot of the screen, whatever becomes of the list.
  const help = page
    .getByRole('region', { name: 'Help and leaving, at once' })
    .getByRole('link', { name: 'Help now' });
  const box = (await help.boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(PHONE.height);
};

test('an outage is told as an outage, with the crisis lines next to the way on', async ({
  visit,
}) => {
  let isDown = true;
  const page = await visit('/meetings/', {
    ...PHONE,
    expected: [/Failed to load resource/],
    prepare: (context) =>
      context.route('**/data/*/index.json', (route) => (isDown ? route.abort() : route.continue())),
  });
  await page.getByRole('heading', { name: OUTAGE }).waitFor();
  await saysOnly(page, OUTAGE);
  expect(await focusedText(page)).toBe('The list of meetings did not arrive');
  await expectSeenFocus(page);
  await walkTo(page, page.getByRole('button', { name: 'Try again' }));
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('911');
  await page.keyboard.press('Tab');
  await walkTo(page, page.locator('main').getByRole('link', { name: '988', exact: true }));
  await walkTo(page, page.getByRole('button', { name: 'Try again' }), 'Shift+Tab');
  isDown = false;
  await page.keyboard.press('Enter');
  await rows(page).first().waitFor();
  await walkTo(page, rows(page).first().getByRole('link'));
});

test('a request that nothing fits is told as such, and its ways on are a press each', async ({
  visit,
}) => {
  const page = await visit('/meetings/', PHONE);
  await rows(page).first().waitFor();
  await walkTo(page, page.getByRole('searchbox', { name: 'Search' }));
  await page.keyboard.type('spanish women tuesday morning in Suva');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: EMPTY, level: 2 }).waitFor();
  await saysOnly(page, EMPTY);
  await expect.poll(() => told(page)).toMatch(/^No meeting fits\.$/m);
  await walkTo(page, page.getByRole('link', { name: 'Lines to call or text, by country' }));
  const way = page.getByRole('button', { name: /^Without .+: \d+ meetings?$/ }).first();
  await walkTo(page, way, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await rows(page).first().waitFor();
  expect(await focusedText(page)).toMatch(/^\d+ of \d+ meetings$/);
  await expectSeenFocus(page);
});

const REFUSING: VisitOptions = {
  ...PHONE,
  prepare: (context) =>
    context.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_done, failed) =>
        failed?.({
          code: 1,
          message: '',
          PERMISSION_DENIED: 1,
          POSITION_UNAVAILABLE: 2,
          TIMEOUT: 3,
        });
    }),
};

test('a refused location is told beside the button, the list stays, and a town is chosen instead', async ({
  visit,
}) => {
  const page = await visit('/meetings/', REFUSING);
  await rows(page).first().waitFor();
  const nearMe = page.getByRole('button', { name: 'Near me', exact: true });
  await walkTo(page, nearMe);
  await page.keyboard.press('Enter');
  await page.getByText(REFUSED).waitFor();
  await saysOnly(page, REFUSED);
  expect(await told(page)).toMatch(REFUSED);
  expect(await nearMe.getAttribute('aria-pressed')).toBe('false');
  expect(await rows(page).count()).toBeGreaterThan(10);

  const town = page.getByRole('combobox', { name: 'Town, county or postal code' });
  await walkTo(page, town, 'Shift+Tab');
  await page.keyboard.type('leeds');
  await page
    .getByRole('option', { name: /^Leeds/ })
    .first()
    .waitFor();
  await expect.poll(() => told(page)).toMatch(/\d+ places? offered\. Arrow keys choose\./);
  await page.keyboard.press('ArrowDown');
  const offered = await page
    .getByRole('search', { name: 'What are you looking for?' })
    .ariaSnapshot();
  expect(offered).toMatch(/- combobox "Town, county or postal code"( \[[^\]]+\])*: leeds/);
  expect(offered).toMatch(
    /- listbox "Town, county or postal code":\n\s+- option "Leeds[^"]*" \[selected\]/,
  );
  expect(await town.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await town.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#place=leeds.gb');
  await rows(page).filter({ hasText: 'Leeds' }).first().waitFor();
});
