import type { Page } from 'playwright-core';
import { cellsTest, expect, test } from '../../browser/test.ts';
import { expectSeenFocus, focusedText, headingLevels, PHONE, told, walkTo } from './walk.ts';

// It is Tuesday, 17:00 in New York.
const rows = (page: Page) => page.locator('.day .row');
const ask = async (page: Page, request: string): Promise<void> => {
  await walkTo(page, page.getByRole('searchbox', { name: 'Search' }));
  await page.keyboard.type(request);
  await page.keyboard.press('Enter');
};
const openFirst = async (page: Page): Promise<string> => {
  await walkTo(page, rows(page).first().getByRole('link'));
  const name = await focusedText(page);
  await page.keyboard.press('Enter');
  await page.getByRole('article').getByRole('heading', { level: 2, name, exact: true }).waitFor();
  return name;
};

test('a first-timer comes to tonight’s beginners’ meeting of a town in two actions: ask, open the first row', async ({
  visit,
}) => {
  const page = await visit('/meetings/', PHONE);
  await rows(page).first().waitFor();
  await ask(page, 'first meeting tonight in Albany');
  await page.getByText('Understood: Near Albany · Tuesday · Evening · Night · Beginners').waitFor();
  await expect.poll(() => told(page)).toMatch(/^1 of \d+ meetings found\.$/m);
  expect(await rows(page).first().ariaSnapshot()).toMatch(
    /^- listitem:\n[^]*time: 7:00 PM\n[^]*- heading "Women at the Long Table" \[level=3\]:\n\s+- link "Women at the Long Table"[^]*Beginners[^]*- button "Keep Women at the Long Table for printing"/,
  );
  expect(await openFirst(page)).toBe('Women at the Long Table');
  expect(await focusedText(page)).toBe('Women at the Long Table');
  expect(await told(page)).not.toContain('found');
  const detail = await page.getByRole('article').ariaSnapshot();
  expect(detail).toMatch(
    /- heading "When" \[level=3\]\n\s+- paragraph: Every Tuesday, 7:00 PM to 8:00 PM\n/,
  );
  expect(detail).toMatch(/- term: Beginners\n\s+- definition: For people new to the group/);
  const [page1, meeting, ...parts] = await headingLevels(page);
  expect([page1, meeting, ...new Set(parts)]).toEqual([1, 2, 3]);
});

cellsTest(
  'from the home page it takes three actions, the nearest first: the door, the request, the first row',
  async ({ visit }) => {
    const page = await visit('/', {
      ...PHONE,
      context: {
        geolocation: { latitude: 40.7505, longitude: -73.9934 },
        permissions: ['geolocation'],
      },
    });
    await walkTo(page, page.getByRole('link', { name: 'In a room near me' }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/meetings/**');
    await page.locator('[data-part="found"]').waitFor();
    expect(await told(page)).toContain('these meetings are from everywhere');
    await ask(page, 'nearest beginners meeting tonight');
    await expect
      .poll(() => new URL(page.url()).hash)
      .toBe('#day=tue&time=evening,night&attendance=in-person&type=beginners&near=me&sort=nearest');
    await rows(page).nth(1).waitFor();
    await expect.poll(() => told(page)).toMatch(/^\d meetings found\.$/m);
    const texts = await rows(page).allTextContents();
    for (const text of texts) expect(text).toMatch(/Tue.*PM.*Beginners/s);
    const miles = texts.map((text) => Number(/([\d.]+) mi(?!n)/.exec(text)?.[1]));
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    const name = await openFirst(page);
    await page
      .getByText(/^Every Tuesday, /)
      .first()
      .waitFor();
    await page.goBack();
    await rows(page).first().waitFor();
    expect(await focusedText(page)).toBe(name);
    await expectSeenFocus(page);
  },
);
