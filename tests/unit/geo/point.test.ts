import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresBetween, type Point } from '../../../src/geo/point.ts';

const HALF_GIRTH_METRES = 20_015_115;

const points: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test.each([
  ['London and Paris', [51.5074, -0.1278], [48.8566, 2.3522], 343_556],
  ['New York and Los Angeles', [40.7128, -74.006], [34.0522, -118.2437], 3_935_751],
  ['the poles', [90, 0], [-90, 0], HALF_GIRTH_METRES],
] as const)('the distance of %s is right to one part in a thousand', (_, a, b, metres) => {
  const distance = metresBetween({ lat: a[0], lon: a[1] }, { lat: b[0], lon: b[1] });
  expect(Math.abs(distance - metres) / metres).toBeLessThan(0.001);
});

/** The same distance by another road: the angle between two vectors from the earth’s centre. */
const metresByVectors = (a: Point, b: Point): number => {
  const vector = ({ lat, lon }: Point): readonly [number, number, number] => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const [ax, ay, az] = vector(a);
  const [bx, by, bz] = vector(b);
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return 6_371_008.8 * Math.atan2(cross, ax * bx + ay * by + az * bz);
};

test('the angle between two vectors says the same', () => {
  fc.assert(
    fc.property(points, points, (a, b) => {
      expect(Math.abs(metresBetween(a, b) - metresByVectors(a, b))).toBeLessThan(1);
    }),
  );
});

test('one degree of latitude is 111.195 km everywhere', () => {
  fc.assert(
    fc.property(fc.double({ min: -90, max: 89, noNaN: true }), (lat) => {
      expect(metresBetween({ lat, lon: 7 }, { lat: lat + 1, lon: 7 })).toBeCloseTo(111_195, -1);
    }),
  );
});

test('a distance is the same both ways, never negative and never more than half the girth of the earth', () => {
  fc.assert(
    fc.property(points, points, (a, b) => {
      const there = metresBetween(a, b);
      expect(metresBetween(b, a)).toBeCloseTo(there, 3);
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThanOrEqual(HALF_GIRTH_METRES);
      expect(metresBetween(a, a)).toBe(0);
    }),
  );
});

test('the date line is no border: 180° east and 180° west are one place', () => {
  fc.assert(
    fc.property(points, ({ lat }) => {
      expect(metresBetween({ lat, lon: 180 }, { lat, lon: -180 })).toBeLessThan(0.001);
    }),
  );
});
