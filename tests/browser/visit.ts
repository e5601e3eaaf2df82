import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Tuesday, 13 October 2026, 17:00 in New York and 22:00 in Dublin: the moment of every test that names no other. */
export const TEST_NOW = Date.parse('2026-10-13T21:00:00Z');

/** How a page is looked at. */
export type VisitOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly colourScheme?: 'light' | 'dark';
  /** Epoch ms, or `real` to leave the clock alone. */
  readonly now?: number | 'real';
  readonly timeZone?: string;
  readonly javaScript?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColours?: boolean;
  readonly touch?: boolean;
  /** Problems this test provokes on purpose: those whose text matches are not counted. */
  readonly expected?: readonly RegExp[];
  /** Outside addresses the visitor is meant to be led to; they are answered with an empty page. */
  readonly leavesFor?: readonly string[];
  /** Called with the new context before the first page opens: routes, permissions, position. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Whatever else the browser should be told. */
  readonly context?: BrowserContextOptions;
};

/** A page under watch. `problems` grows while it is open. */
export type Visit = {
  readonly page: Page;
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
};

const watched = (page: Page, report: (problem: string) => void): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') {
      report(`console: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => report(`script error: ${error.message}`));
  page.on('crash', () => report('the page crashed'));
};

/**
 * Opens a page in a context of its own and keeps a list of what must not happen: a request to another
 * origin (which is refused), an error on the console, a violation of the content security policy.
 */
export async function openedPage(
  browser: Browser,
  address: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const { origin } = new URL(address);
  const problems: string[] = [];
  const report = (problem: string): void => {
    if (options.expected?.some((pattern) => pattern.test(problem)) !== true) problems.push(problem);
  };
  const width = options.width ?? 1280;
  const context = await browser.newContext({
    viewport: { width, height: options.height ?? (width < 600 ? 740 : 800) },
    colorScheme: options.colourScheme ?? 'light',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColours === true ? 'active' : 'none',
    timezoneId: options.timeZone ?? 'America/New_York',
    locale: 'en-US',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    serviceWorkers: 'block',
    ...options.context,
  });
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    (route) => {
      const url = route.request().url();
      if (options.leavesFor?.some((place) => url.startsWith(place)) === true) {
        return route.fulfill({ status: 200, contentType: 'text/html', body: '' });
      }
      report(`request to another origin: ${url}`);
      return route.abort();
    },
  );
  context.on('page', (page) => watched(page, report));
  if (options.now !== 'real' && options.javaScript !== false) {
    await context.clock.setFixedTime(options.now ?? TEST_NOW);
  }
  await options.prepare?.(context);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return { page, problems, close: () => context.close() };
}
