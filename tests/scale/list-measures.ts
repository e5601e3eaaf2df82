import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { site } from '../../src/site.config.ts';
import { servedFolder } from '../browser/served-folder.ts';
import { deploymentRows, indexRow } from './built-files.ts';
import type { Caches } from './cold-caches.ts';
import { finderSpeed, THROTTLE, type FinderSpeed } from './finder-speed.ts';
import { firstRowSeconds } from './first-row-time.ts';
import { listSteps, type ListSteps } from './list-steps.ts';
import type { List } from './lists.ts';
import { nearTransfer, type NearTransfers } from './near-transfer.ts';
import { siteBuild, type BuildCost } from './site-build.ts';
import type { Row } from './table.ts';

/** All that is measured of one list. */
export type ListMeasures = {
  readonly list: List;
  readonly steps: ListSteps;
  readonly cold: BuildCost;
  readonly warm: BuildCost;
  readonly near: NearTransfers;
  /** Seconds to the first row near a place that the address names: at this machine’s speed, and four times slower. */
  readonly firstRow: { readonly full: number; readonly throttled: number };
  readonly speed: FinderSpeed;
  /** What is counted in the files themselves. */
  readonly fileRows: readonly Row[];
};

/** Takes a list from its feed to a site in a browser and measures each step; `tell` hears what comes next. */
export async function listMeasures(
  list: List,
  browser: Browser,
  caches: Caches,
  tell: (step: string) => void,
): Promise<ListMeasures> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  try {
    const feeds = list.feeds(folder);
    tell('from feed to files');
    const steps = listSteps(feeds);
    const built = join(folder, 'site');
    tell('whole build, cold');
    caches.clear();
    const cold = await siteBuild(feeds, built);
    tell('whole build, warm');
    const warm = await siteBuild(feeds, built);
    tell('in the browser');
    const inBrowser = await browserMeasures(list, browser, built);
    tell('the files');
    const fileRows = [indexRow(built, list.name), ...deploymentRows(built, list.name)];
    return { list, steps, cold, warm, ...inBrowser, fileRows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const browserMeasures = async (
  { typed, placeKey }: List,
  browser: Browser,
  built: string,
): Promise<Pick<ListMeasures, 'near' | 'firstRow' | 'speed'>> => {
  const served = await servedFolder(built, site.base);
  try {
    const fragment = `place=${placeKey}`;
    return {
      near: await nearTransfer(browser, served.url, typed),
      firstRow: {
        full: await firstRowSeconds(browser, served.url, { fragment, throttle: 1 }),
        throttled: await firstRowSeconds(browser, served.url, { fragment, throttle: THROTTLE }),
      },
      speed: await finderSpeed(browser, served.url, fragment),
    };
  } finally {
    await served.close();
  }
};
