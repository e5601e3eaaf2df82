import type { Locator, Page } from 'playwright-core';
import { expect, test } from '../../browser/test.ts';
import { focusedText, PHONE, told, walkTo } from './walk.ts';

const rows = (page: Page) => page.locator('.day .row');
const UNKNOWN = /Not said: Step-free/;
const opened = async (page: Page, row: Locator): Promise<string> => {
  await walkTo(page, row.getByRole('link'));
  const name = await focusedText(page);
  await page.keyboard.press('Enter');
  await page.getByRole('article').getByRole('heading', { level: 2, name }).waitFor();
  return page.getByRole('article').ariaSnapshot();
};

test('a wheelchair user gets only what is step-free or unknown, and can tell which, in the row and in the meeting', async ({
  visit,
}) => {
  const page = await visit('/meetings/#place=leeds.gb', PHONE);
  await rows(page).first().waitFor();
  await rows(page).filter({ hasText: 'Old Mill' }).getByText('Not step-free').waitFor();

  await walkTo(page, page.locator('summary', { hasText: 'Filters' }));
  await page.keyboard.press('Enter');
  const needs = page.getByRole('group', { name: 'Getting in and taking part' });
  await walkTo(page, needs.getByRole('checkbox', { name: /^Step-free \d+$/ }));
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).hash).toContain('access=step-free');
  for (const row of await rows(page).allTextContents()) {
    expect(row).toMatch(/Step-free/);
    expect(row).not.toMatch(UNKNOWN);
  }
  const sure = await rows(page).count();
  await walkTo(
    page,
    needs.locator('..').getByRole('checkbox', { name: /^Also those that do not say \d+$/ }),
  );
  await page.keyboard.press('Space');
  await expect.poll(() => rows(page).count()).toBeGreaterThan(sure);
  const unknown = rows(page).filter({ hasText: UNKNOWN });
  expect(await unknown.count()).toBe((await rows(page).count()) - sure);
  expect((await rows(page).allTextContents()).join()).not.toMatch(/Old Mill|Not step-free/);

  await walkTo(page, page.getByRole('button', { name: /^Show \d+ meetings$/ }));
  await page.keyboard.press('Enter');
  const count = await focusedText(page);
  expect(count).toMatch(/^\d+ of \d+ meetings$/);
  await expect.poll(() => told(page)).toContain(`${count} found.`);

  expect(await opened(page, unknown.first())).toContain('The list says nothing about steps');
  await walkTo(page, page.getByRole('button', { name: 'Back to the list' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const known = rows(page).filter({ hasNotText: UNKNOWN });
  expect(await opened(page, known.first())).toContain('- listitem: "Step-free: yes"');
});
