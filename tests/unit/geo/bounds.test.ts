import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin } from '../../../src/geo/bounds.ts';
import { boundsAround } from '../../../src/geo/bounds-around.ts';
import { doOverlap } from '../../../src/geo/overlap.ts';

const points = fc.array(
  fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  { minLength: 1, maxLength: 20 },
);

test('the box around Fiji and Samoa crosses the antimeridian instead of the world', () => {
  const [fiji, samoa] = [
    { lat: -18, lon: 178 },
    { lat: -13.8, lon: -172 },
  ];
  expect(boundsAround([samoa, fiji])).toEqual({ south: -18, west: 178, north: -13.8, east: 188 });
  expect(boundsAround([])).toBeUndefined();
});

test('every point lies within the box around it and others, and the box overlaps itself a turn on', () => {
  fc.assert(
    fc.property(points, (some) => {
      const box = boundsAround(some)!;
      expect(box.east - box.west).toBeLessThanOrEqual(360);
      // Shifting a degree by a turn may cost the last bits of a number.
      const wide = { ...box, west: box.west - 1e-9, east: box.east + 1e-9 };
      for (const point of some) expect(isWithin(point, wide)).toBe(true);
      expect(doOverlap(wide, { ...wide, west: wide.west - 360, east: wide.east - 360 })).toBe(true);
    }),
  );
});

test('a box across the antimeridian holds Fiji and not London', () => {
  const pacific = { south: -30, west: 170, north: 0, east: 200 };
  expect(isWithin({ lat: -18, lon: 178 }, pacific)).toBe(true);
  expect(isWithin({ lat: -18, lon: -172 }, pacific)).toBe(true);
  expect(isWithin({ lat: -18, lon: -150 }, pacific)).toBe(false);
  expect(isWithin({ lat: 51, lon: 0 }, { ...pacific, north: 60 })).toBe(false);
  expect(doOverlap(pacific, { south: -20, west: -175, north: -10, east: -170 })).toBe(true);
  expect(doOverlap(pacific, { south: 10, west: 171, north: 20, east: 172 })).toBe(false);
});
