import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wantedTiles } from '../../../src/basemap/build/wanted-tiles.ts';
import {
  ancestorOf,
  childrenOf,
  DEEPEST,
  mercator,
  packOf,
  tileKey,
  type Tile,
} from '../../../src/basemap/tile.ts';

const points = fc.record({
  lat: fc.double({ min: -84, max: 84, noNaN: true }),
  lon: fc.double({ min: -180, max: 179.99, noNaN: true }),
});
const tileAt = (point: { lat: number; lon: number }, z: number): Tile => {
  const { x, y } = mercator(point);
  return { z, x: Math.floor(x * 2 ** z), y: Math.floor(y * 2 ** z) };
};

test('children lie within their parent, and tiles within the pack that is named by their ancestor', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 0, max: DEEPEST - 1 }), (point, z) => {
      const tile = tileAt(point, z);
      for (const child of childrenOf(tile)) expect(ancestorOf(child, z)).toEqual(tile);
      expect(childrenOf(tile)).toContainEqual(tileAt(point, z + 1));
      const root = packOf(tile);
      expect(root.z).toBeLessThanOrEqual(z);
      expect(ancestorOf(tile, root.z)).toEqual(root);
      expect(packOf(root)).toEqual(root);
    }),
  );
});

test('around every meeting the tiles go all the way down, none without the one above it', () => {
  fc.assert(
    fc.property(fc.array(points, { maxLength: 8 }), (places) => {
      const tiles = wantedTiles(places);
      const keys = new Set<string>();
      for (const tile of tiles) {
        if (tile.z > 0) expect(keys.has(tileKey(ancestorOf(tile, tile.z - 1)))).toBe(true);
        keys.add(tileKey(tile));
      }
      expect(keys.size).toBe(tiles.length);
      for (const place of places)
        for (let z = 0; z <= DEEPEST; z += 1) {
          expect(keys.has(tileKey(tileAt(place, z)))).toBe(true);
        }
    }),
  );
});

test('a meeting beside the antimeridian has tiles on both sides of it', () => {
  const keys = new Set(wantedTiles([{ lat: -17, lon: 179.99 }]).map(tileKey));
  const { y } = tileAt({ lat: -17, lon: 179.99 }, DEEPEST);
  expect(keys.has(tileKey({ z: DEEPEST, x: 2 ** DEEPEST - 1, y }))).toBe(true);
  expect(keys.has(tileKey({ z: DEEPEST, x: 0, y }))).toBe(true);
});

test('without meetings only the shallow world is made', () => {
  expect(wantedTiles([]).map(({ z }) => z)).toHaveLength(1 + 4 + 16);
});
