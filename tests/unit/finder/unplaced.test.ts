import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Places } from '../../../src/finder/places.ts';
import { EMPTY_QUERY, type Query } from '../../../src/finder/query.ts';
import type { Row } from '../../../src/finder/rank.ts';
import type { Finder } from '../../../src/finder/state.ts';
import { clockAt } from '../../../src/finder/timing.ts';
import { countriesAround, unplacedRows } from '../../../src/finder/unplaced.ts';
import { metresBetween, type Point } from '../../../src/geo/point.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { anyMeetings } from '../atlas/any-meetings.ts';
import { finderOf, settled } from './in-cells.ts';
import { entries, ids, listing, MONDAY_EVENING, NEW_YORK, place } from './listings.ts';

const EARTH = { south: -90, west: -180, north: 90, east: 180 };
const COUNTRIES = ['US', 'IE', 'JP', 'DE', ''];

/** A gazetteer in which all places of a country lie at one point, those of the US at this one. */
const allAt = (point: Point): Places => ({
  lookup: (key) => {
    const at = COUNTRIES.findIndex((code) => key.endsWith(`.${code.toLowerCase()}`));
    const lat = point.lat > 0 ? point.lat - at : point.lat + at;
    return { kind: 'known', place: { key, name: 'Somewhere', point: { ...point, lat } } };
  },
  keep: () => undefined,
  retry: () => undefined,
});
const unplacedIn = ({ list, query, origin, clock }: Finder): readonly Row[] => {
  const state = list.peek();
  return state.kind === 'ready'
    ? unplacedRows(state.entries, query.peek(), origin.peek(), clock.peek())
    : [];
};
const shownIn = (finder: Finder): readonly string[] => {
  const { rows = [], underWay = [] } = finder.results.peek() ?? {};
  return ids([...rows, ...underWay, ...unplacedIn(finder)]);
};
const asked = async (finder: Finder, query: Partial<Query>): Promise<readonly string[]> => {
  finder.ask({ ...EMPTY_QUERY, ...query });
  await settled(finder);
  return shownIn(finder);
};
const degrees = (limit: number) => fc.integer({ min: -limit, max: limit });
const anyPoint = fc.record({ lat: degrees(90), lon: degrees(180) });

test('every meeting of a list in cells is in the answer of some query', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeetings, anyPoint, async (meetings, point) => {
      fc.pre(meetings.length > 0);
      const finder = await finderOf(meetings, {}, undefined, allAt(point));
      const found = new Set(shownIn(finder));
      const learn = (more: readonly string[]): void => more.forEach((id) => found.add(id));
      for (let day = 0; day < 8; day += 1) finder.further();
      await settled(finder);
      learn(shownIn(finder));
      learn(await asked(finder, { area: EARTH }));
      for (const country of COUNTRIES) {
        learn(await asked(finder, { place: `somewhere.${country.toLowerCase()}`, withinKm: 1 }));
      }
      expect(meetings.filter(({ id }) => !found.has(id))).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test('a text without a place reaches what is held nobody knows where', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeetings, async (meetings) => {
      fc.pre(meetings.length > 0);
      const finder = await finderOf(meetings, {});
      for (const meeting of meetings.filter(isNowhere).slice(0, 4)) {
        expect(await asked(finder, { text: meeting.name })).toContain(meeting.id);
      }
    }),
    { numRuns: 10 },
  );
});

test('near a place in cells, everything held within the distance is found, nothing outside is, and what has a point is never offered as unknown', async () => {
  const km = fc.constantFrom(1, 50, 500, 1000);
  await fc.assert(
    fc.asyncProperty(anyMeetings, anyPoint, km, async (meetings, from, withinKm) => {
      fc.pre(meetings.length > 0);
      // Around one of its meetings there is something to be found.
      const point = meetings.map(({ attendance }) => attendance.place?.point).find(Boolean) ?? from;
      const query = { place: 'somewhere.us', withinKm };
      const finder = await finderOf(meetings, query, undefined, allAt(point));
      const isNear = ({ attendance: { place: held } }: Meeting): boolean =>
        held?.point !== undefined && metresBetween(point, held.point) <= withinKm * 1000;
      const near = meetings.filter((meeting) => isHeld(meeting) && isNear(meeting));
      /** The country that was asked for, and those that meetings around the place name. */
      const countries = ['US', undefined].concat(
        meetings.filter(isNear).map(({ attendance }) => attendance.place?.country),
      );
      const rows = finder.results.peek()?.rows ?? [];
      expect(new Set(ids(rows))).toEqual(new Set(near.map(({ id }) => id)));
      for (const { entry, metres } of unplacedIn(finder)) {
        expect([entry.listing.place?.point, metres]).toEqual([undefined, undefined]);
        expect(countries).toContain(entry.listing.place?.country);
      }
    }),
    { numRuns: 15 },
  );
});

const isHeld = ({ attendance: { kind } }: Meeting): boolean =>
  kind !== 'online' && kind !== 'phone' && kind !== 'link-on-request';
const isNowhere = ({ attendance }: Meeting): boolean =>
  (attendance.kind === 'in-person' || attendance.kind === 'unknown') &&
  attendance.place?.point === undefined &&
  attendance.place?.city === undefined;

const LEEDS = { lat: 53.8, lon: -1.55 };
const BRADFORD = { lat: 53.79, lon: -1.75 };
const PARIS = { lat: 48.86, lon: 2.35 };
const listed = entries([
  listing({ id: 'leeds', place: place({ city: 'Leeds', country: 'GB', point: LEEDS }) }),
  listing({ id: 'bradford', place: place({ city: 'Bradford', country: 'GB', point: BRADFORD }) }),
  listing({ id: 'paris', place: place({ city: 'Paris', country: 'FR', point: PARIS }) }),
  listing({ id: 'withheld', types: ['women'], place: place({ country: 'GB' }) }),
  listing({ id: 'in-bradford', place: place({ city: 'Bradford', country: 'GB' }) }),
  listing({ id: 'in-leeds', place: place({ city: 'Leeds', country: 'GB' }) }),
  listing({ id: 'in-paris', place: place({ city: 'Paris', country: 'FR' }) }),
  listing({ id: 'in-france', place: place({ country: 'FR' }) }),
  listing({ id: 'anywhere', attendance: 'unknown' }),
  listing({ id: 'online', attendance: 'online' }),
]);
const clock = clockAt(MONDAY_EVENING, NEW_YORK);
const unplaced = (query: Partial<Query>, point?: Point, town?: string): ReadonlySet<string> => {
  const origin = point === undefined ? undefined : { point, town };
  return new Set(ids(unplacedRows(listed, { ...EMPTY_QUERY, ...query }, origin, clock)));
};

test('what is held in the country, in a town near or in no country at all is offered near a place, where no row shows it', () => {
  expect(unplaced({ place: 'leeds.gb' }, LEEDS, 'leeds.gb')).toEqual(
    new Set(['withheld', 'in-bradford', 'anywhere']),
  );
  expect(unplaced({ place: 'leeds.gb', withinKm: 5 }, LEEDS, 'leeds.gb')).toEqual(
    new Set(['withheld', 'anywhere']),
  );
  expect(unplaced({ nearMe: true }, PARIS)).toEqual(new Set(['in-france', 'in-paris', 'anywhere']));
});

test('it has to meet all else that is asked for', () => {
  const leeds = { place: 'leeds.gb' };
  expect(unplaced({ ...leeds, types: ['women'] }, LEEDS)).toEqual(new Set(['withheld']));
  expect(unplaced({ ...leeds, text: 'in-brad' }, LEEDS)).toEqual(new Set(['in-bradford']));
  expect(unplaced({ ...leeds, days: [3] }, LEEDS)).toEqual(new Set());
});

test('the countries of a part of the map are those that meetings there name; with nothing near, that of the nearest', () => {
  const listings = listed.map((entry) => entry.listing);
  const around = { south: 53, west: -2, north: 54, east: -1 };
  const where = { place: '', withinKm: 40 };
  expect(countriesAround(listings, { ...where, area: around }, undefined)).toEqual(
    new Set(['', 'GB']),
  );
  const york = { point: { lat: 53.96, lon: -1.08 } };
  expect(countriesAround(listings, { ...where, withinKm: 5, area: undefined }, york)).toEqual(
    new Set(['', 'GB']),
  );
});
