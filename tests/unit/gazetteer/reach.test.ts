import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetingsAt, reachOf } from '../../../src/gazetteer/build/reach.ts';
import { CIRCLES_KM } from '../../../src/gazetteer/format.ts';
import { metresBetween } from '../../../src/geo/point.ts';

/** Points around one that may lie beside the antimeridian or near a pole. */
const around = (lat: number, lon: number) =>
  fc.record({
    lat: fc.double({ min: lat - 3, max: lat + 3, noNaN: true }),
    lon: fc
      .double({ min: lon - 4, max: lon + 4, noNaN: true })
      .map((degrees) => ((degrees + 540) % 360) - 180),
  });

test.for([
  [51.5, 0],
  [-17.8, 179.9],
  [66, -179],
  [84, 20],
] as const)('what is near %d, %d is found and what is far is not', ([lat, lon]) => {
  fc.assert(
    fc.property(fc.array(around(lat, lon), { maxLength: 30 }), around(lat, lon), (points, from) => {
      const found = reachOf(meetingsAt(points))(from);
      const distances = points.map((point) => metresBetween(from, point));
      // Meetings at one spot are measured from one of them, up to 2 km off.
      const slack = 3000;
      const within = (metres: number): number => distances.filter((far) => far <= metres).length;
      if (found === undefined) {
        expect(within(160_000 - slack)).toBe(0);
        return;
      }
      expect(found.meetings).toBeGreaterThanOrEqual(within(found.circleKm * 1000 - slack));
      expect(found.meetings).toBeLessThanOrEqual(within(found.circleKm * 1000 + slack));
      for (const smaller of CIRCLES_KM.filter((km) => km < found.circleKm)) {
        expect(within(smaller * 1000 - slack)).toBe(0);
      }
    }),
  );
});
