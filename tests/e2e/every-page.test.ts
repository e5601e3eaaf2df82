import { site } from '../../src/site.config.ts';
import { builtSite, evenSpread, onePageOfEachKind } from '../site/built-site.ts';
import { expect, siteAddress, test } from '../browser/test.ts';

const { pages } = builtSite();
const templates = onePageOfEachKind(pages);
const others = pages.filter((page) => !templates.includes(page));
const articles = evenSpread(
  pages.filter(({ kind }) => kind === 'article'),
  8,
);

test.for(templates.map(({ path }) => ({ path })))(
  '$path asks nothing of any other origin, breaks no rule, and fits a screen of 320 px: nothing is cut off and nothing scrolls sideways',
  async ({ path }, { visit }) => {
    const page = await visit(path, { width: 320 });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').count()).toBe(1);
    const { content, screen } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(screen);
  },
);

test('nor does any other page', async ({ visit }) => {
  const page = await visit('/');
  for (const { path } of others) await page.goto(siteAddress(path));
});

test.for(articles.map(({ path }) => ({ path })))(
  '$path reads the same without JavaScript',
  async ({ path }, { visit }) => {
    const words = async (javaScript: boolean): Promise<string> => {
      const page = await visit(path, { javaScript });
      return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    };
    const without = await words(false);
    expect(without.length).toBeGreaterThan(4000);
    expect(without).toBe(await words(true));
  },
);

test('keyboard alone: the first stop is the skip link, and it leads to the main part', async ({
  visit,
}) => {
  const page = await visit('/');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
    .toBe('#main');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test.for(['a press', 'Shift three times'])(
  '%s on the quick exit leaves, without a way back',
  async (how, { visit }) => {
    const page = await visit('/', { leavesFor: [site.quickExitUrl] });
    const entries = await page.evaluate(() => history.length);
    if (how === 'a press') await page.locator(`quick-exit a[href="${site.quickExitUrl}"]`).click();
    else for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await page.waitForURL(`${site.quickExitUrl}**`);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  },
);

test('looking around keeps nothing on the device', async ({ visit }) => {
  const page = await visit('/');
  for (const { path } of templates) await page.goto(siteAddress(path));
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0, caches: 0, workers: 0 });
});
