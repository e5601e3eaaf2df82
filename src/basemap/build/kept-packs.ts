import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where made maps are kept between builds; `npm ci` leaves it alone. */
const FOLDER = '.cache/basemap';

/** The packs kept under a version, or `undefined` when there are none that can be read. */
export async function keptPacks(
  version: string,
  folder = FOLDER,
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const text = await readFile(join(folder, `${version}.json`), 'utf8');
    return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
  } catch {
    // A cache: what is missing or damaged is as if it had never been kept.
    return undefined;
  }
}

/** Keeps packs in place of those of other versions. A cache that cannot be written costs time, not the build. */
export async function keepPacks(
  version: string,
  packs: ReadonlyMap<string, string>,
  folder = FOLDER,
): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${version}.json`);
    await writeFile(`${path}.new`, JSON.stringify(Object.fromEntries(packs)));
    await rename(`${path}.new`, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
