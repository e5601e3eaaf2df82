import type { Page } from 'playwright-core';
import { expect, test } from '../browser/test.ts';

const found = (page: Page) => page.getByRole('status').filter({ hasText: 'that might fit' });
const names = (page: Page) => page.locator('.suggestions h3').allTextContents();
const choose = (page: Page, answer: string) => page.getByRole('radio', { name: answer }).check();

test('answers bring up fitting groups with the facts asked about, and nothing leaves the page', async ({
  visit,
}) => {
  const page = await visit('/programs/which-group/');
  const asked: string[] = [];
  // The browser fetches a page’s icon when it pleases.
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
  });
  const address = page.url();
  expect((await names(page))[0]).toContain('Alcoholics Anonymous');

  await choose(page, 'Heroin or other opioids');
  await choose(page, 'Yes');
  expect(await names(page)).toContain('Medication-Assisted Recovery Anonymous');
  expect(await names(page)).not.toContain('Heroin Anonymous');
  expect(await page.locator('.suggestions .card').first().textContent()).toContain(
    'Prescribed medicines:',
  );
  expect(await found(page).textContent()).toMatch(/^[2-5] groups/);

  expect(page.url()).toBe(address);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('who wants to cut down or stop reads first when to get medical help', async ({ visit }) => {
  const page = await visit('/programs/which-group/');
  const danger = page.locator('.results').getByText('If you shake, sweat or feel ill').first();
  for (const goal of ['To cut down', 'To stop completely']) {
    expect(await danger.isVisible()).toBe(false);
    await choose(page, goal);
    expect(await danger.isVisible()).toBe(true);
    await choose(page, 'I do not know yet');
  }
  await choose(page, 'Somebody else’s');
  expect(await page.getByRole('group', { name: 'What do you want?' }).isVisible()).toBe(false);
  expect((await names(page))[0]).toContain('Al-Anon');
});

test('starting again forgets the answers, and the button leads to the groups by keyboard', async ({
  visit,
}) => {
  const page = await visit('/programs/which-group/');
  await choose(page, 'A Muslim setting');
  expect((await names(page))[0]).toContain('Millati Islami');
  await page.getByRole('button', { name: 'Show the groups' }).press('Enter');
  expect(await found(page).evaluate((status) => status === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  expect((await names(page))[0]).toContain('Alcoholics Anonymous');
  expect(await page.getByRole('radio', { name: 'A Muslim setting' }).isChecked()).toBe(false);
});
