import { readFileSync } from 'node:fs';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { expect, siteAddress, test } from '../browser/test.ts';
import { outageOfScripts } from './cells.ts';

const HOST = '/host-of-the-frame.html';

/** The frame that the README tells operators to use. */
const [README_FRAME = ''] =
  /<iframe\s[^>]*><\/iframe>/.exec(readFileSync('README.md', 'utf8')) ?? [];

/** A page of another kind that frames the finder, as the README tells operators to. */
const framing = (fragment: string, width: number) => {
  const own: Readonly<Record<string, string>> = {
    src: `${siteAddress('/embed/meetings/')}${fragment}`,
    width: String(width),
    height: '700',
  };
  const frame = README_FRAME.replace(
    /\b(src|width|height)="[^"]*"/g,
    (_, name: string) => `${name}="${own[name] ?? ''}"`,
  );
  return (context: BrowserContext): Promise<unknown> =>
    context.route(`**${HOST}`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Host</title>${frame}</html>`,
      }),
    );
};
const frameOf = async (page: Page): Promise<FrameLocator> => {
  const frame = page.frameLocator('iframe');
  await frame.locator('.day .row').first().waitFor();
  return frame;
};

test('in a frame, locked filters hold, are not asked again and cannot be taken back', async ({
  visit,
}) => {
  const page = await visit(HOST, { prepare: framing('#lock&programme=aa&colour=red', 700) });
  const frame = await frameOf(page);
  const programmes = frame.locator('.day .row [data-part="programme"]');
  expect(new Set(await programmes.allTextContents())).toEqual(new Set(['AA']));
  expect(await frame.locator('[data-part="chips"] li').count()).toBe(0);
  // All that can be seen here, not “98 of 337”.
  expect(await frame.locator('[data-part="count"]').textContent()).toMatch(/^\d+ meetings$/);
  await frame.getByText('Filters', { exact: true }).click();
  expect(await frame.getByRole('group', { name: 'Programme' }).count()).toBe(0);

  await frame.getByRole('checkbox', { name: /^Tue/ }).check({ force: true });
  expect(await frame.locator('[data-part="chips"] li').count()).toBe(1);
  await frame.getByRole('button', { name: 'Clear all' }).click();
  expect(await frame.locator('[data-part="chips"] li').count()).toBe(0);
  expect(new Set(await programmes.allTextContents())).toEqual(new Set(['AA']));
});

test('a frame whose locks do not arrive shows no meeting, says so, and comes with a press', async ({
  visit,
}) => {
  const outage = outageOfScripts('locks');
  const page = await visit(HOST, {
    expected: [/Failed to load resource/, /dynamically imported module/],
    prepare: async (context) => {
      await outage.prepare(context);
      await framing('#lock&programme=aa', 700)(context);
    },
  });
  const inside = page.frameLocator('iframe');
  const failed = inside.getByRole('alert').filter({ hasText: 'did not arrive' });
  await failed.waitFor();
  expect(await inside.locator('.row').count()).toBe(0);
  expect(await inside.getByText('Getting the list of meetings').isVisible()).toBe(false);
  outage.isDown = false;
  await failed.getByRole('button', { name: 'Try again' }).click();
  const frame = await frameOf(page);
  expect(await failed.isVisible()).toBe(false);
  const programmes = frame.locator('.day .row [data-part="programme"]');
  expect(new Set(await programmes.allTextContents())).toEqual(new Set(['AA']));
});

test('a meeting opens inside the frame, and its address keeps the locks', async ({ visit }) => {
  const page = await visit(HOST, { prepare: framing('#lock&programme=aa', 700) });
  const frame = await frameOf(page);
  const name = await frame.locator('.day .row h3').first().textContent();
  await frame.locator('.day .row a').first().click();
  await frame.getByRole('heading', { level: 2, name: name?.trim() ?? '' }).waitFor();
  const inner = page.frames().find((one) => one.url().includes('/embed/'));
  expect(inner?.url()).toMatch(/#lock=programme&programme=aa&meeting=/);
  await frame.getByRole('button', { name: 'Back to the list' }).click();
  await frame.locator('.day .row').first().waitFor();
  expect(page.url()).toContain(HOST);
});

test('what is printed, shared or reported from inside the frame leads to the finder’s own page', async ({
  visit,
}) => {
  const page = await visit(HOST, {
    prepare: async (context) => {
      await framing('#lock&programme=aa', 700)(context);
      await context.addInitScript(() => {
        addEventListener('beforeprint', () => document.body.setAttribute('data-printed', ''));
      });
    },
  });
  const frame = await frameOf(page);
  await frame.locator('.day .row a').first().click();
  await frame.getByRole('button', { name: 'QR code' }).click();
  const address = frame.getByRole('img', { name: /QR code of this address/ });
  const finder = siteAddress('/meetings/#meeting=');
  expect(await address.getAttribute('aria-label')).toContain(finder);
  const report = frame.locator('a', { hasText: 'Report a change' });
  await report.scrollIntoViewIfNeeded();
  await expect.poll(() => report.getAttribute('href')).toContain(encodeURIComponent(finder));
  await frame.getByRole('button', { name: 'Print', exact: true }).click();
  await frame.locator('[data-printed]').waitFor();
  const allows = await page.locator('iframe').evaluate((element) => {
    const { allow } = element as HTMLIFrameElement;
    return allow.split(/;\s*/);
  });
  expect(allows).toEqual(['geolocation', 'web-share', 'clipboard-write']);
});

test('at 280 pixels nothing is cut off, help is at hand, and links to the site open in a new tab', async ({
  visit,
}) => {
  const page = await visit(HOST, { prepare: framing('#lock&place=leeds.gb', 280) });
  const frame = await frameOf(page);
  const overflow = await frame
    .locator('html')
    .evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(overflow).toBe(0);
  expect(await frame.locator('.embed-help a[href^="tel:"]').count()).toBeGreaterThan(0);
  expect(await frame.getByRole('combobox', { name: 'Town' }).count()).toBe(0);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.getByRole('link', { name: 'Alongside' }).click(),
  ]);
  await opened.waitForURL('**/meetings/');
  expect(await opened.evaluate(() => window.opener === null)).toBe(true);
});

test('the frame tells how tall it is and where a meeting opens, to whoever frames it, and nothing else', async ({
  visit,
}) => {
  const page = await visit(HOST, { prepare: framing('#lock&place=leeds.gb', 700) });
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow) return;
      if (data.height > 0) frame.height = String(data.height);
      frame.dataset['told'] = `${frame.dataset['told'] ?? ''} ${Object.keys(data).sort().join()}`;
    });
  });
  const frame = await frameOf(page);
  await frame.locator('summary', { hasText: 'Filters' }).click();
  const scrolls = (): Promise<number> =>
    frame.locator('html').evaluate((root) => root.scrollHeight - innerHeight);
  await expect.poll(scrolls).toBeLessThanOrEqual(1);
  await frame.locator('.day .row a').first().click();
  await frame.locator('[data-part="detail-screen"]').waitFor();
  await expect.poll(scrolls).toBeLessThanOrEqual(1);
  const told = await page.locator('iframe').evaluate(({ dataset }) => dataset['told']);
  expect(new Set(told?.trim().split(' '))).toEqual(new Set(['height,kind', 'kind,top']));
});

test('the framed page is kept from search engines and shows no header, footer or exit', async ({
  visit,
}) => {
  const page = await visit('/embed/meetings/');
  await page.locator('.day .row').first().waitFor();
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('header.site-header, footer.site-footer, quick-exit').count()).toBe(0);
});
