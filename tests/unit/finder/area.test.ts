import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, areaText } from '../../../src/finder/area.ts';
import { areaInSight } from '../../../src/finder/area-on-map.ts';
import { matched } from '../../../src/finder/match.ts';
import { changed, EMPTY_QUERY } from '../../../src/finder/query.ts';
import { isWithin } from '../../../src/geo/bounds.ts';
import { entries, ids, listing, MONDAY_EVENING, place } from './listings.ts';

const sights = fc
  .tuple(
    fc.double({ min: -85, max: 84, noNaN: true }),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
    fc.double({ min: -700, max: 700, noNaN: true }),
    fc.double({ min: 0.001, max: 500, noNaN: true }),
  )
  .map(([south, height, west, width]) => ({
    south,
    west,
    north: south + height,
    east: west + width,
  }));

test('the area asked for holds all that was in sight, and survives an address', () => {
  fc.assert(
    fc.property(sights, fc.double({ min: 0, max: 1, noNaN: true }), (sight, share) => {
      const area = areaInSight(sight);
      expect(areaOf(areaText(area))).toEqual(area);
      const lat = sight.south + (sight.north - sight.south) * share;
      const lon = sight.west + (sight.east - sight.west) * share;
      const onTurn = lon - 360 * Math.floor((lon + 180) / 360);
      expect(isWithin({ lat, lon: onTurn }, area)).toBe(true);
    }),
  );
});

test('an area is written in round numbers, coarser where more is in sight', () => {
  const boulder = { south: 39.9613, west: -105.3123, north: 40.0912, east: -105.1231 };
  expect(areaText(areaInSight(boulder))).toBe('39.96,-105.32,40.1,-105.12');
  const state = { south: 36.91, west: -109.2, north: 41.2, east: -101.9 };
  expect(areaText(areaInSight(state))).toBe('36.8,-109.2,41.2,-101.8');
});

test('of a place, near me and an area, the last one asked for counts', () => {
  const area = { south: 1, west: 1, north: 2, east: 2 };
  const inArea = changed({ ...EMPTY_QUERY, nearMe: true, sort: 'nearest' }, { area });
  expect(inArea).toEqual({ ...EMPTY_QUERY, area });
  expect(changed(inArea, { days: [1] }).area).toEqual(area);
  expect(changed(inArea, { place: 'leeds.gb' }).area).toBeUndefined();
  expect(changed(inArea, { nearMe: true }).area).toBeUndefined();
  expect(changed(inArea, { area: undefined }).area).toBeUndefined();
});

test('in an area is what is held there, not what one joins from afar', () => {
  const here = place({ point: { lat: 1.5, lon: -179 } });
  const listings = [
    listing({ id: 'in', place: here }),
    listing({ id: 'hybrid', place: here, attendance: 'hybrid' }),
    listing({ id: 'online', place: here, attendance: 'online' }),
    listing({ id: 'out', place: place({ point: { lat: 1.5, lon: 0 } }) }),
    listing({ id: 'nowhere' }),
  ];
  const area = { south: 1, west: 170, north: 2, east: 190 };
  const { matches } = matched(
    entries(listings),
    { ...EMPTY_QUERY, area },
    undefined,
    MONDAY_EVENING,
  );
  expect(ids(matches)).toEqual(['in', 'hybrid']);
});
