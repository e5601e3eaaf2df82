import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Version } from './request.ts';

/** Where copies are kept between builds; `npm ci` leaves it alone. */
export const COPY_FOLDER = '.cache/feeds';

/** What is known of a copy. */
export type CopyFacts = {
  readonly source: string;
  /** When its server last sent or confirmed it: an ISO 8601 instant. */
  readonly readAt: string;
  /** Rows of it that gave meetings. */
  readonly usableRows: number;
  readonly version: Version;
};

/** A feed as it was when it could last be read whole. */
export type Copy = CopyFacts & { readonly text: string };

/** The copy kept of a source, or `undefined` when there is none that can be read. */
export async function keptCopy(source: string, folder = COPY_FOLDER): Promise<Copy | undefined> {
  try {
    const facts = JSON.parse(
      await readFile(factsPath(source, folder), 'utf8'),
    ) as Partial<CopyFacts>;
    const { readAt, usableRows, version = {} } = facts;
    if (facts.source !== source || typeof usableRows !== 'number') return undefined;
    if (readAt === undefined || Number.isNaN(Date.parse(readAt))) return undefined;
    const text = await readFile(textPath(source, folder), 'utf8');
    return { source, readAt, usableRows, version, text };
  } catch {
    // A cache: what is missing or damaged is as if it had never been kept.
    return undefined;
  }
}

/** Keeps a copy in place of the one before; text and facts change one after the other, never half. */
export async function keepCopy({ text, ...facts }: Copy, folder = COPY_FOLDER): Promise<void> {
  await mkdir(folder, { recursive: true });
  await replaced(textPath(facts.source, folder), text);
  await replaced(factsPath(facts.source, folder), JSON.stringify(facts));
}

async function replaced(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}

const nameOf = (source: string): string =>
  createHash('sha256').update(source).digest('hex').slice(0, 16);
const textPath = (source: string, folder: string): string => join(folder, `${nameOf(source)}.txt`);
const factsPath = (source: string, folder: string): string =>
  join(folder, `${nameOf(source)}.json`);
