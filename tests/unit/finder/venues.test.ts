import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match } from '../../../src/finder/match.ts';
import { clustered, venuesOf } from '../../../src/finder/venues.ts';
import { entries, listing, place } from './listings.ts';

const matchesAt = (points: readonly (readonly [lat: number, lon: number])[]): readonly Match[] =>
  entries(
    points.map(([lat, lon], at) =>
      listing({ id: `m${at}`, place: place({ point: { lat, lon } }) }),
    ),
  ).map((entry) => ({ entry }));

test('meetings at one point are one venue; those without a point are none', () => {
  const nowhere = entries([listing({ id: 'nowhere' })]).map((entry) => ({ entry }));
  const here = [1, 1] as const;
  const matches = [...matchesAt([here, here, [0, 0]]), ...nowhere];
  expect(venuesOf(matches).map((venue) => venue.matches.length)).toEqual([2, 1]);
});

test('pins together hold every meeting exactly once, and each has a name of its own', () => {
  const point = fc.tuple(
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.double({ min: -179, max: 179, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), (points) => {
      const project = ({ lat, lon }: { lat: number; lon: number }) => ({ x: lon * 4, y: lat * 4 });
      const pins = clustered(venuesOf(matchesAt(points)), project, 56);
      const held = pins.flatMap((pin) =>
        pin.venues.flatMap(({ matches }) => matches.map(({ entry }) => entry.listing.id)),
      );
      expect(held.toSorted()).toEqual(points.map((_, at) => `m${at}`).sort());
      expect(new Set(pins.map(({ key }) => key)).size).toBe(pins.length);
    }),
    { numRuns: 60 },
  );
});

test('five hundred meetings on one point are one pin', () => {
  const venues = venuesOf(matchesAt(Array.from({ length: 500 }, () => [51.5, -0.1] as const)));
  expect(clustered(venues, ({ lat, lon }) => ({ x: lon, y: lat }), 56)).toHaveLength(1);
});
