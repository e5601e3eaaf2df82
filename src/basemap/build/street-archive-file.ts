import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { bytesToHeader, TileType } from 'pmtiles';
import type { StreetTiles } from '../../site.schema.ts';

/** Raised when the file of a street map under `public/` cannot be shown. */
export class StreetArchiveFileError extends Error {
  override readonly name = 'StreetArchiveFileError';
}

/** A PMTiles file begins with so many bytes about itself. */
const HEADER_BYTES = 127;

/**
 * Looks at the street map’s file where it is part of this site (`folder` is what is copied as it is,
 * `public/`), so that a wrong one stops the build and not the visitor. A file that is not there is told
 * of by `warn`: it may be put on the host by other means.
 * @throws {StreetArchiveFileError} naming what was found, what was expected and what to do.
 */
export function checkStreetArchive(
  tiles: StreetTiles | undefined,
  { folder, warn }: { readonly folder: string; readonly warn: (message: string) => void },
): void {
  if (tiles?.kind !== 'pmtiles' || !tiles.archive.startsWith('/')) return;
  const file = join(folder, tiles.archive.replace(/\?.*$/, ''));
  if (!existsSync(file)) {
    warn(
      `The street map ${file} is not there. Put the file there, or on your host under ${tiles.archive}; until then visitors who ask for the street map read that it did not arrive.`,
    );
    return;
  }
  const found = kindOf(headOf(file));
  if (found === undefined) return;
  throw new StreetArchiveFileError(
    `The street map ${file} cannot be shown:\n  found:    ${found}\n  expected: a PMTiles file, version 3, of vector tiles (MVT)\n  do:       make one with “pmtiles extract” from a build of the Protomaps basemap, or take \`map\` out of src/site.config.ts`,
  );
}

const headOf = (file: string): Buffer => {
  const head = Buffer.alloc(HEADER_BYTES);
  const open = openSync(file, 'r');
  const length = readSync(open, head);
  closeSync(open);
  return head.subarray(0, length);
};

/** What a file is that is no archive of vector tiles; nothing for one that is. */
const kindOf = (head: Buffer): string | undefined => {
  if (head.length < HEADER_BYTES || head.toString('latin1', 0, 7) !== 'PMTiles') {
    return 'a file of another kind';
  }
  const version = head[7];
  if (version !== 3) return `a PMTiles file of version ${version}`;
  const { tileType } = bytesToHeader(new Uint8Array(head).buffer);
  return tileType === TileType.Mvt ? undefined : 'a PMTiles file of pictures';
};
