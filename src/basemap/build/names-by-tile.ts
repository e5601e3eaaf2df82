import { EXTENT, type NameFile } from '../format.ts';
import { DEEPEST, mercator, tileKey } from '../tile.ts';
import { countryNames, regionNames, type MapName } from './area-names.ts';
import { townNames, type TownName } from './town-names.ts';

/** The names of one tile, most important first. */
export type TileNames = {
  readonly countries: readonly NameFile[];
  readonly regions: readonly NameFile[];
  readonly towns: readonly NameFile[];
};

/** Zooms of the tiles that carry the names of countries and of regions. */
const COUNTRY_ZOOMS = [0, 1, 2, 3, 4, 5] as const;
const REGION_ZOOMS = [3, 4, 5, 6] as const;
/** How many people a town must have to be named, by zoom of the tile. */
const FEWEST_PEOPLE = [4e6, 1.5e6, 5e5, 1.5e5, 4e4, 1e4, 2500, 0] as const;
const MOST_TOWNS = [10, 14, 18, 22, 26, 30, 34, 70] as const;
/** Room a town’s name takes, in pixels. */
const LETTER_PIXELS = 6.5;
const LINE_PIXELS = 17;
/** Sides of a tile in pixels; the deepest are also shown at twice that. */
const TILE_PIXELS = 512;

/** Finds the names for tiles: those that can stand beside each other, the most important first. */
export function namesByTile(): (key: string) => TileNames {
  const countries = byTile(countryNames(), COUNTRY_ZOOMS);
  const regions = byTile(regionNames(), REGION_ZOOMS);
  const towns = townsByTile(townNames());
  return (key) => ({
    countries: countries.get(key) ?? [],
    regions: regions.get(key) ?? [],
    towns: towns.get(key) ?? [],
  });
}

type NamesByKey = ReadonlyMap<string, readonly NameFile[]>;

const byTile = (names: readonly MapName[], zooms: readonly number[]): NamesByKey => {
  const found = new Map<string, NameFile[]>();
  for (const name of names) {
    for (const z of zooms) {
      const { key, x, y } = place(name, z);
      const held = found.get(key);
      if (held === undefined) found.set(key, [[x, y, name.name, name.weight]]);
      else held.push([x, y, name.name, name.weight]);
    }
  }
  return found;
};

const townsByTile = (towns: readonly TownName[]): NamesByKey => {
  const found = new Map<string, NameFile[]>();
  for (let z = 0; z <= DEEPEST; z += 1) {
    const scale = ((z === DEEPEST ? 2 : 1) * TILE_PIXELS) / EXTENT;
    for (const town of towns) {
      if (town.weight < (FEWEST_PEOPLE[z] ?? 0)) break;
      if (town.isPart && z < DEEPEST) continue;
      const { key, x, y } = place(town, z);
      const held = found.get(key) ?? [];
      if (held.length === 0) found.set(key, held);
      if (held.length >= (MOST_TOWNS[z] ?? 0)) continue;
      const width = (letters: number): number => letters * LETTER_PIXELS + 12;
      const isCrowded = held.some(
        ([otherX, otherY, other]) =>
          Math.abs(otherY - y) * scale < LINE_PIXELS &&
          Math.abs(otherX - x) * scale < (width(town.name.length) + width(other.length)) / 2,
      );
      if (!isCrowded) held.push([x, y, town.name, town.weight]);
    }
  }
  return found;
};

const place = ({ point }: MapName, z: number): { key: string; x: number; y: number } => {
  const at = mercator(point);
  const [x, y] = [at.x * 2 ** z, at.y * 2 ** z];
  const steps = (part: number): number => Math.round((part - Math.floor(part)) * EXTENT);
  return {
    key: tileKey({ z, x: Math.floor(x), y: Math.floor(y) }),
    x: steps(x),
    y: steps(y),
  };
};
