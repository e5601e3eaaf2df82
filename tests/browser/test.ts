import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { openedPage, type Visit, type VisitOptions } from './visit.ts';

export { expect } from 'vitest';

/** The built site, or the same site with a list in cells. */
type SiteKey = 'siteUrl' | 'cellsUrl';

type Fixtures = {
  readonly browser: Browser;
  /**
   * Opens a page of the built site, by its path without the base (`/meetings/#day=tue`). The test fails
   * at its end when a page made a request to another origin, wrote an error to the console or broke the
   * content security policy.
   */
  readonly visit: (path: string, options?: VisitOptions) => Promise<Page>;
};

/** Vitest’s `test` with a site in a browser: the one whose address the named value is. */
const testOf = (siteKey: SiteKey) =>
  base
    .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
      const browser = await chromium.connect(inject('browserEndpoint'));
      onCleanup(() => browser.close());
      return browser;
    })
    .extend('visit', async ({ browser }, { onCleanup }): Promise<Fixtures['visit']> => {
      const visits: Visit[] = [];
      onCleanup(async () => {
        await Promise.all(visits.map((visit) => visit.close()));
        expect(visits.flatMap((visit) => visit.problems)).toEqual([]);
      });
      return async (path, options) => {
        const visit = await openedPage(browser, siteAddress(path, siteKey), options);
        visits.push(visit);
        return visit.page;
      };
    });

/** Vitest’s `test` with the built site in a browser. */
export const test = testOf('siteUrl');

/** The same with the list in cells. */
export const cellsTest = testOf('cellsUrl');

/** The address of a page of the built site; `path` starts with “/” and leaves the base out. */
export function siteAddress(path: string, site: SiteKey = 'siteUrl'): string {
  return `${inject(site).replace(/\/$/, '')}${path}`;
}
