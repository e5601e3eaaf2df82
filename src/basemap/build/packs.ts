import type { Point } from '../../geo/point.ts';
import { BASEMAP_FORMAT, type PackFile, type TileFile } from '../format.ts';
import { packOf, tileKey } from '../tile.ts';
import { namesByTile } from './names-by-tile.ts';
import { slices } from './slices.ts';
import { wantedTiles } from './wanted-tiles.ts';

/** The text of each pack of tiles, by the key of the tile at its root. */
export function basemapPacks(points: readonly Point[]): ReadonlyMap<string, string> {
  const groundOf = slices();
  const namesOf = namesByTile();
  const packs = new Map<string, Record<string, TileFile>>();
  for (const tile of wantedTiles(points)) {
    const key = tileKey(tile);
    const root = tileKey(packOf(tile));
    const tiles = packs.get(root) ?? {};
    packs.set(root, tiles);
    const names = Object.entries(namesOf(key)).filter(([, found]) => found.length > 0);
    tiles[key] = { ...groundOf(tile), ...Object.fromEntries(names) };
  }
  return new Map(
    [...packs].map(([root, tiles]) => [
      root,
      JSON.stringify({ ...BASEMAP_FORMAT, tiles } satisfies PackFile),
    ]),
  );
}
