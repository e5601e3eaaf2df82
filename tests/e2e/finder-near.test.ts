import type { Page } from 'playwright-core';
import { expect, test } from '../browser/test.ts';
import type { VisitOptions } from '../browser/visit.ts';

const rows = (page: Page) => page.locator('.day .row');
const near = (page: Page) => page.getByRole('button', { name: 'Near me', exact: true });
const status = (page: Page) => page.locator('[data-part="near-status"]');

/** Makes the browser’s answer certain: the position itself is the browser’s affair. */
const answering = (code: 1 | 2 | 3): VisitOptions => ({
  prepare: (context) =>
    context.addInitScript((failure) => {
      navigator.geolocation.getCurrentPosition = (_done, failed) =>
        failed?.({
          code: failure,
          message: '',
          PERMISSION_DENIED: 1,
          POSITION_UNAVAILABLE: 2,
          TIMEOUT: 3,
        });
    }, code),
});

test('near me sorts by distance and keeps the coordinates out of the address', async ({
  visit,
}) => {
  const page = await visit('/meetings/', {
    context: {
      geolocation: { latitude: -25.5301, longitude: -49.3701 },
      permissions: ['geolocation'],
    },
  });
  await rows(page).first().waitFor();
  await near(page).click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#near=me&sort=nearest');
  const distances = await page.locator('.row-distance:not([hidden])').allTextContents();
  const numbers = distances.map((text) => Number(/[\d.]+/.exec(text)?.[0]));
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(await status(page).textContent()).toBe('Sorted by how far they are from you.');
  expect(page.url()).not.toMatch(/25\.5|49\.3/);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(
    '{}',
  );
  await page.getByRole('button', { name: 'Soonest first' }).click();
  await expect.poll(() => status(page).textContent()).toBe('Distances are from where you are.');
});

test('an address that says near me asks nothing before a press', async ({ visit }) => {
  const page = await visit('/meetings/#near=me&sort=nearest', {
    prepare: (context) =>
      context.addInitScript(() => {
        navigator.geolocation.getCurrentPosition = () => {
          throw new Error('asked without a press');
        };
      }),
  });
  await rows(page).first().waitFor();
  await expect.poll(() => status(page).textContent()).toContain('Press “Near me”');
});

test.for([
  { code: 1 as const, words: 'did not allow it' },
  { code: 2 as const, words: 'cannot tell where it is' },
  { code: 3 as const, words: 'took too long' },
])(
  'a position that is not to be had reads differently by its reason: $words',
  async ({ code, words }, { visit }) => {
    const page = await visit('/meetings/', answering(code));
    await rows(page).first().waitFor();
    await near(page).click();
    await expect.poll(() => status(page).textContent()).toContain(words);
    expect(await rows(page).count()).toBeGreaterThan(10);
    // Why it is not to be had matters only until a place is named.
    const box = page.getByRole('combobox', { name: 'Town' });
    await box.fill('curitib');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toContain('place=curitiba');
    await expect.poll(() => status(page).isVisible()).toBe(false);
    await near(page).click();
    await expect.poll(() => status(page).textContent()).toContain(words);
  },
);

test('a town of the list is chosen by keyboard, whatever its accents, and kept in the address', async ({
  visit,
}) => {
  const page = await visit('/meetings/');
  await rows(page).first().waitFor();
  const box = page.getByRole('combobox', { name: 'Town' });
  await box.focus();
  await page.keyboard.type('curitib');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toContain('place=curitiba');
  const places = await page.locator('.day .row-place').allTextContents();
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(place).toContain('Curitiba');

  const again = await visit(`/meetings/${new URL(page.url()).hash}`);
  await rows(again).first().waitFor();
  expect(await again.locator('.day .row-place').allTextContents()).toEqual(places);
  expect(await again.getByRole('combobox', { name: 'Town' }).inputValue()).toContain('Curitiba');
});
