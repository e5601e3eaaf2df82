import { site } from '../../src/site.config.ts';
import { strings } from '../../src/i18n/strings.ts';
import { expect, siteAddress, test } from '../browser/test.ts';

const { leave } = strings('en').site;
const leavesFor = [site.quickExitUrl];

test('“Leave this site” opens the other page in place of this one, so that Back does not return to it', async ({
  visit,
}) => {
  const page = await visit('/privacy/', { leavesFor });
  await page.goto(siteAddress('/about/'));
  await page.getByRole('link', { name: leave }).click();
  await page.waitForURL(site.quickExitUrl);
  await page.goBack();
  expect(page.url()).toBe(siteAddress('/privacy/'));
});

test('Shift three times leaves as well, from anywhere on the page', async ({ visit }) => {
  const page = await visit('/start/', { leavesFor, now: 'real' });
  await page.locator('main a').first().focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL(site.quickExitUrl);
});

test('typing capitals does not leave', async ({ visit }) => {
  const page = await visit('/privacy/', { leavesFor, now: 'real' });
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+Tab', 'Shift', 'Shift']) {
    await page.keyboard.press(key);
  }
  await page.waitForTimeout(100);
  expect(page.url()).toBe(siteAddress('/privacy/'));
});

test('the page is blank at once, even when the other page never comes', async ({ visit }) => {
  const page = await visit('/privacy/', {
    leavesFor,
    prepare: async (context) => {
      await context.route(site.quickExitUrl, (route) => route.abort('aborted'));
    },
  });
  await page.getByRole('link', { name: leave }).click({ noWaitAfter: true });
  await expect.poll(() => page.locator('body').isVisible()).toBe(false);
  expect(await page.locator('body').textContent()).toBe('');
  expect(await page.title()).not.toContain(site.name);
});

test('without JavaScript it is a link that does not say where it came from', async ({ visit }) => {
  const page = await visit('/privacy/', { leavesFor, javaScript: false });
  const link = page.getByRole('link', { name: leave });
  expect(await link.getAttribute('rel')).toContain('noreferrer');
  await link.click();
  await page.waitForURL(site.quickExitUrl);
});

test('on a phone, the bar with the way out never covers what has the focus', async ({ visit }) => {
  const page = await visit('/', { width: 360, height: 640 });
  const links = await page.locator('main a').all();
  for (const link of links) {
    await link.focus();
    const [seen, bar] = await Promise.all([
      link.boundingBox(),
      page.locator('quick-exit').boundingBox(),
    ]);
    if (seen === null || bar === null) throw new Error('the link and the bar are on the page');
    expect(seen.y + seen.height, await link.innerText()).toBeLessThanOrEqual(bar.y);
  }
});
