import type { Page } from 'playwright-core';

/** Watches how long a page takes from something that happens to the next frame on the screen. */
export type FrameWatch = {
  /**
   * Milliseconds of the longest wait for a frame that `act` brought about: from an input event to the frame
   * that follows it, as the browser’s event timing tells; from the begin of a timer that ran on its account to
   * the frame that follows; and any other frame that took over 50 ms (long animation frames).
   */
  readonly longest: (act: () => Promise<void>) => Promise<number>;
  /** Resolves when no short timer waits, and nothing has been drawn for a moment. */
  readonly rested: () => Promise<void>;
};

type Watched = Window & {
  readonly frameWatch: { begin: () => void; rested: () => Promise<void>; longest: () => number };
};

/** Begins to watch a page; its timers are timed from now on. */
export async function frameWatch(page: Page): Promise<FrameWatch> {
  await page.evaluate(watchFrames);
  const rested = (): Promise<void> =>
    page.evaluate(() => (window as unknown as Watched).frameWatch.rested());
  return {
    rested,
    longest: async (act) => {
      await page.evaluate(() => (window as unknown as Watched).frameWatch.begin());
      await act();
      await rested();
      return page.evaluate(() => (window as unknown as Watched).frameWatch.longest());
    },
  };
}

/** Runs in the page. */
const watchFrames = (): void => {
  const QUIET_MS = 200;
  const SHORT_TIMER_MS = 600;
  const later = window.setTimeout.bind(window);
  const never = window.clearTimeout.bind(window);
  const waiting = new Set<number>();
  let begun = 0;
  let lastAt = 0;
  let waits: number[] = [];

  const note = (start: number, end: number): void => {
    if (start < begun) return;
    lastAt = Math.max(lastAt, end);
    waits.push(end - start);
  };
  /** After the next frame: a message is a task of its own, behind the frame’s layout and paint. */
  const afterFrame = (then: () => void): void => {
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = then;
      painted.port2.postMessage('');
    });
  };
  const timed = (task: () => void): void => {
    const start = performance.now();
    lastAt = start;
    task();
    afterFrame(() => note(start, performance.now()));
  };

  Object.assign(window, {
    setTimeout: (task: TimerHandler, wait = 0, ...rest: readonly unknown[]) => {
      const id = later(() => {
        waiting.delete(id);
        timed(() => {
          if (typeof task === 'function') Reflect.apply(task, window, rest);
        });
      }, wait);
      if (wait < SHORT_TIMER_MS) waiting.add(id);
      return id;
    },
    clearTimeout: (id: number | undefined) => {
      if (id !== undefined) waiting.delete(id);
      never(id);
    },
    frameWatch: {
      begin: () => {
        begun = lastAt = performance.now();
        waits = [];
      },
      longest: () => Math.max(0, ...waits),
      rested: () =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (waiting.size === 0 && performance.now() - lastAt > QUIET_MS) resolve();
            else later(look, 40);
          };
          later(look, 40);
        }),
    },
  });

  const noteAll = (entries: PerformanceObserverEntryList): void => {
    for (const { startTime, duration } of entries.getEntries())
      note(startTime, startTime + duration);
  };
  const observer = new PerformanceObserver(noteAll);
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver(noteAll).observe({ type: 'long-animation-frame' });
};
