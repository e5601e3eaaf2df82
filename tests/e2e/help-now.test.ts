import type { Page } from 'playwright-core';
import { VAULT_KEY } from '../../src/vault/anything-kept.ts';
import { expect, test } from '../browser/test.ts';

const strip = (page: Page) => page.getByRole('region', { name: 'Crisis lines' });
const stored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), VAULT_KEY);

const chooseInStrip = async (page: Page, country: string): Promise<void> => {
  await strip(page).getByRole('link', { name: 'Another country' }).click();
  await strip(page).getByLabel('Country').selectOption(country);
};

const chooseOnPage = (page: Page, country: string) =>
  page.getByLabel('Show the lines for').selectOption(country);

test('the strip shows another country’s lines on a press, and stores nothing', async ({
  visit,
}) => {
  const page = await visit('/about/');
  await strip(page).getByRole('link', { name: '911' }).waitFor();
  await chooseInStrip(page, 'United Kingdom');
  const crisis = strip(page).getByRole('link', { name: '116 123' });
  await crisis.waitFor();
  expect(await crisis.getAttribute('href')).toBe('tel:116123');
  expect(await strip(page).getByRole('link', { name: '911' }).count()).toBe(0);
  await strip(page).getByText('These are the lines for the United Kingdom now.').waitFor();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the country list is fetched only when asked for', async ({ visit }) => {
  const asked: string[] = [];
  const page = await visit('/about/', {
    prepare: async (context) => {
      context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    },
  });
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('/crisis.json'))).toEqual([]);
  await chooseInStrip(page, 'Japan');
  expect(asked.filter((path) => path.endsWith('/crisis.json'))).toHaveLength(1);
});

test('a kept country is there on the next page, listed on the privacy page, and erased there', async ({
  visit,
}) => {
  const page = await visit('/about/');
  await chooseInStrip(page, 'Ireland');
  await strip(page).getByRole('button', { name: 'Keep on this device' }).click();
  await strip(page).getByText('Ireland is kept on this device.').waitFor();
  expect(JSON.parse((await stored(page)) ?? '')).toEqual({ version: 1, kept: { country: 'ie' } });

  await page.goto(page.url().replace('/about/', '/privacy/'));
  await strip(page).getByRole('link', { name: '1800 459 459' }).waitFor();
  await page.getByText('The country whose crisis lines you see first: ie').waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  expect((await download).suggestedFilename()).toBe('kept-on-this-device.json');

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByText('Everything this site kept on this device is erased.').waitFor();
  await strip(page).getByRole('link', { name: '911' }).waitFor();
  expect(await stored(page)).toBeNull();

  await page.reload();
  await page.getByText('Nothing is kept on this device.').waitFor();
  await strip(page).getByRole('link', { name: '911' }).waitFor();
});

test('the help page brings the chosen country to the top and takes it home again', async ({
  visit,
}) => {
  const page = await visit('/help-now/');
  await chooseOnPage(page, 'New Zealand');
  const first = page.getByRole('region', { name: 'New Zealand' });
  await first.getByRole('link', { name: '0800 787 797' }).waitFor();
  await strip(page).getByRole('link', { name: '1737', exact: true }).waitFor();
  await page.locator('details', { hasText: 'United States' }).locator('summary').click();
  await page.getByRole('link', { name: '1-800-222-1222' }).waitFor();
  expect(await page.locator('details:visible').count()).toBe(33);
  await chooseOnPage(page, 'United States');
  await page
    .getByRole('region', { name: 'United States' })
    .getByRole('link', { name: '911' })
    .waitFor();
});

test('an address that names a country opens its lines', async ({ visit }) => {
  const page = await visit('/help-now/#gb');
  await page.getByRole('link', { name: '0808 808 8000' }).waitFor();
});

test('a line outside its hours says so, in the hours of its own country', async ({ visit }) => {
  // Tuesday 13 October 2026, 22:00 in Dublin.
  const evening = await visit('/help-now/', { timeZone: 'Pacific/Auckland' });
  await chooseOnPage(evening, 'Ireland');
  const line = (page: Page) =>
    page
      .getByRole('region', { name: 'Ireland' })
      .getByRole('listitem')
      .filter({
        has: page.getByText('HSE Drugs and Alcohol Helpline'),
      });
  await line(evening).getByText('Closed now').waitFor();
  await strip(evening).getByText('Closed now').waitFor();

  const morning = await visit('/help-now/', { now: Date.parse('2026-10-14T09:00:00Z') });
  await chooseOnPage(morning, 'Ireland');
  await line(morning).getByText('Open now').waitFor();
});

test('without script, the way to another country is a link, and its lines and hours are there', async ({
  visit,
}) => {
  const page = await visit('/about/', { javaScript: false });
  await strip(page).getByRole('link', { name: 'Another country' }).click();
  await page.waitForURL(/\/help-now\/#countries$/);
  await page.getByText('Ireland', { exact: true }).click();
  await page.getByRole('link', { name: '1800 459 459' }).waitFor();
  await page.getByText('Monday to Friday, 9:30').first().waitFor();
  expect(await page.getByText(/^(Open|Closed) now$/).count()).toBe(0);
});

test('when the list cannot be had, the strip says so and keeps its numbers', async ({ visit }) => {
  const page = await visit('/about/', {
    expected: [/crisis\.json/, /ERR_FAILED/],
    prepare: async (context) => {
      await context.route('**/data/crisis.json', (route) => route.abort());
    },
  });
  await strip(page).getByRole('link', { name: 'Another country' }).click();
  await strip(page).getByText('could not be loaded').waitFor();
  await strip(page).getByRole('link', { name: '988', exact: true }).waitFor();
});

test('when what the strip needs for other countries cannot be had, its link leads to them', async ({
  visit,
}) => {
  const page = await visit('/about/', {
    expected: [/strip-lines/, /ERR_FAILED/],
    prepare: async (context) => {
      await context.route('**/strip-lines.*.js', (route) => route.abort());
    },
  });
  await strip(page).getByRole('link', { name: 'Another country' }).click();
  await page.waitForURL(/\/help-now\/#countries$/);
});

test('a browser that refuses storage still shows every line, and says that nothing was kept', async ({
  visit,
}) => {
  const page = await visit('/help-now/', {
    prepare: async (context) => {
      await context.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
    },
  });
  await chooseOnPage(page, 'Canada');
  const choice = page.locator('country-choice');
  await choice.getByRole('button', { name: 'Keep on this device' }).click();
  await choice.getByText('Nothing was stored.').waitFor();
});
