import type { Browser, CDPSession, Page } from 'playwright-core';
import { calmly } from './calm.ts';
import { frameWatch, type FrameWatch } from './frame-watch.ts';
import { plainFrameMs, trueThrottle, type Throttle } from './true-throttle.ts';

/** How many times slower than this machine the page runs. */
export const THROTTLE = 4;
/** Typed one letter after the other, then taken back the same way. */
const TYPED = ['women', 'step', 'serenity', 'church', 'big book'];
const MAPS_OPENED = 5;

const whenCalm = calmly();

/** Times in milliseconds of a page that is slowed. */
export type Spread = {
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
};

/** The same, with how the page was slowed for it. */
export type ThrottledSpread = Spread & { readonly throttle: Throttle };

export type FinderSpeed = {
  /** How often all was pressed, in a page of its own each time, for the machine was slower than it can be. */
  readonly times: number;
  /** Meetings within the distance of the place, all of them loaded. */
  readonly inReach: number;
  /**
   * From a press of a filter’s option, or of a key, to the next frame on the screen; and for what follows
   * later, as after a typing pause, from when it begins. Of each press the longest counts.
   */
  readonly filters: ThrottledSpread;
  readonly keystrokes: ThrottledSpread;
  /** From the press of “map” to the first pin on the screen, nothing of the map loaded before; asked for four times slower, whatever that gave. */
  readonly mapFarOut: Spread;
  readonly mapNearPlace: Spread;
};

/**
 * How quick a built finder is. `url` is the site’s, with its base path; `asked` the fragment of an address
 * that names a place (“place=new-york.us”). The server should be on this machine.
 */
export async function finderSpeed(
  browser: Browser,
  url: string,
  asked: string,
): Promise<FinderSpeed> {
  // The server packs each file when it is first asked for; a host has them packed.
  await mapMilliseconds(browser, url, '');
  await mapMilliseconds(browser, url, asked);
  const { value: pressed, times } = await whenCalm(async () => {
    const value = await presses(browser, url, asked);
    const after = await plainFrameMs(browser);
    const { filters, keystrokes } = value;
    const before = [filters.throttle.frameMs, keystrokes.throttle.frameMs];
    return { value, yardstickMs: Math.max(...before, after) };
  });
  const [farOut, nearPlace]: [number[], number[]] = [[], []];
  for (let time = 0; time < MAPS_OPENED; time += 1) {
    farOut.push(await mapMilliseconds(browser, url, ''));
    nearPlace.push(await mapMilliseconds(browser, url, asked));
  }
  return { ...pressed, times, mapFarOut: spread(farOut), mapNearPlace: spread(nearPlace) };
}

/** Every option pressed and words typed, in a page of its own. */
const presses = async (
  browser: Browser,
  url: string,
  asked: string,
): Promise<Pick<FinderSpeed, 'inReach' | 'filters' | 'keystrokes'>> => {
  const { page, session, close } = await opened(browser, url, asked);
  const inReach = await meetingsFound(page);
  const watch = await frameWatch(page);
  const slowed = async (
    timed: (page: Page, watch: FrameWatch) => Promise<readonly number[]>,
  ): Promise<ThrottledSpread> => {
    const throttle = await trueThrottle(browser, THROTTLE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.rate });
    return { ...spread(await timed(page, watch)), throttle };
  };
  const filters = await slowed(filterTimes);
  const keystrokes = await slowed(keystrokeTimes);
  await close();
  return { inReach, filters, keystrokes };
};

/** Presses each option that is offered, and presses it again. */
const filterTimes = async (page: Page, watch: FrameWatch): Promise<readonly number[]> => {
  const filters = page.locator('[data-part="filters"]');
  if (!(await filters.evaluate((details: HTMLDetailsElement) => details.open))) {
    await filters.locator('> summary').click();
  }
  await watch.rested();
  const options = page.locator('input[data-filter]:enabled');
  const values = await options.evaluateAll((inputs) =>
    inputs.map((input) => [input.dataset['filter'], (input as HTMLInputElement).value]),
  );
  const times: number[] = [];
  for (const [filter, value] of values) {
    const option = page.locator(`input[data-filter="${filter}"][value="${value}"]`);
    // A press on some option can leave others nothing; taking it back brings them again.
    if (!(await option.isVisible())) continue;
    for (const _ of ['chosen', 'taken back']) {
      await option.scrollIntoViewIfNeeded();
      const box = await option.boundingBox();
      if (box === null) continue;
      await watch.rested();
      times.push(
        await watch.longest(() => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)),
      );
    }
  }
  return times;
};

/** Types words letter by letter and takes each back, pausing after each letter for the answer. */
const keystrokeTimes = async (page: Page, watch: FrameWatch): Promise<readonly number[]> => {
  const box = page.locator('input[data-part="text"]');
  await box.focus();
  await watch.rested();
  const times: number[] = [];
  for (const word of TYPED) {
    for (const key of [...word, ...[...word].map(() => 'Backspace')]) {
      times.push(await watch.longest(() => page.keyboard.press(key === ' ' ? 'Space' : key)));
    }
  }
  return times;
};

/** Milliseconds from the press of “map” to the first pin on the screen, in a browser with an empty cache. */
const mapMilliseconds = async (browser: Browser, url: string, asked: string): Promise<number> => {
  const { page, session, close } = await opened(browser, url, asked);
  try {
    const button = page.locator('[data-view-choice="map"]');
    await button.scrollIntoViewIfNeeded();
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.evaluate(() => {
      let pressed = 0;
      addEventListener('pointerdown', ({ timeStamp }) => (pressed = timeStamp), true);
      const watcher = new MutationObserver(() => {
        if (document.querySelector('.leaflet-marker-icon') === null) return;
        watcher.disconnect();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () =>
            performance.measure('first pin', { start: pressed, end: performance.now() });
          painted.port2.postMessage('');
        });
      });
      watcher.observe(document.body, { childList: true, subtree: true });
    });
    await button.click();
    const measured = await page.waitForFunction(
      () => performance.getEntriesByName('first pin')[0]?.duration,
      undefined,
      { timeout: 60_000 },
    );
    return (await measured.jsonValue()) ?? Number.NaN;
  } finally {
    await close();
  }
};

/** The finder in a browser of its own, with all that it asked for loaded. */
const opened = async (
  browser: Browser,
  url: string,
  asked: string,
): Promise<{
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
  });
  const page = await context.newPage();
  await page.goto(`${url}meetings/#${asked}`);
  await page.locator('meeting-finder a[data-meeting]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  return { page, session, close: () => context.close() };
};

const meetingsFound = async (page: Page): Promise<number> =>
  // “339 meetings”, or “339 of 9,000 meetings”.
  Number.parseInt((await page.locator('[data-part="count"]').innerText()).replaceAll(',', ''), 10);

const spread = (times: readonly number[]): Spread => {
  const sorted = times.toSorted((a, b) => a - b);
  const within = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { samples: sorted.length, p50: within(0.5), p95: within(0.95), most: within(1) };
};
