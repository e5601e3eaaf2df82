import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match } from '../../../src/finder/match.ts';
import { pinIndex, spotIndex, venuesOf, type Pin } from '../../../src/finder/venues.ts';
import { entries, listing, place } from './listings.ts';

const CLOSEST = 9;
const WORLD = { south: -90, west: -180, north: 90, east: 180 };

const matchesAt = (points: readonly (readonly [lat: number, lon: number])[]): readonly Match[] =>
  entries(
    points.map(([lat, lon], at) =>
      listing({ id: `m${at}`, place: place({ point: { lat, lon } }) }),
    ),
  ).map((entry) => ({ entry }));
const idsOf = (pin: Pin): readonly string[] =>
  pin.venues().flatMap(({ matches }) => matches.map(({ entry }) => entry.listing.id));

test('meetings at one point are one venue; those without a point are none', () => {
  const nowhere = entries([listing({ id: 'nowhere' })]).map((entry) => ({ entry }));
  const here = [1, 1] as const;
  const matches = [...matchesAt([here, here, [0, 0]]), ...nowhere];
  expect(venuesOf(matches).map((venue) => venue.matches.length)).toEqual([2, 1]);
});

test('at every zoom the pins hold every meeting exactly once, and say how many', () => {
  const point = fc.tuple(
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.double({ min: -179, max: 179, noNaN: true }),
  );
  const zooms = fc.integer({ min: 1, max: CLOSEST });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), zooms, (points, zoom) => {
      const pins = pinIndex(venuesOf(matchesAt(points)), CLOSEST).pinsIn(WORLD, zoom);
      expect(pins.flatMap(idsOf).toSorted()).toEqual(points.map((_, at) => `m${at}`).sort());
      for (const pin of pins) {
        expect(pin.meetings).toBe(idsOf(pin).length);
        expect(pin.venueCount).toBe(pin.venues().length);
      }
      expect(new Set(pins.map(({ key }) => key)).size).toBe(pins.length);
    }),
    { numRuns: 60 },
  );
});

test('five hundred meetings on one point are one pin, with all of them', () => {
  const matches = matchesAt(Array.from({ length: 500 }, () => [51.5, -0.1] as const));
  const pins = pinIndex(venuesOf(matches), CLOSEST).pinsIn(WORLD, 1);
  expect(pins.map(({ meetings, kind }) => [meetings, kind])).toEqual([[500, 'venue']]);
});

test('a box across the antimeridian holds pins of both sides', () => {
  const matches = matchesAt([
    [-18, 178],
    [-13.8, -172],
    [51, 0],
  ]);
  const box = { south: -30, west: 170, north: 0, east: 195 };
  const pins = pinIndex(venuesOf(matches), CLOSEST).pinsIn(box, 6);
  expect(pins.flatMap(idsOf)).toEqual(['m1', 'm0']);
});

test('pins come as one reads: from the north, then from the west', () => {
  const matches = matchesAt([
    [10, 20],
    [50, 20],
    [50, -20],
  ]);
  const pins = pinIndex(venuesOf(matches), CLOSEST).pinsIn(WORLD, 5);
  expect(pins.flatMap(idsOf)).toEqual(['m2', 'm1', 'm0']);
});

test('a cluster knows the zoom at which it falls apart, and its town where it has one', () => {
  const near = matchesAt([
    [40, -75],
    [40.2, -75],
  ]);
  const [cluster] = pinIndex(venuesOf(near), CLOSEST).pinsIn(WORLD, 2);
  expect(cluster?.kind).toBe('venues');
  const apart = cluster?.apartAt ?? 0;
  const index = pinIndex(venuesOf(near), CLOSEST);
  expect(index.pinsIn(WORLD, apart - 1)).toHaveLength(1);
  expect(index.pinsIn(WORLD, apart)).toHaveLength(2);
});

test('spots count every meeting at every zoom, and no places', () => {
  const spots = [
    { point: { lat: 51.5, lon: -0.1 }, meetings: 9000 },
    { point: { lat: 52.4, lon: -1.9 }, meetings: 800 },
    { point: { lat: 40.7, lon: -74 }, meetings: 7 },
  ];
  for (let zoom = 1; zoom <= CLOSEST; zoom += 1) {
    const pins = spotIndex(spots, CLOSEST).pinsIn(WORLD, zoom);
    expect(pins.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(9807);
    expect(pins.every(({ venueCount, venues }) => venueCount + venues().length === 0)).toBe(true);
  }
  expect(
    spotIndex(spots, CLOSEST)
      .pinsIn(WORLD, 1)
      .map(({ kind }) => kind),
  ).toEqual(['spots', 'spot']);
});
