import type { Page } from 'playwright-core';
import { expect, test } from '../browser/test.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search articles, programmes' });
const status = (page: Page) => page.locator('.search-status');
const titles = (page: Page) => page.locator('.search-title');
/** How many pages were found, shown or not. */
const foundCount = async (page: Page) => Number.parseInt((await status(page).textContent()) ?? '');

test('words typed in the header find pages by keyboard alone', async ({ visit }) => {
  const page = await visit('/articles/');
  const header = page.getByRole('searchbox', { name: 'Search this site' });
  await header.focus();
  await page.keyboard.type('craving');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/#q=craving$/);
  await titles(page).first().waitFor();
  expect(await status(page).textContent()).toMatch(/^\d+ pages? for “craving”$/);
  expect(await page.getByRole('status').last().textContent()).toContain('“craving”');

  await box(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page).evaluate((h) => h === document.activeElement)).toBe(true);
  await page.keyboard.press('/');
  expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(
    await titles(page)
      .first()
      .evaluate((a) => a === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\/[a-z-]+\/[a-z-]+\//);
  expect(new URL(page.url()).search).toBe('');
});

test('an opened result shows the words where they stand, without script', async ({ visit }) => {
  const page = await visit('/search/#q=buprenorphine&topic=empathy');
  const link = titles(page).filter({ hasText: 'Being understood' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toContain('#:~:text=');
  await link.click();
  await page.waitForURL(/being-understood/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  const isInView = await page.getByText('methadone or buprenorphine').first().isVisible();
  expect(isInView).toBe(true);
});

test.for([
  { asked: 'suicide', leads: /\/help-now\// },
  { asked: 'first meeting', leads: /\/first-meeting\// },
  { asked: 'lifering', leads: /\/programs\/lifering/ },
])(
  '“$asked” leads to its own page first, whatever its kind',
  async ({ asked, leads }, { visit }) => {
    const page = await visit(`/search/#q=${encodeURIComponent(asked)}`);
    await titles(page).first().waitFor();
    expect(await titles(page).first().getAttribute('href')).toMatch(leads);
  },
);

test('what was found is marked in the excerpts', async ({ visit }) => {
  const page = await visit('/search/#q=sponsor');
  await titles(page).first().waitFor();
  const marks = await page.locator('.search-results mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^sponsor/);
});

test('filters narrow the results and stay in the address', async ({ visit }) => {
  const page = await visit('/search/#q=meeting');
  await titles(page).first().waitFor();
  const all = await foundCount(page);
  await page.getByLabel('About', { exact: true }).selectOption({ label: 'Coping' });
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  expect(await titles(page).count()).toBeGreaterThan(0);
  for (const title of await titles(page).all()) {
    expect(await title.getAttribute('href')).toMatch(/\/articles\/coping\//);
  }
  expect(new URL(page.url()).hash).toBe('#q=meeting&topic=coping');
  await page.reload();
  await titles(page).first().waitFor();
  expect(await page.getByLabel('About', { exact: true }).inputValue()).toBe('coping');
});

test('a slip of the finger is mended and said', async ({ visit }) => {
  const page = await visit('/search/#q=sponsr');
  await titles(page).first().waitFor();
  expect(await page.getByText('Spelling changed to “sponsor”.').isVisible()).toBe(true);
});

test('a search that finds nothing leads on', async ({ visit }) => {
  const page = await visit('/search/#q=xylophone');
  await page.getByText('Nothing found for “xylophone”').first().waitFor();
  expect(await page.getByRole('link', { name: 'All articles, by topic' }).isVisible()).toBe(true);
  const meetings = page.getByRole('link', { name: 'look for meetings by “xylophone”' });
  expect(await meetings.getAttribute('href')).toMatch(/\/meetings\/#q=xylophone$/);
});

test('a search that may be a cry for help is answered with the lines to call', async ({
  visit,
}) => {
  const page = await visit('/search/#q=i+want+to+die');
  const lines = page.getByRole('link', { name: 'Crisis and emergency lines for your country' });
  await lines.waitFor();
  expect(await lines.getAttribute('href')).toMatch(/\/help-now\/$/);
});

test('markup in a search is shown as text', async ({ visit }) => {
  const page = await visit('/search/');
  await box(page).fill('<img src=x onerror=alert(1)>');
  await page.getByText('“<img src=x onerror=alert(1)>”').first().waitFor();
  expect(await page.locator('site-search img').count()).toBe(0);
});

test('nothing is fetched for the search before it is used, and nothing typed is in an address', async ({
  visit,
}) => {
  const asked: string[] = [];
  const page = await visit('/search/', {
    prepare: async (context) => {
      context.on('request', (request) => asked.push(request.url()));
    },
  });
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await box(page).fill('loneliness');
  await titles(page).first().waitFor();
  expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
  expect(asked.filter((url) => url.includes('loneliness'))).toEqual([]);
});

test('when the index cannot be read, the page says so and what works without it', async ({
  visit,
}) => {
  const page = await visit('/search/', {
    prepare: async (context) => {
      await context.route('**/pagefind/**', (route) => route.abort());
    },
    expected: [/ERR_FAILED/],
  });
  await box(page).fill('sponsor');
  await page.getByText('The search did not load').last().waitFor();
  expect(await page.getByRole('link', { name: 'All articles, by topic' }).isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Help now: lines to call' }).isVisible()).toBe(true);
  await page.context().unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await titles(page).first().waitFor();
});

test('without script the search box leads to the articles and sends nothing', async ({ visit }) => {
  const page = await visit('/search/', { javaScript: false });
  expect(await page.locator('noscript .notice').isVisible()).toBe(true);
  await box(page).fill('sponsor');
  await page.getByRole('button', { name: 'Search' }).last().click();
  await page.waitForURL(/\/articles\//);
  expect(page.url()).not.toContain('sponsor');
});
