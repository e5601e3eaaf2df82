import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../browser/chromium.ts';
import { servedFolder } from '../browser/served-folder.ts';
import { site } from '../../src/site.config.ts';
import { downloadsOf, type Download } from './downloads.ts';
import { gzipBytes } from './wire-size.ts';

/** What the finder fetched from a cold cache, in bytes over the wire (headers included; brotli). */
export type FinderTransfer = {
  readonly firstRowBytes: number;
  readonly fontBytes: number;
  /** Gzip, by file: every script that ran to filter, list and open a meeting, and no other page has. */
  readonly scriptBytes: number;
  /** Gzip: the scripts that every page of the site has, here too. */
  readonly commonScriptBytes: number;
  /** Gzip: the scripts that came with the map. */
  readonly mapScriptBytes: number | undefined;
};

const scriptFiles = (downloads: ReadonlyMap<string, Download>, base: string): ReadonlySet<string> =>
  new Set(
    [...downloads.values()]
      .filter(({ kind }) => kind === 'Script')
      .map(({ path }) => `dist/${path.slice(base.length)}`),
  );

const gzipTotal = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipBytes(file), 0);

const bytesOf = (downloads: ReadonlyMap<string, Download>, isFont: boolean): number =>
  [...downloads.values()]
    .filter(({ kind }) => (kind === 'Font') === isFont)
    .reduce((sum, { bytes }) => sum + bytes, 0);

/** The scripts that a page without a finder has. */
const commonScripts = async (page: Page, url: string): Promise<ReadonlySet<string>> => {
  const session = await page.context().newCDPSession(page);
  const downloads = await downloadsOf(session);
  await page.goto(`${url}about/`, { waitUntil: 'networkidle' });
  await session.detach();
  return scriptFiles(downloads, site.base);
};

const measured = async (
  page: Page,
  url: string,
  common: ReadonlySet<string>,
): Promise<FinderTransfer> => {
  const downloads = await downloadsOf(await page.context().newCDPSession(page));
  await page.goto(`${url}meetings/`);
  const firstRow = page.locator('meeting-finder a[data-meeting]').first();
  await firstRow.waitFor();
  const [firstRowBytes, fontBytes] = [bytesOf(downloads, false), bytesOf(downloads, true)];
  await firstRow.click();
  await page.locator('[data-part="detail-screen"]').waitFor();
  const listing = scriptFiles(downloads, site.base);
  await page.goBack();
  const mapButton = page.locator('[data-view-choice="map"]');
  let mapScriptBytes: number | undefined;
  if ((await mapButton.count()) > 0) {
    await mapButton.click();
    await page.locator('.leaflet-container').waitFor();
    const all = scriptFiles(downloads, site.base);
    mapScriptBytes = gzipTotal([...all].filter((file) => !listing.has(file)));
  }
  const own = [...listing].filter((file) => !common.has(file));
  return {
    firstRowBytes,
    fontBytes,
    scriptBytes: gzipTotal(own),
    commonScriptBytes: gzipTotal(listing) - gzipTotal(own),
    mapScriptBytes,
  };
};

/** Opens the built finder in a fresh browser and counts what it takes to the first row, a detail and the map. */
export async function finderTransfer(): Promise<FinderTransfer> {
  const served = await servedFolder('dist', site.base);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      headless: true,
      args: [...CHROMIUM_ARGS],
    });
    const common = await commonScripts(await browser.newPage(), served.url);
    // A context of its own has an empty cache.
    const context = await browser.newContext();
    return await measured(await context.newPage(), served.url, common);
  } finally {
    await browser?.close();
    await served.close();
  }
}
