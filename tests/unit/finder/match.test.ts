import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attendanceFilters, timeOfDay } from '../../../src/finder/facets.ts';
import { matched, searchWords } from '../../../src/finder/match.ts';
import { EMPTY_QUERY, LIST_FILTERS, type Query } from '../../../src/finder/query.ts';
import { toggled } from '../../../src/finder/wishes.ts';
import { clockAt } from '../../../src/finder/timing.ts';
import { metresBetween } from '../../../src/geo/point.ts';
import type { Listing } from '../../../src/meetings/listing.ts';
import { entries, ids, listing, MONDAY_EVENING, NEW_YORK, place, weekly } from './listings.ts';

const found = (listings: readonly Listing[], query: Partial<Query>): readonly string[] =>
  ids(matched(entries(listings), { ...EMPTY_QUERY, ...query }, undefined, MONDAY_EVENING).matches);

test('an evening women’s meeting on Tuesday is found, and nothing else is', () => {
  const listings = [
    listing({ id: 'yes', types: ['women', 'open'] }),
    listing({ id: 'other-day', types: ['women'], schedule: weekly(3, '19:00') }),
    listing({ id: 'other-time', types: ['women'], schedule: weekly(2, '12:00') }),
    listing({ id: 'other-type', types: ['open'] }),
    listing({ id: 'no-time', types: ['women'], schedule: { kind: 'by-appointment' } }),
  ];
  expect(found(listings, { days: [2], times: ['evening'], types: ['women'] })).toEqual(['yes']);
});

test('programmes and languages widen; types narrow', () => {
  const listings = [
    listing({ id: 'a', types: ['women'], languages: ['en'] }),
    listing({ id: 'b', types: ['women', 'step-study'], programme: 'na', languages: ['es'] }),
  ];
  expect(found(listings, { programmes: ['aa', 'na'] })).toEqual(['a', 'b']);
  expect(found(listings, { languages: ['es', 'en'] })).toEqual(['a', 'b']);
  expect(found(listings, { types: ['women', 'step-study'] })).toEqual(['b']);
});

test('the parts of the day meet without gap or overlap', () => {
  const at = (...minutes: readonly number[]) => minutes.map(timeOfDay);
  expect(at(239, 240, 719, 720)).toEqual(['night', 'morning', 'morning', 'afternoon']);
  expect(at(1019, 1020, 1259, 1260)).toEqual(['afternoon', 'evening', 'evening', 'night']);
});

test('a hybrid meeting answers to in person and to online; a closed one to neither', () => {
  expect(attendanceFilters({ attendance: 'hybrid' })).toEqual(['in-person', 'online', 'hybrid']);
  expect(attendanceFilters({ attendance: 'closed-for-now' })).toEqual([]);
});

test('by phone finds every meeting that one can dial into, whatever else it is', () => {
  const listings = [
    listing({ id: 'video', attendance: 'online' }),
    listing({ id: 'video-and-number', attendance: 'online', dialIn: true }),
    listing({ id: 'room', attendance: 'hybrid' }),
    listing({ id: 'room-and-number', attendance: 'hybrid', dialIn: true }),
    listing({ id: 'call', attendance: 'phone' }),
  ];
  const dialled = ['video-and-number', 'room-and-number', 'call'];
  expect(found(listings, { attendance: ['phone'] })).toEqual(dialled);
  const { counts } = matched(entries(listings), EMPTY_QUERY, undefined, MONDAY_EVENING);
  expect(counts.attendance.get('phone')).toBe(3);
  expect(counts.attendance.get('online')).toBe(4);
});

test('what meets in a room is filtered by its own clock, what is joined from afar by the visitor’s', () => {
  const schedule = weekly(1, '23:30', 'America/New_York');
  const listings = [
    listing({ id: 'room', schedule }),
    listing({ id: 'online', schedule, attendance: 'online' }),
  ];
  const inLisbon = entries(listings, clockAt(MONDAY_EVENING, 'Europe/Lisbon'));
  const on = (day: number): readonly string[] =>
    ids(matched(inLisbon, { ...EMPTY_QUERY, days: [day] }, undefined, MONDAY_EVENING).matches);
  expect(on(1)).toEqual(['room']);
  expect(on(2)).toEqual(['online']);
});

test('a hybrid meeting is found by either clock, each with its own day and hour; at a place asked for by the one there', () => {
  const point = { lat: 34, lon: -118 };
  const schedule = weekly(5, '18:00', 'America/Los_Angeles');
  const held = [listing({ id: 'both', schedule, attendance: 'hybrid', place: place({ point }) })];
  const inLisbon = entries(held, clockAt(MONDAY_EVENING, 'Europe/Lisbon'));
  const isFound = (query: Partial<Query>, origin?: { point: typeof point }): boolean =>
    matched(inLisbon, { ...EMPTY_QUERY, ...query }, origin, MONDAY_EVENING).matches.length > 0;
  // Saturday, 2:00 in Lisbon.
  for (const days of [[5], [6], [5, 6]]) expect(isFound({ days }), days.join()).toBe(true);
  expect(isFound({ days: [5], times: ['evening'] })).toBe(true);
  expect(isFound({ days: [6], times: ['night'] })).toBe(true);
  expect(isFound({ days: [6], times: ['evening'] })).toBe(false);
  expect(isFound({ days: [5], times: ['night'] })).toBe(false);
  expect(isFound({ days: [6], earliest: 60, latest: 180 })).toBe(true);
  expect(isFound({ days: [5], earliest: 60, latest: 180 })).toBe(false);
  expect(isFound({ days: [5] }, { point })).toBe(true);
  expect(isFound({ days: [6] }, { point })).toBe(false);
  const area = { south: 33, west: -119, north: 35, east: -117 };
  expect(isFound({ days: [5], area })).toBe(true);
  expect(isFound({ days: [6], area })).toBe(false);
});

test('text is found without accents, apostrophes or case, in every field a row knows', () => {
  const where = { venue: 'São Paulo Hall', address: '5 Hill Road', city: 'Łódź' };
  const listings = [
    listing({
      id: 'a',
      name: 'O’Brien’s Café',
      group: 'Home Group',
      types: ['women'],
      place: place({ ...where, regions: ['North'], postalCode: 'LS1 1AA' }),
      district: 'Zone 12, Hill Farms',
    }),
  ];
  const words = [
    'obriens cafe',
    'SAO',
    'hill road',
    'lodz',
    'north',
    'home',
    'women',
    'ls1',
    'aa',
    'zone 12',
    'farms',
  ];
  for (const text of words) expect(found(listings, { text }), text).toEqual(['a']);
  expect(found(listings, { text: 'obriens tavern' })).toEqual([]);
});

test('visitors may type anything: brackets and stars are not a pattern', () => {
  expect(found([listing({ id: 'a', name: 'Step (one)' })], { text: '(((.*+?[' })).toEqual(['a']);
  expect(found([listing({ id: 'a' })], { text: '.*zzz' })).toEqual([]);
});

test('one or two letters match only where a word begins', () => {
  expect(searchWords('aa step')).toEqual([' aa', 'step']);
  expect(found([listing({ id: 'a', name: 'Isaac', programme: 'na' })], { text: 'aa' })).toEqual([]);
});

const kinds = ['in-person', 'online', 'hybrid', 'phone', 'closed-for-now'] as const;
/** Left open more often than not, so that queries find something. */
const rarely = <T>(values: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: values });
const anyListings = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 6 }),
      hour: fc.integer({ min: 0, max: 23 }),
      attendance: fc.constantFrom(...kinds),
      types: fc.uniqueArray(fc.constantFrom('women', 'open', 'speaker', 'wheelchair'), {
        maxLength: 3,
      }),
      programme: fc.constantFrom('aa', 'na'),
      languages: fc.uniqueArray(fc.constantFrom('en', 'es'), { maxLength: 2 }),
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ day, hour, lat, lon, ...rest }, at) =>
      listing({
        id: `m${at}`,
        ...rest,
        schedule: weekly(day, `${hour}:00`),
        place: place({ point: { lat, lon } }),
      }),
    ),
  );
test('whoever finds a meeting by a day sees that day: over the row, or in it as the day where it is held', () => {
  fc.assert(
    fc.property(
      anyListings,
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('Europe/Lisbon', 'Pacific/Kiritimati', 'America/New_York'),
      fc.date({
        min: new Date('2026-01-01'),
        max: new Date('2027-12-31'),
        noInvalidDate: true,
      }),
      (listings, day, zone, date) => {
        const now = date.getTime();
        const all = entries(listings, clockAt(now, zone));
        const name = (instant: number, timeZone: string): string =>
          new Intl.DateTimeFormat('en', { weekday: 'short', timeZone }).format(instant);
        const asked = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][day];
        const { matches } = matched(all, { ...EMPTY_QUERY, days: [day] }, undefined, now);
        for (const { listing: one, timing } of all) {
          const isMatch = matches.some(({ entry }) => entry.listing === one);
          if (timing === undefined) continue;
          const here = name(timing.next.start, zone) === asked;
          const there = name(timing.next.start, NEW_YORK) === asked;
          const counts =
            one.attendance === 'hybrid'
              ? here || there
              : one.attendance === 'in-person'
                ? there
                : here;
          expect(isMatch, `${one.attendance} ${timing.next.start}`).toBe(counts);
        }
      },
    ),
    { numRuns: 60 },
  );
});

const anyQuery = fc
  .record({
    days: rarely(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 2 })),
    times: rarely(fc.uniqueArray(fc.constantFrom('morning' as const, 'evening' as const))),
    attendance: rarely(fc.uniqueArray(fc.constantFrom('online' as const, 'hybrid' as const))),
    types: rarely(fc.uniqueArray(fc.constantFrom('women', 'open'))),
    programmes: rarely(fc.uniqueArray(fc.constantFrom('aa', 'na'))),
    languages: rarely(fc.uniqueArray(fc.constantFrom('en', 'es'))),
    access: rarely(fc.uniqueArray(fc.constantFrom('step-free' as const, 'toilet' as const))),
    earliest: fc.constantFrom(0, 18 * 60),
    latest: fc.constantFrom(20 * 60, 1440),
    soonMinutes: fc.constantFrom(0, 0, 1440),
  })
  .map((query): Query => ({ ...EMPTY_QUERY, ...query }));

const anyZone = fc.constantFrom(NEW_YORK, 'Europe/Lisbon', 'Asia/Tokyo');

test('the number beside an option is what choosing it alone in its filter gives', () => {
  const options = [
    '0',
    '2',
    'morning',
    'online',
    'hybrid',
    'women',
    'speaker',
    'na',
    'es',
    'step-free',
  ];
  fc.assert(
    fc.property(anyListings, anyQuery, anyZone, (listings, query, zone) => {
      const all = entries(listings, clockAt(MONDAY_EVENING, zone));
      const { counts } = matched(all, query, undefined, MONDAY_EVENING);
      for (const filter of LIST_FILTERS) {
        for (const option of options) {
          if (query[filter].some((value) => String(value) === option)) continue;
          const others =
            filter === 'types' || filter === 'access' ? query : { ...query, [filter]: [] };
          const chosen = matched(all, toggled(others, filter, option), undefined, MONDAY_EVENING)
            .matches.length;
          expect(counts[filter].get(option) ?? 0, `${filter} ${option}`).toBe(
            isOptionOf(filter, option) ? chosen : 0,
          );
        }
      }
    }),
    { numRuns: 100 },
  );
});
const isOptionOf = (filter: string, option: string): boolean =>
  ({
    days: ['0', '2'],
    times: ['morning'],
    attendance: ['online', 'hybrid'],
    types: ['women', 'speaker'],
    programmes: ['na'],
    languages: ['es'],
    access: ['step-free'],
  })[filter]?.includes(option) ?? false;

test('everything held within the distance is found, and nothing outside it', () => {
  fc.assert(
    fc.property(
      anyListings,
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.integer({ min: 1, max: 1000 }),
      (listings, lat, lon, withinKm) => {
        const origin = { point: { lat, lon } };
        const near = ids(
          matched(entries(listings), { ...EMPTY_QUERY, withinKm }, origin, MONDAY_EVENING).matches,
        );
        for (const { id, attendance, place: where } of listings) {
          const isHeld = attendance !== 'online' && attendance !== 'phone';
          const metres = metresBetween(origin.point, where!.point!);
          expect(near.includes(id)).toBe(isHeld && metres <= withinKm * 1000);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a meeting whose address is withheld is found by its town, without a distance', () => {
  const leeds = { city: 'Leeds', country: 'GB' };
  const point = { lat: 53.8, lon: -1.55 };
  const listings = [
    listing({ id: 'door', place: place({ ...leeds, point }) }),
    listing({ id: 'withheld', place: place({ ...leeds, precision: 'withheld' }) }),
    listing({ id: 'elsewhere', place: place({ city: 'York', country: 'GB' }) }),
  ];
  const { matches } = matched(
    entries(listings),
    EMPTY_QUERY,
    { point, town: 'leeds.gb' },
    MONDAY_EVENING,
  );
  expect(matches.map(({ entry, metres }) => [entry.listing.id, metres])).toEqual([
    ['door', 0],
    ['withheld', undefined],
  ]);
});

test('a point on the equator and the prime meridian is a point', () => {
  const listings = [listing({ id: 'zero', place: place({ point: { lat: 0, lon: 0 } }) })];
  const { matches } = matched(
    entries(listings),
    EMPTY_QUERY,
    { point: { lat: 0, lon: 0 } },
    MONDAY_EVENING,
  );
  expect(matches.map(({ metres }) => metres)).toEqual([0]);
});

test('a meeting of unclear weeks, or closed for now, is found by its weekday and hour, and never as one that is on', () => {
  const unclear = { ...weekly(1, '17:30'), recurrence: { unclear: true } } as const;
  const which = { ...weekly(1, '17:30'), recurrence: { everyOther: {} } };
  const listings = [
    listing({ id: 'unclear', schedule: unclear }),
    listing({ id: 'which', schedule: which }),
    listing({ id: 'closed', schedule: weekly(1, '17:30'), attendance: 'closed-for-now' }),
  ];
  const all = ['unclear', 'which', 'closed'];
  expect(found(listings, { days: [1] })).toEqual(all);
  expect(found(listings, { days: [2] })).toEqual([]);
  expect(found(listings, { times: ['evening'] })).toEqual(all);
  expect(found(listings, { times: ['night'] })).toEqual([]);
  expect(found(listings, { soonMinutes: 60 })).toEqual([]);
});
