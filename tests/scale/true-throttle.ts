import type { Browser } from 'playwright-core';
import { middleOf } from './middle.ts';

const FRAMES = 25;
const HALVINGS = 4;

/** How a page is slowed, and how quick the machine was just before. */
export type Throttle = {
  /** What is asked of the browser. */
  readonly rate: number;
  /** Milliseconds of the yardstick’s middle frame at full speed: tells a slow minute of the machine from a slow page. */
  readonly frameMs: number;
};

/**
 * How to slow pages (`Emulation.setCPUThrottlingRate`) so that they run `times` slower than this machine; more
 * than `times` is never asked for. It slows a page by interrupting it, and how much that takes differs: asked for
 * 4 on a virtual machine with two cores, frames took 5 to 7 times as long. Found with frames of a page of its
 * own, at full speed and slowed in turn, since such machines change by the minute.
 */
export async function trueThrottle(browser: Browser, times: number): Promise<Throttle> {
  return onYardstick(browser, async (frameAt) => {
    const atFull: number[] = [];
    const rate = await rateFor(times, async (asked) => {
      const full = await frameAt(1);
      atFull.push(full);
      return (await frameAt(asked)) / full;
    });
    return { rate, frameMs: middleOf(atFull) };
  });
}

/** How quick the machine is now: milliseconds of the yardstick’s middle frame at full speed. */
export async function plainFrameMs(browser: Browser): Promise<number> {
  return onYardstick(browser, (frameAt) => frameAt(1));
}

/** Measures with a page of its own; `frameAt` gives the milliseconds of its middle frame at a rate. */
const onYardstick = async <T>(
  browser: Browser,
  measure: (frameAt: (rate: number) => Promise<number>) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.setContent(YARDSTICK);
    const frameAt = async (rate: number): Promise<number> => {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      return middleOf(await page.evaluate(frameTimes, FRAMES));
    };
    // To warm up.
    await frameAt(1);
    return await measure(frameAt);
  } finally {
    await context.close();
  }
};

/** The rate up to `times` at which things take `times` as long; `slowdownAt` tells how many times as long they take at a rate. */
export async function rateFor(
  times: number,
  slowdownAt: (rate: number) => Promise<number>,
): Promise<number> {
  if ((await slowdownAt(times)) <= times) return times;
  let [least, most] = [1, times];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const rate = (least + most) / 2;
    if ((await slowdownAt(rate)) <= times) least = rate;
    else most = rate;
  }
  return (least + most) / 2;
}

const YARDSTICK = `<!doctype html>
<style>
  li { display: grid; grid-template-columns: 6rem 1fr; padding: 1rem; border-block-end: 1px solid }
</style>
<ol></ol>`;

/** Runs in the page: milliseconds of so many frames, each of which makes, lays out and paints twelve rows. */
const frameTimes = async (frames: number): Promise<readonly number[]> => {
  const list = document.querySelector('ol');
  const words = ['19:00', 'Tuesday group', '12 High Street', 'every second week', 'in 20 minutes'];
  const rowOf = (at: number): HTMLElement => {
    const row = document.createElement('li');
    for (const word of words) {
      const cell = document.createElement('span');
      cell.textContent = `${word} ${at}`;
      row.append(cell);
    }
    return row;
  };
  const frame = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        list?.replaceChildren(...Array.from({ length: 12 }, (_, at) => rowOf(at)));
        // A message is a task of its own, behind the frame’s layout and paint.
        const painted = new MessageChannel();
        painted.port1.onmessage = () => resolve(performance.now() - start);
        painted.port2.postMessage('');
      });
    });
  const times: number[] = [];
  for (let at = 0; at < frames; at += 1) {
    times.push(await frame());
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return times;
};
