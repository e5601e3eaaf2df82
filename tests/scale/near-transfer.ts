import type { Browser } from 'playwright-core';
import { downloadsOf, type Download } from './downloads.ts';

/**
 * What a first visit fetches until the first row near a typed place is there, in bytes over the wire:
 * every file that was asked for by then, whole. Each is in one of these sums.
 */
export type NearTransfer = {
  /** Page, styles, scripts and pictures. */
  readonly pageBytes: number;
  /** The list: what it takes to find and to show rows. */
  readonly listBytes: number;
  readonly fontBytes: number;
  /** The files that places are looked up in, fetched once for as many places as one likes. */
  readonly placeBytes: number;
  /** Details of meetings, fetched behind rows that are there already. */
  readonly detailBytes: number;
};

/** The sums at the first row near the place, and once nothing more is under way. */
export type NearTransfers = { readonly atFirstRow: NearTransfer; readonly atRest: NearTransfer };

/** Opens the finder with nothing cached, types a place, chooses the first that is offered, and waits for its rows. */
export async function nearTransfer(
  browser: Browser,
  url: string,
  typed: string,
): Promise<NearTransfers> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const downloads = await downloadsOf(await context.newCDPSession(page));
    await page.addInitScript(watchForNearRow);
    await page.goto(`${url}meetings/`);
    await page.getByRole('combobox', { name: 'Town' }).focus();
    await page.keyboard.type(typed, { delay: 80 });
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const shown = await page.waitForFunction(() =>
      Number(document.documentElement.dataset['near']),
    );
    const shownAt = await shown.jsonValue();
    await page.waitForLoadState('networkidle');
    const all = [...downloads.values()];
    return { atFirstRow: sums(all.filter(({ askedAt }) => askedAt <= shownAt)), atRest: sums(all) };
  } finally {
    await context.close();
  }
}

/** Notes when the first row stands on the page that says how far its meeting is. */
const watchForNearRow = (): void => {
  const watcher = new MutationObserver(() => {
    if (document.querySelector('.day [data-part="distance"]:not([hidden])') === null) return;
    watcher.disconnect();
    document.documentElement.dataset['near'] = String(Date.now());
  });
  watcher.observe(document, { childList: true, subtree: true, attributes: true });
};

const sums = (downloads: readonly Download[]): NearTransfer => {
  const sumOf = (kind: keyof NearTransfer): number =>
    downloads
      .filter((download) => kindOf(download) === kind)
      .reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    pageBytes: sumOf('pageBytes'),
    listBytes: sumOf('listBytes'),
    fontBytes: sumOf('fontBytes'),
    placeBytes: sumOf('placeBytes'),
    detailBytes: sumOf('detailBytes'),
  };
};

const kindOf = ({ kind, path }: Download): keyof NearTransfer => {
  if (kind === 'Font') return 'fontBytes';
  if (path.includes('/data/places/')) return 'placeBytes';
  if (path.endsWith('/details.json')) return 'detailBytes';
  return path.includes('/data/') && !path.endsWith('/crisis.json') ? 'listBytes' : 'pageBytes';
};
