import { join } from 'node:path';
import { CACHE_FOLDER, keep, kept } from '../../cache/build/kept.ts';

/** Where made maps are kept between builds. */
const FOLDER = join(CACHE_FOLDER, 'basemap');
/** As many lists as one works with in turn: the site’s own, a sample, another to try. */
const MOST_KEPT = 4;

/** The packs kept under a version, or `undefined` when there are none that can be read. */
export function keptPacks(
  version: string,
  folder = FOLDER,
): ReadonlyMap<string, string> | undefined {
  const content = kept({ folder, most: MOST_KEPT }, `${version}.json`);
  try {
    return content && new Map(Object.entries(JSON.parse(content.toString('utf8')) as PackTexts));
  } catch {
    return undefined;
  }
}

type PackTexts = Readonly<Record<string, string>>;

/** Keeps packs for the next build. */
export function keepPacks(
  version: string,
  packs: ReadonlyMap<string, string>,
  folder = FOLDER,
): void {
  const shelf = { folder, most: MOST_KEPT };
  keep(shelf, `${version}.json`, JSON.stringify(Object.fromEntries(packs)));
}
