import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_QUERY, type Query } from '../../../src/finder/query.ts';
import { foundCount } from '../../../src/finder/start-window.ts';
import type { Finder } from '../../../src/finder/state.ts';
import { suggestionsFor } from '../../../src/finder/suggestions.ts';
import type { Point } from '../../../src/geo/point.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { anyMeetings, meeting } from '../atlas/any-meetings.ts';
import { finderOf, settled } from './in-cells.ts';

const countIn = (finder: Finder, query: Query): number =>
  foundCount(finder.resultsOf(query), query, finder.clock.peek().now);
const countOf =
  (finder: Finder) =>
  (query: Query): number | undefined =>
    finder.canCount(query) ? countIn(finder, query) : undefined;
const online = (query: Query): Query => ({
  ...query,
  place: '',
  area: undefined,
  sort: 'soonest',
  attendance: ['online', 'phone'],
});
const anyQuery: fc.Arbitrary<Partial<Query>> = fc.record(
  {
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 2 }),
    text: fc.constantFrom('', 'zzz', 'a'),
    types: fc.constantFrom([], ['women'], ['open']),
    attendance: fc.constantFrom([], ['in-person' as const], ['online' as const]),
    place: fc.constantFrom('', 'here.us'),
    withinKm: fc.constantFrom(1, 40, 160),
    soonMinutes: fc.constantFrom(0, 60, 300),
  },
  { requiredKeys: [] },
);

test('in a list in cells, a number on a way on is the number that a press gives', async () => {
  let numbers = 0;
  await fc.assert(
    fc.asyncProperty(anyMeetings, anyQuery, async (meetings, asked) => {
      fc.pre(meetings.length > 0);
      const point: Point = meetings
        .map(({ attendance }) => attendance.place?.point)
        .find(Boolean) ?? { lat: 50, lon: 5 };
      const query = { ...EMPTY_QUERY, ...asked };
      const finder = await finderOf(meetings, query, undefined, {
        lookup: (key) => ({ kind: 'known', place: { key, name: 'Here', point } }),
        keep: () => undefined,
        retry: () => undefined,
      });
      const count = countOf(finder);
      const offered = [
        ...(await suggestionsFor(query, count)),
        { query: online(query), meetings: count(online(query)) },
      ].filter(({ meetings }) => meetings !== undefined);
      for (const { query: next, meetings: promised } of offered.slice(0, 6)) {
        finder.ask(next);
        await settled(finder);
        expect([next, countIn(finder, next)]).toEqual([next, promised]);
        numbers += 1;
        finder.ask(query);
        await settled(finder);
      }
    }),
    { numRuns: 12 },
  );
  expect(numbers).toBeGreaterThan(2);
});

test('what lies farther out, or begins later than the next hours, is offered without a number; what is loaded, with it', async () => {
  const zone = 'America/New_York';
  const held = (id: string, lat: number): Meeting =>
    meeting({
      id,
      attendance: {
        kind: 'in-person',
        place: { regions: [], precision: 'exact', country: 'GB', point: { lat, lon: -1.5 } },
      },
    });
  const joined = (hour: number): Meeting =>
    meeting({
      id: `online-${hour}`,
      schedule: { kind: 'weekly', day: Math.floor(hour / 24), start: 60 * (hour % 24), zone },
      attendance: { kind: 'phone', remote: { phone: '+1555' } },
    });
  const meetings = [
    ...[53.8, 53.81, 53.82, 53.83, 54.5, 54.51, 54.52, 54.53].map((lat, at) =>
      held(`held-${at}`, lat),
    ),
    ...Array.from({ length: 168 }, (_, hour) => joined(hour)),
  ];
  const query: Query = { ...EMPTY_QUERY, place: 'here.gb', withinKm: 20 };
  const finder = await finderOf(meetings, query, undefined, {
    lookup: (key) => ({
      kind: 'known',
      place: { key, name: 'Here', point: { lat: 53.8, lon: -1.5 } },
    }),
    keep: () => undefined,
    retry: () => undefined,
  });
  const count = countOf(finder);
  expect(count(query)).toBe(4);
  expect(count({ ...query, withinKm: 5 })).toBe(4);
  expect(count({ ...query, types: ['women'] })).toBe(0);
  expect(count({ ...query, withinKm: 160 })).toBeUndefined();
  expect(count({ ...query, place: '' })).toBeUndefined();
  expect(count(online(query))).toBeUndefined();
  expect(count(online({ ...query, days: [5] }))).toBeUndefined();
  const soon = online({ ...query, soonMinutes: 60 });
  const promised = count(soon);
  expect(promised).toBeGreaterThan(0);
  finder.ask(soon);
  await settled(finder);
  expect(countIn(finder, soon)).toBe(promised);
  // Now what is near the place would have to be shown again, and later hours have not come.
  expect(count(query)).toBeUndefined();
  expect(count(EMPTY_QUERY)).toBeUndefined();
});
