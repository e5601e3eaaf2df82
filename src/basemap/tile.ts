import type { Point } from '../geo/point.ts';

/** A square of the world in Web Mercator: at zoom `z` there are 2^z by 2^z of them, counted from the north-west. */
export type Tile = { readonly z: number; readonly x: number; readonly y: number };

/** The deepest tiles there are; anything closer is drawn from these. */
export const DEEPEST = 7;

/** Zooms whose tiles share a file. */
const PACKS = [
  { from: 0, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 5 },
  { from: 6, to: DEEPEST },
] as const;

/** The name of a tile in files: “5/12/9”. */
export function tileKey({ z, x, y }: Tile): string {
  return `${z}/${x}/${y}`;
}

/** The tile at zoom `z`, not deeper than its own, that holds the tile. */
export function ancestorOf(tile: Tile, z: number): Tile {
  const shift = 2 ** (tile.z - z);
  return { z, x: Math.floor(tile.x / shift), y: Math.floor(tile.y / shift) };
}

/** The tile by which the file that holds this tile is named. */
export function packOf(tile: Tile): Tile {
  const pack = PACKS.find(({ to }) => tile.z <= to) ?? PACKS[3];
  return ancestorOf(tile, pack.from);
}

/** The four tiles a tile is divided into at the next zoom. */
export function childrenOf({ z, x, y }: Tile): readonly Tile[] {
  return [0, 1].flatMap((down) =>
    [0, 1].map((across) => ({ z: z + 1, x: 2 * x + across, y: 2 * y + down })),
  );
}

/** Latitudes beyond this lie outside the square of Web Mercator. */
const MERCATOR_LIMIT = 85.05112878;

/** Where a point lies in the unit square of Web Mercator; 0, 0 is its north-west corner. */
export function mercator({ lat, lon }: Point): { readonly x: number; readonly y: number } {
  const within = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, lat));
  const sine = Math.sin((within * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}
