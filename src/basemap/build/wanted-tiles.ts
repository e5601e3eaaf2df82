import type { Point } from '../../geo/point.ts';
import { childrenOf, DEEPEST, mercator, tileKey, type Tile } from '../tile.ts';

/** The whole world is there down to this zoom. */
const EVERYWHERE = 2;
/** How far around a meeting tiles are made, in widths of a tile. */
const MARGIN = 0.35;
const WORLD: Tile = { z: 0, x: 0, y: 0 };

/** The tiles to make, each after the one above it: all shallow ones, and deeper ones only around `points`. */
export function wantedTiles(points: readonly Point[]): readonly Tile[] {
  const near = tilesAround(points);
  const visit = (tile: Tile): readonly Tile[] => {
    if (tile.z > EVERYWHERE && !near.has(tileKey(tile))) return [];
    return [tile, ...(tile.z < DEEPEST ? childrenOf(tile).flatMap(visit) : [])];
  };
  return visit(WORLD);
}

const tilesAround = (points: readonly Point[]): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const point of points) {
    const at = mercator(point);
    for (let z = EVERYWHERE + 1; z <= DEEPEST; z += 1) {
      const tiles = 2 ** z;
      const reach = [-MARGIN, 0, MARGIN];
      for (const across of reach) {
        for (const down of reach) {
          const x = Math.floor(at.x * tiles + across);
          const y = Math.floor(at.y * tiles + down);
          if (y >= 0 && y < tiles) keys.add(tileKey({ z, x: (x + tiles) % tiles, y }));
        }
      }
    }
  }
  return keys;
};
