import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { servedFolder, type ServedFolder } from '../browser/served-folder.ts';
import { writeStreetMapPage } from '../browser/street-map-page.ts';
import { expect, test } from '../browser/test.ts';
import { openedPage, type Visit, type VisitOptions } from '../browser/visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-streets-'));
let served: ServedFolder;
beforeAll(async () => {
  const archive = '/town.pmtiles';
  await writeStreetMapPage(folder, { kind: 'pmtiles', archive, credit: '©', maxZoom: 17 });
  served = await servedFolder(folder);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Opens the page, and keeps which parts of the map’s file were asked for. */
const opened = async (
  browser: Browser,
  options: VisitOptions = {},
): Promise<Visit & { readonly parts: readonly (string | undefined)[] }> => {
  const parts: (string | undefined)[] = [];
  const visit = await openedPage(browser, served.url, {
    ...{ now: 'real', width: 800 },
    ...options,
    prepare: async (context) => {
      context.on('request', (request) => {
        if (request.url().endsWith('.pmtiles')) parts.push(request.headers()['range']);
      });
      await options.prepare?.(context);
    },
  });
  return { ...visit, parts };
};
const ask = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Show the street map' }).click();
/** The colour in the middle of the map, which lies in the lake of the archive; brightness 0 to 255. */
const brightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const box = document.querySelector('#map')!.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    for (const tile of document.querySelectorAll<HTMLCanvasElement>('#map canvas')) {
      const { left, top, right, bottom, width } = tile.getBoundingClientRect();
      if (x < left || x >= right || y < top || y >= bottom || tile.width === 0) continue;
      const scale = tile.width / width;
      const at = [(x - left) * scale, (y - top) * scale - 8] as const;
      const [red = 0, green = 0, blue = 0, alpha] = tile
        .getContext('2d')!
        .getImageData(...at, 1, 1).data;
      if (alpha === 255) return (red + green + blue) / 3;
    }
    return -1;
  });

test('a street map in one file: nothing of it is read before it is asked for, then only parts, in the colours of the hour', async ({
  browser,
}) => {
  const { page, parts, problems, close } = await opened(browser);
  await page.waitForTimeout(300);
  expect(parts).toEqual([]);
  await ask(page);
  await expect.poll(() => brightness(page)).toBeGreaterThan(120);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part).toMatch(/^bytes=\d+-\d+$/);
  expect(await page.title()).toBe('17 true');
  await page.getByText('Made by somebody').waitFor();
  expect(await page.getByRole('button', { name: 'Show the street map' }).isVisible()).toBe(false);
  expect(await page.getByText('No streets.').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('map');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => brightness(page)).toBeLessThan(90);
  expect(problems).toEqual([]);
  await close();
});

test('a street map that does not arrive is told of and can be asked for again', async ({
  browser,
}) => {
  let fails = true;
  const { page, close } = await opened(browser, {
    prepare: (context) =>
      context.route('**/town.pmtiles', (route) => (fails ? route.abort() : route.continue())),
  });
  await ask(page);
  await page.getByText('It did not arrive.').waitFor();
  expect(await page.title()).toBe('0');
  fails = false;
  await ask(page);
  await expect.poll(() => brightness(page)).toBeGreaterThan(120);
  expect(await page.getByText('It did not arrive.').isVisible()).toBe(false);
  await close();
});
