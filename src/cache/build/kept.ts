import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where builds keep what is dear to make for the next ones; `npm ci` leaves it alone. */
export const CACHE_FOLDER = '.cache';

/** One kind of things kept: a folder of files, named by all that they depend on. */
export type Shelf = {
  readonly folder: string;
  /** How many files there may be; those that no build has used for longest go first. */
  readonly most: number;
};

/** What is kept under a name; `undefined` when there is none that can be read. */
export function kept({ folder }: Shelf, name: string): Buffer | undefined {
  const path = join(folder, name);
  try {
    const content = readFileSync(path);
    const now = new Date();
    utimesSync(path, now, now);
    return content;
  } catch {
    // A cache: what is missing or damaged is as if it had never been kept.
    return undefined;
  }
}

/** Keeps something under a name, whole or not at all. A cache that cannot be written costs time, not the build. */
export function keep({ folder, most }: Shelf, name: string, content: string | Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, name);
    const unfinished = `${path}.${process.pid}.part`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
    const names = readdirSync(folder);
    if (names.length > most) removeOldest(folder, names, most);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

const removeOldest = (folder: string, names: readonly string[], most: number): void => {
  const used = names.map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of used.sort((a, b) => b.at - a.at).slice(most)) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
};
