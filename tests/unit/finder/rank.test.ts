import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matched } from '../../../src/finder/match.ts';
import { EMPTY_QUERY } from '../../../src/finder/query.ts';
import { isNewSection, ranked, type Ranked } from '../../../src/finder/rank.ts';
import { clockAt, GRACE_MINUTES } from '../../../src/finder/timing.ts';
import type { Listing } from '../../../src/meetings/listing.ts';
import { entries, ids, listing, MONDAY_EVENING, NEW_YORK, place, weekly } from './listings.ts';

const MS_PER_MINUTE = 60_000;
const at = (now: number, zone: string, listings: readonly Listing[]): Ranked =>
  ranked(
    matched(entries(listings, clockAt(now, zone)), EMPTY_QUERY, undefined, MONDAY_EVENING).matches,
    'soonest',
    now,
  );

test('the list begins now and runs through the week', () => {
  const listings = [
    listing({ id: 'earlier-today', schedule: weekly(1, '09:00') }),
    listing({ id: 'tonight', schedule: weekly(1, '20:00') }),
    listing({ id: 'tomorrow', schedule: weekly(2, '07:00') }),
    listing({ id: 'sunday', schedule: weekly(0, '10:00') }),
  ];
  const order = ['tonight', 'tomorrow', 'sunday', 'earlier-today'];
  expect(ids(at(MONDAY_EVENING, NEW_YORK, listings).rows)).toEqual(order);
});

test('what began ten minutes ago is still first; after that it is under way, and listed for next week', () => {
  const listings = [
    listing({ id: 'just-begun', schedule: weekly(1, '17:50') }),
    listing({ id: 'under-way', schedule: weekly(1, '17:49') }),
    listing({ id: 'soon', schedule: weekly(1, '18:15') }),
    listing({ id: 'over', schedule: weekly(1, '16:30') }),
  ];
  const { rows, underWay } = at(MONDAY_EVENING, NEW_YORK, listings);
  expect(ids(rows)).toEqual(['just-begun', 'soon', 'over', 'under-way']);
  expect(ids(underWay)).toEqual(['under-way']);
});

test('a meeting that runs past midnight is under way on the next day', () => {
  const justAfterMidnight = Date.parse('2026-10-13T04:20:00Z');
  const listings = [listing({ id: 'late', schedule: weekly(1, '23:30', NEW_YORK, 90) })];
  expect(ids(at(justAfterMidnight, NEW_YORK, listings).underWay)).toEqual(['late']);
});

test('across zones the order is that of the instants, under the visitor’s days', () => {
  const listings = [
    listing({ id: 'new-york', schedule: weekly(1, '20:00', 'America/New_York') }),
    listing({ id: 'tokyo', schedule: weekly(2, '08:30', 'Asia/Tokyo') }),
    listing({ id: 'lisbon', schedule: weekly(1, '23:45', 'Europe/Lisbon') }),
  ];
  const { rows } = at(MONDAY_EVENING, 'Europe/Lisbon', listings);
  expect(ids(rows)).toEqual(['lisbon', 'tokyo', 'new-york']);
  const { today } = clockAt(MONDAY_EVENING, 'Europe/Lisbon');
  const days = rows.map(({ section }) => (section.kind === 'day' ? section.day : undefined));
  expect(days).toEqual([today, today + 1, today + 1]);
});

test('the night the clocks go back keeps its order', () => {
  const saturdayNight = Date.parse('2026-11-01T04:00:00Z');
  const listings = [
    listing({ id: 'half-past-one', schedule: weekly(0, '01:30') }),
    listing({ id: 'two', schedule: weekly(0, '02:00') }),
    listing({ id: 'utc-half-past-six', schedule: weekly(0, '06:30', 'UTC') }),
  ];
  // 01:30 first comes at 05:30 UTC; clocks show 02:00 at 07:00 UTC, an hour and a half later.
  const order = ['half-past-one', 'utc-half-past-six', 'two'];
  expect(ids(at(saturdayNight, NEW_YORK, listings).rows)).toEqual(order);
});

const zones = [
  ...['America/New_York', 'Europe/Lisbon', 'Asia/Kolkata', 'Pacific/Apia'],
  ...['Africa/Casablanca', 'Australia/Lord_Howe'],
];
/** Any moment of two years, and those within two days of a change of clocks somewhere. */
const moments = fc.oneof(
  fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
  fc
    .tuple(
      fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-25', '2026-11-01'),
      fc.integer({ min: -2880, max: 2880 }),
    )
    .map(([day, minutes]) => new Date(Date.parse(day) + minutes * MS_PER_MINUTE)),
);
test('at any moment, rows never go back in time, and none lies before the grace or beyond eight days', () => {
  fc.assert(
    fc.property(
      moments,
      fc.constantFrom(...zones),
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 6 }),
          fc.integer({ min: 0, max: 1439 }),
          fc.constantFrom(...zones),
        ),
        { minLength: 1, maxLength: 30 },
      ),
      (date, zone, times) => {
        const listings = times.map(([day, start, own], index) =>
          listing({ id: `m${index}`, schedule: { kind: 'weekly', day, start, zone: own } }),
        );
        const { rows } = at(date.getTime(), zone, listings);
        expect(rows).toHaveLength(listings.length);
        const starts = rows.map(({ entry }) => entry.timing!.next.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(starts[0]).toBeGreaterThanOrEqual(date.getTime() - GRACE_MINUTES * MS_PER_MINUTE);
        expect(starts.at(-1)).toBeLessThan(date.getTime() + 8 * 1440 * MS_PER_MINUTE);
        const days = rows.map(({ section }) => (section.kind === 'day' ? section.day : NaN));
        expect(days).toEqual([...days].sort((a, b) => a - b));
        // The day over each row is what the visitor’s own clock shows when it begins.
        const shown = new Intl.DateTimeFormat('sv', { timeZone: zone });
        expect(days.map((day) => day * 1440 * MS_PER_MINUTE)).toEqual(
          starts.map((start) => Date.parse(shown.format(start))),
        );
      },
    ),
    { numRuns: 150 },
  );
});

test('what has no weekly time, and what does not meet at present, comes last under its own heading', () => {
  const listings = [
    listing({ id: 'closed', attendance: 'closed-for-now' }),
    listing({ id: 'appointment', schedule: { kind: 'by-appointment' } }),
    listing({ id: 'always', schedule: { kind: 'always-open' } }),
    listing({ id: 'nobody-knows-when', schedule: weekly(1, '20:00', 'Moon/Base') }),
    listing({ id: 'weekly' }),
  ];
  const { rows } = at(MONDAY_EVENING, NEW_YORK, listings);
  expect(rows.map(({ entry, section }) => [entry.listing.id, section.kind])).toEqual([
    ['weekly', 'day'],
    ['always', 'always-open'],
    ['appointment', 'by-appointment'],
    ['nobody-knows-when', 'unknown-time'],
    ['closed', 'closed-for-now'],
  ]);
});

test('nearest first: by distance, then by time at one place; without a point last', () => {
  const here = { lat: 40, lon: -75 };
  const near = place({ city: 'A', point: here });
  const listings = [
    listing({ id: 'far', place: place({ city: 'A', point: { lat: 40.1, lon: -75 } }) }),
    listing({ id: 'near-later', place: near, schedule: weekly(4, '19:00') }),
    listing({ id: 'withheld', place: place({ city: 'A', precision: 'withheld' }) }),
    listing({ id: 'near-sooner', place: near }),
  ];
  const { matches } = matched(
    entries(listings),
    EMPTY_QUERY,
    { point: here, town: 'a' },
    MONDAY_EVENING,
  );
  const order = ['near-sooner', 'near-later', 'far', 'withheld'];
  expect(ids(ranked(matches, 'nearest', MONDAY_EVENING).rows)).toEqual(order);
});

test('equals are in an order that favours no letter, and stays', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const listings = letters.map((letter) => listing({ id: letter, name: letter }));
  const once = ids(at(MONDAY_EVENING, NEW_YORK, listings).rows);
  expect(ids(at(MONDAY_EVENING, NEW_YORK, listings.toReversed()).rows)).toEqual(once);
  expect(once).not.toEqual(letters);
});

test('a new heading stands exactly where the day changes', () => {
  expect(isNewSection(undefined, { kind: 'day', day: 1 })).toBe(true);
  expect(isNewSection({ kind: 'day', day: 1 }, { kind: 'day', day: 1 })).toBe(false);
  expect(isNewSection({ kind: 'day', day: 1 }, { kind: 'day', day: 2 })).toBe(true);
  expect(isNewSection({ kind: 'day', day: 1 }, { kind: 'always-open' })).toBe(true);
});

test('still in time: what one can hardly reach any more comes after the rest, and nothing is lost', () => {
  const here = { lat: 40.7, lon: -74 };
  const door = (km: number) => place({ point: { lat: 40.7 + km / 111.2, lon: -74 } });
  const listings = [
    listing({ id: 'far-soon', place: door(40), schedule: weekly(1, '18:30') }),
    listing({ id: 'near-soon', place: door(1), schedule: weekly(1, '18:20') }),
    listing({ id: 'far-later', place: door(40), schedule: weekly(1, '21:00') }),
    listing({ id: 'no-point', schedule: weekly(1, '18:10') }),
  ];
  const origin = { point: here };
  const all = matched(entries(listings.slice(0, 3)), EMPTY_QUERY, origin, MONDAY_EVENING).matches;
  const anywhere = matched(entries(listings.slice(3)), EMPTY_QUERY, undefined, MONDAY_EVENING);
  const { rows } = ranked([...all, ...anywhere.matches], 'in-time', MONDAY_EVENING);
  expect(rows.map(({ entry, section }) => [entry.listing.id, section.kind])).toEqual([
    ['no-point', 'day'],
    ['near-soon', 'day'],
    ['far-later', 'day'],
    ['far-soon', 'too-late'],
  ]);
});

test.each([
  [{ unclear: true } as const],
  [{ everyOther: {} }],
  [{ weeks: [2], unclear: true } as const],
])(
  'a meeting of weeks that nobody names (%j) comes after those with a known day, and is never under way',
  (recurrence) => {
    const listings = [
      listing({ id: 'unclear', schedule: { ...weekly(1, '17:30'), recurrence } }),
      listing({ id: 'sunday', schedule: weekly(0, '10:00') }),
    ];
    const { rows, underWay } = at(MONDAY_EVENING, NEW_YORK, listings);
    expect(ids(rows)).toEqual(['sunday', 'unclear']);
    expect(rows.at(-1)?.section).toEqual({ kind: 'unknown-time' });
    expect(underWay).toEqual([]);
  },
);

test('every other week from a known day on is sure', () => {
  const recurrence = { everyOther: { anchor: '2026-10-05' } };
  const { rows } = at(MONDAY_EVENING, NEW_YORK, [
    listing({ id: 'a', schedule: { ...weekly(1, '20:00'), recurrence } }),
  ]);
  expect(rows[0]?.entry.timing?.next.start).toBe(Date.parse('2026-10-20T00:00Z'));
});

test('what began within the hour is under way though its end is not known; what is closed for now is not', () => {
  const { minutes, ...open } = weekly(1, '17:30');
  const long = { ...open, start: open.start - minutes! };
  const listings = [
    listing({ id: 'open-end', schedule: open }),
    listing({ id: 'over-as-far-as-known', schedule: long }),
    listing({ id: 'closed', schedule: weekly(1, '17:30'), attendance: 'closed-for-now' }),
  ];
  const { underWay } = at(MONDAY_EVENING, NEW_YORK, listings);
  expect(underWay.map(({ entry }) => [entry.listing.id, entry.timing?.underWay?.end])).toEqual([
    ['open-end', undefined],
  ]);
});
