import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Locator, Page, Route } from 'playwright-core';
import { piecesOf, type Pieces } from '../../src/atlas/client/pieces.ts';
import { decodeManifest, type CellsManifest } from '../../src/atlas/manifest.ts';
import { expect, siteAddress } from '../browser/test.ts';

/** The list in cells as its manifest tells of it. */
export type CellsList = { readonly manifest: CellsManifest; readonly pieces: Pieces };

/** Reads the manifest of the list in cells that the tests serve. */
export async function cellsList(): Promise<CellsList> {
  const answer = await fetch(siteAddress('/data/manifest.json', 'cellsUrl'));
  const manifest = decodeManifest(await answer.json());
  if (manifest.kind !== 'cells') throw new Error('The list that should be in cells ships whole.');
  return { manifest, pieces: piecesOf(manifest) };
}

/** A switch for files: while `isDown`, none of those whose path matches arrives. */
export type Outage = {
  isDown: boolean;
  /** Resolves once nothing has been asked for in vain for longer than a page waits before it tries again. */
  readonly rested: () => Promise<void>;
  readonly prepare: (context: BrowserContext) => Promise<unknown>;
};

/** An outage of some files below `/data/`, from the start until it is ended. */
export function outageOf(...paths: readonly string[]): Outage {
  return outageAt(paths.map((path) => `**/data/${path}`));
}

/** What the finder says while a script that it fetched for something is missing. */
export function missingPart(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: 'A part of this page did not arrive' });
}

/** An outage of scripts that the page fetches when they are wanted, by their names without the hash. */
export function outageOfScripts(...names: readonly string[]): Outage {
  return outageAt(names.map((name) => `**/${name}.*.js`));
}

/** Two seconds (`patient-answer.ts`), and as much again for a busy machine. */
const LONGEST_WAIT_MS = 4000;

const outageAt = (addresses: readonly string[]): Outage => {
  let refusedAt = Date.now();
  const refuse = (route: Route): Promise<void> => {
    refusedAt = Date.now();
    return route.abort();
  };
  const outage: Outage = {
    isDown: true,
    rested: async () => {
      while (Date.now() - refusedAt < LONGEST_WAIT_MS) await setTimeout(100);
    },
    prepare: (context) =>
      Promise.all(
        addresses.map((address) =>
          context.route(address, (route) => (outage.isDown ? refuse(route) : route.continue())),
        ),
      ),
  };
  return outage;
};

/** Files that do not arrive before they are let go. */
export function heldBack(...paths: readonly string[]): {
  readonly letGo: () => void;
  readonly prepare: (context: BrowserContext) => Promise<unknown>;
} {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return {
    letGo: () => letGo(),
    prepare: (context) =>
      Promise.all(
        paths.map((path) =>
          context.route(`**/data/${path}`, (route) => gate.then(() => route.continue())),
        ),
      ),
  };
}

/** The number that stands before the list: how many meetings were found. */
export async function foundOn(page: Page): Promise<number> {
  const count = await page.locator('[data-part="count"]').textContent();
  return Number.parseInt((count ?? '').replaceAll(',', ''), 10);
}

/** As many as the list shows at first. */
const ROWS_AT_ONCE = 50;

/** Waits until as many rows (or parts of rows) are on the page as are to be: a few come in each frame. */
export async function allRows(rows: Locator): Promise<void> {
  await expect
    .poll(async () => (await rows.count()) - Math.min(ROWS_AT_ONCE, await foundOn(rows.page())))
    .toBe(0);
}
