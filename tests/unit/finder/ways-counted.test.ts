import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_QUERY, type Query } from '../../../src/finder/query.ts';
import { foundCount } from '../../../src/finder/start-window.ts';
import type { Finder } from '../../../src/finder/state.ts';
import { suggestionsFor } from '../../../src/finder/suggestions.ts';
import type { Point } from '../../../src/geo/point.ts';
import { anyMeetings } from '../atlas/any-meetings.ts';
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
        ...suggestionsFor(query, count),
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
