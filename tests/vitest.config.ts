import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const SERVED_SITE = 'tests/browser/served-site.setup.ts';
const CELLS_SITE = 'tests/browser/cells-site.setup.ts';
const BROWSER = 'tests/browser/browser.setup.ts';

/** `unit` needs nothing but the sources; the other projects look at `dist/`, so build first. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,law,content}/**/*.test.ts'],
          // A busy machine is slow, not wrong.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          // Some of these build the site once more, and two builds at once share Astro’s cache folder.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: [SERVED_SITE, CELLS_SITE, BROWSER],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A busy machine is slow, not wrong.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'a11y',
          include: ['tests/a11y/**/*.test.ts'],
          globalSetup: [SERVED_SITE, BROWSER],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
