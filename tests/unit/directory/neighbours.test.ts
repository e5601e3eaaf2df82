import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighboursOf } from '../../../src/directory/neighbours.ts';
import { metresBetween } from '../../../src/geo/point.ts';

const somewhere = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const crowded = somewhere.chain(({ lat, lon }) =>
  fc.array(
    fc.record({
      lat: fc.double({ min: lat - 1.5, max: lat + 1.5, noNaN: true }),
      lon: fc
        .double({ min: lon - 3, max: lon + 3, noNaN: true })
        .map((east) => ((east + 540) % 360) - 180),
    }),
    { minLength: 2, maxLength: 30 },
  ),
);

test('the nearest within 100 km are found, as by looking at every place, over the antimeridian too', () => {
  fc.assert(
    fc.property(crowded, (points) => {
      const places = points.map((point, at) => ({ path: `p${at}`, point }));
      const [first] = places;
      if (first === undefined) return;
      const expected = places
        .filter((place) => place !== first)
        .map(({ path, point }) => ({ path, metres: metresBetween(first.point, point) }))
        .filter(({ metres }) => metres <= 100_000)
        .sort((a, b) => a.metres - b.metres || (a.path < b.path ? -1 : 1))
        .slice(0, 5);
      expect(neighboursOf(places)(first, 5)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('a place without a point has no neighbours', () => {
  const places = [{ path: 'a' }, { path: 'b', point: { lat: 0, lon: 0 } }];
  expect(neighboursOf(places)({ path: 'a' }, 5)).toEqual([]);
});
