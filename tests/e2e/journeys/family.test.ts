import type { Page } from 'playwright-core';
import { cellsTest as test, expect } from '../../browser/test.ts';
import { focusedText, PHONE, told, walkTo } from './walk.ts';

// The list in cells: its listings have streets and doors. Three groups fit.
const rows = (page: Page) => page.locator('.day .row');
const kept = (page: Page) => page.locator('.kept-row');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a mother finds Saturday’s family groups within 30 miles of a postal code, sees where they are, and prints them', async ({
  visit,
}) => {
  const page = await visit('/meetings/', {
    ...PHONE,
    prepare: (context) =>
      context.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      }),
  });
  await page.locator('[data-part="found"]').waitFor();
  await walkTo(page, page.getByRole('searchbox', { name: 'Search' }));
  await page.keyboard.type('family groups on saturday within 30 miles of 30303');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => new URL(page.url()).hash)
    .toBe('#day=sat&programme=al-anon&place=postal.us.30303&within=48');
  await page
    .getByText('Understood: Within 30 miles of 30303, Atlanta · Saturday · Al-Anon')
    .waitFor();
  await expect.poll(() => told(page)).toMatch(/^3 meetings found\.$/m);
  expect(await page.locator('.day-heading').allTextContents()).toEqual(['Saturday, October 17']);
  const names = await rows(page).getByRole('heading').allTextContents();
  for (const text of await rows(page).allTextContents()) {
    expect(text).toContain('Al-Anon');
    expect(Number(/([\d.]+) mi(?!n)/.exec(text)?.[1])).toBeLessThanOrEqual(30);
  }

  await walkTo(page, button(page, 'Map'));
  await page.keyboard.press('Enter');
  const places = page.locator('[data-part="map-twin"]');
  await places.getByText('On the map: 3 places').waitFor();
  await walkTo(page, places.locator('summary'));
  await page.keyboard.press('Enter');
  const twin = await page.getByRole('region', { name: 'Map of the meetings' }).ariaSnapshot();
  expect(twin.match(/- listitem:\n\s+- button "[^"]+, [A-Z][a-z]+ 1 meeting"/g)).toHaveLength(3);

  await walkTo(page, rows(page).first().getByRole('link'));
  await walkTo(page, button(page, 'Keep all of these for printing'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Meetings you kept' }).waitFor();
  await expect.poll(() => focusedText(page)).toBe('Meetings you kept');
  await expect
    .poll(() =>
      kept(page)
        .getByText(/ Georgia \d{5}/)
        .count(),
    )
    .toBe(3);
  await walkTo(page, button(page, 'Print'));
  await page.keyboard.press('Enter');
  await page.locator('[data-printed]').waitFor();

  await page.emulateMedia({ media: 'print' });
  for (const line of await kept(page).allInnerTexts()) {
    expect(line).toMatch(/^\d{1,2}:\d\d [AP]M – \d{1,2}:\d\d [AP]M\n/);
    expect(line).toMatch(/\n.+, \d+ .+, .+, Georgia \d{5}, United States\n/);
    expect(line).toContain('Al-Anon');
  }
  const paper = await page.locator('body').innerText();
  for (const words of [...names, 'Saturday', 'What the words mean', '988']) {
    expect(paper).toContain(words);
  }
  expect(paper).toMatch(/From Alongside .*, on October 13, 2026\. Things change/);
  expect(await page.getByRole('img', { name: 'QR code' }).isVisible()).toBe(true);
  const controls = page.locator('button, input, select, summary, nav, .leave, .bar-help');
  expect(await controls.filter({ visible: true }).count()).toBe(0);
  const sheets = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
