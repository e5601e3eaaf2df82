import type { NameFile } from '../format.ts';
import { placeOf } from './drawn-tile.ts';
import { TILE_PIXELS, type SeenTile } from './ground-layer.ts';

/** A name that might be shown: where, in pixels of the map’s world at this zoom, and of what it is. */
export type SeenName = {
  readonly kind: 'country' | 'region' | 'town';
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly weight: number;
};

const LAST_ZOOM_OF_COUNTRIES = 6;
const ZOOMS_OF_REGIONS = [4, 7] as const;
/** Towns of so many people go before the names of regions. */
const GREAT_TOWN = 1_000_000;

/** The names to be shown at a zoom of the map, the most important first. */
export function namesInSight(tiles: readonly SeenTile[], zoom: number): readonly SeenName[] {
  const names = new Map<string, SeenName>();
  for (const { left, top, tile, ground } of tiles) {
    const place = placeOf(tile, ground.tile, TILE_PIXELS);
    const add = (kind: SeenName['kind'], all: readonly NameFile[] = []): void => {
      for (const [x, y, name, weight] of all) {
        const [inX, inY] = [x * place.scale + place.left, y * place.scale + place.top];
        // A tile drawn from one above it is only a part of that one.
        if (inX < 0 || inX >= TILE_PIXELS || inY < 0 || inY >= TILE_PIXELS) continue;
        const seen = { kind, x: left + inX, y: top + inY, name, weight };
        if (isShown(seen, zoom)) names.set(`${name} ${seen.x} ${seen.y}`, seen);
      }
    };
    add('country', ground.file.countries);
    add('region', ground.file.regions);
    add('town', ground.file.towns);
  }
  return [...names.values()].sort((a, b) => rank(a) - rank(b) || b.weight - a.weight);
}

const isShown = ({ kind, weight }: SeenName, zoom: number): boolean => {
  if (kind === 'town') return true;
  if (kind === 'country') return weight <= zoom && zoom <= LAST_ZOOM_OF_COUNTRIES;
  return weight <= zoom && zoom >= ZOOMS_OF_REGIONS[0] && zoom <= ZOOMS_OF_REGIONS[1];
};

const rank = ({ kind, weight }: SeenName): number =>
  kind === 'country' ? 0 : kind === 'region' ? 2 : weight >= GREAT_TOWN ? 1 : 3;
