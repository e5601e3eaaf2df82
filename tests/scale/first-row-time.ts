import type { Browser } from 'playwright-core';
import { middleOf } from './middle.ts';

const TIMES = 5;

/**
 * Seconds from the start of a navigation to the first row on the screen, with nothing cached: the middle
 * one of five. `fragment` is that of an address (“place=leeds.gb”); `throttle` how many times slower
 * than this machine the page runs.
 */
export async function firstRowSeconds(
  browser: Browser,
  url: string,
  { fragment, throttle }: { readonly fragment: string; readonly throttle: number },
): Promise<number> {
  const times: number[] = [];
  // The server packs each file when it is first asked for; a host has them packed.
  await once(browser, `${url}meetings/#${fragment}`, 1);
  for (let time = 0; time < TIMES; time += 1) {
    times.push(await once(browser, `${url}meetings/#${fragment}`, throttle));
  }
  return middleOf(times) / 1000;
}

const once = async (browser: Browser, address: string, throttle: number): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.addInitScript(() => {
      const watcher = new MutationObserver(() => {
        const row = document.querySelector('meeting-finder .row a[data-meeting]');
        // To ask whether it is visible would lay out the page once more.
        if (row === null || row.closest('[hidden]') !== null) return;
        watcher.disconnect();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => console.debug(`first row ${performance.now()}`);
          painted.port2.postMessage('');
        });
      });
      watcher.observe(document, { childList: true, subtree: true, attributes: true });
    });
    // Told by the page: whatever asks it runs 300 KB of the driver's script in it first.
    const told = page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith('first row '),
      timeout: 120_000,
    });
    await page.goto(address, { waitUntil: 'commit' });
    return Number((await told).text().split(' ').at(-1));
  } finally {
    await context.close();
  }
};
