import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin } from '../../../src/geo/bounds.ts';
import { boundsOf, cellAt, metresToBounds } from '../../../src/geo/cell.ts';
import { metresBetween, type Point } from '../../../src/geo/point.ts';

/** To a millionth, as fine as any list. */
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((steps) => steps / 1e6);
const point: fc.Arbitrary<Point> = fc.oneof(
  fc.record({ lat: degrees(90), lon: degrees(180) }),
  // Where it is hard: at the antimeridian and near the poles.
  fc.record({ lat: degrees(20), lon: fc.constantFrom(-180, -179.999, 179.999, 180) }),
  fc.record({ lat: fc.constantFrom(-90, -89.9, 89.9, 90), lon: degrees(180) }),
);
const level = fc.integer({ min: 0, max: 14 });

test('every point lies in the cell of each level that is named for it, and the cells nest', () => {
  fc.assert(
    fc.property(point, level, (where, deep) => {
      const key = cellAt(where, deep);
      expect(key).toHaveLength(deep);
      expect(isWithin(where, boundsOf(key))).toBe(true);
      expect(cellAt(where, deep + 1).startsWith(key)).toBe(true);
      expect(metresToBounds(where, boundsOf(key))).toBe(0);
    }),
  );
});

test('everything near is found: no point of a cell is nearer than the cell is said to be', () => {
  fc.assert(
    fc.property(point, point, level, (from, to, deep) => {
      const least = metresToBounds(from, boundsOf(cellAt(to, deep)));
      expect(least).toBeLessThanOrEqual(metresBetween(from, to) + 0.01);
    }),
    { numRuns: 2000 },
  );
});

test('nothing far is fetched: some spot of the cell is as near as the cell is said to be', () => {
  const key = fc.string({ unit: fc.constantFrom('0', '1', '2', '3'), minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(point, key, (from, cell) => {
      const { south, west, north, east } = boundsOf(cell);
      const said = metresToBounds(from, boundsOf(cell));
      const steps = 60;
      let nearest = Infinity;
      for (let down = 0; down <= steps; down += 1) {
        for (let across = 0; across <= steps; across += 1) {
          const lat = south + ((north - south) * down) / steps;
          const lon = west + ((east - west) * across) / steps;
          nearest = Math.min(nearest, metresBetween(from, { lat, lon }));
        }
      }
      const stride =
        (metresBetween({ lat: 0, lon: 0 }, { lat: 0, lon: east - west }) / steps) * 1.1;
      expect(nearest).toBeGreaterThanOrEqual(said - 0.01);
      expect(nearest).toBeLessThanOrEqual(said + stride);
    }),
    { numRuns: 200 },
  );
});
