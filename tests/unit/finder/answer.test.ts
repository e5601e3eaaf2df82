import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answering } from '../../../src/finder/answer.ts';
import { ATTENDANCE_CODES } from '../../../src/atlas/format.ts';
import { timedEntries } from '../../../src/finder/entry.ts';
import { matched, type Origin } from '../../../src/finder/match.ts';
import { EMPTY_QUERY, SORTS, type Query } from '../../../src/finder/query.ts';
import { ranked } from '../../../src/finder/rank.ts';
import { soonRows } from '../../../src/finder/start-window.ts';
import { clockAt } from '../../../src/finder/timing.ts';
import { entries, ids, listing, MONDAY_EVENING, NEW_YORK, place, weekly } from './listings.ts';

const oneOf = fc.constantFrom;
const UNCLEAR = [{ unclear: true }, { everyOther: {} }] as const;
const some = <T>(...values: readonly T[]) =>
  fc.subarray([...values], { maxLength: Math.min(2, values.length) });
/** A choice that is left open more often than not, so that queries find something. */
const rarely = <T>(...values: readonly T[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: some(...values) },
  );
const point = fc.record({
  lat: fc.integer({ min: 52, max: 54 }),
  lon: fc.integer({ min: -2, max: 0 }),
});
const listings = fc
  .array(
    fc.record({
      name: oneOf('Quiet Room', 'Step by Step', 'Sunrise'),
      programme: oneOf('aa', 'na'),
      day: fc.integer({ min: 0, max: 6 }),
      time: oneOf('07:00', '12:30', '18:05', '23:30'),
      attendance: oneOf(...ATTENDANCE_CODES, 'hybrid' as const, 'hybrid' as const),
      dialIn: fc.boolean(),
      point: fc.option(point, { nil: undefined }),
      stepFree: oneOf(true, false, undefined),
      zone: oneOf(NEW_YORK, NEW_YORK, 'Asia/Tokyo'),
      unclear: oneOf(undefined, undefined, undefined, ...UNCLEAR),
      types: some('women', 'open', 'wheelchair', 'na:X'),
      languages: some('en', 'es'),
    }),
    { maxLength: 90 },
  )
  .map((rows) =>
    rows.map(({ day, time, zone, point: at, stepFree, unclear, dialIn, ...rest }, row) =>
      listing({
        id: `m-${row}`,
        ...rest,
        dialIn: dialIn && (rest.attendance === 'online' || rest.attendance === 'hybrid'),
        schedule: { ...weekly(day, time, zone), ...(unclear && { recurrence: unclear }) },
        place: place({
          city: 'Leeds',
          ...(at !== undefined && { point: at }),
          ...(stepFree !== undefined && { access: { stepFree } }),
        }),
      }),
    ),
  );
const wishes = fc.record({
  days: rarely(1, 2, 3),
  times: rarely('morning' as const, 'night' as const),
  attendance: rarely('online' as const, 'in-person' as const, 'phone' as const),
  types: rarely('women', 'open'),
  programmes: rarely('aa', 'na'),
  languages: rarely('es'),
  access: rarely('step-free' as const),
  orUnsaid: fc.boolean(),
  earliest: oneOf(0, 0, 1080),
  latest: oneOf(1440, 1440, 120),
  soonMinutes: oneOf(0, 0, 60),
  area: oneOf(undefined, undefined, { south: 52.5, west: -1.5, north: 54, east: 0 }),
  text: oneOf('', '', 'qu', 'step', 'quiet r'),
  withinKm: oneOf(20, 100, 300),
  sort: oneOf(...SORTS),
  now: oneOf(MONDAY_EVENING, MONDAY_EVENING + 60_000, MONDAY_EVENING + 20 * 60_000),
});
const query: fc.Arbitrary<Query & { readonly now: number }> = wishes.map((asked) => ({
  ...EMPTY_QUERY,
  ...asked,
}));
const origin: fc.Arbitrary<Origin | undefined> = oneOf(
  undefined,
  undefined,
  { point: { lat: 53, lon: -1 }, town: 'leeds' },
  { town: 'leeds' },
);

test('a list is answered from bits as it is by looking at every meeting in turn: rows, order and counts', () => {
  fc.assert(
    fc.property(
      listings,
      fc.array(query, { minLength: 1, maxLength: 4 }),
      origin,
      oneOf(NEW_YORK, 'Europe/Lisbon'),
      (all, queries, from, zone) => {
        const { answered } = answering();
        const timed = entries(all, clockAt(MONDAY_EVENING, zone));
        for (const asked of queries) {
          const { now } = asked;
          const plain = matched(timed, asked, from, now);
          const answer = answered(timed, asked, from, now);
          const order = ranked(plain.matches, from === undefined ? 'soonest' : asked.sort, now);
          expect(answer.rows).toEqual(soonRows(order.rows, asked, now));
          expect(answer.underWay).toEqual(order.underWay);
          expect(answer.counts).toEqual(plain.counts);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('timed again and again, at any later or earlier moment, entries say what they say timed anew', () => {
  const minutes = fc.integer({ min: -90, max: 9 * 1440 });
  fc.assert(
    fc.property(listings, fc.array(minutes, { maxLength: 5 }), (all, moments) => {
      const { timed } = answering();
      const untimed = entries(all);
      for (const minute of [0, ...moments]) {
        const clock = clockAt(MONDAY_EVENING + minute * 60_000, NEW_YORK);
        expect(timed(untimed, clock)).toEqual(timedEntries(untimed, clock));
      }
    }),
    { numRuns: 100 },
  );
});

test('a minute in which nothing begins or ends changes no entry; a later one only those it concerns', () => {
  const held = [
    listing({ id: 'seven', schedule: weekly(1, '19:00') }),
    listing({ id: 'noon', schedule: weekly(3, '12:00') }),
  ];
  const { timed, answered } = answering();
  const at = (minutes: number) =>
    timed(everything, clockAt(MONDAY_EVENING + minutes * 60_000, NEW_YORK));
  const everything = entries(held);
  const first = at(0);
  expect(at(1)).toBe(first);
  const begun = at(75);
  expect(begun).not.toBe(first);
  expect(begun[1]).toBe(first[1]);
  expect(begun[0]?.timing?.underWay).toBeDefined();
  expect(ids(answered(begun, EMPTY_QUERY, undefined, MONDAY_EVENING).underWay.slice(0, 1))).toEqual(
    ['seven'],
  );
});
