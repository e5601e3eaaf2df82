import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACCESS_NEEDS } from '../../../src/finder/access.ts';
import { ATTENDANCE_FILTERS, TIMES_OF_DAY } from '../../../src/finder/facets.ts';
import { fragmentOf, queryOf } from '../../../src/finder/fragment.ts';
import { EMPTY_QUERY, type Query } from '../../../src/finder/query.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(value, { maxLength: 5 });

const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((steps) => steps / 100);
const areas = fc
  .tuple(hundredths(-90, 80), hundredths(0.01, 10), hundredths(-180, 179), hundredths(0.01, 360))
  .map(([south, height, west, width]) => ({
    south,
    west,
    north: Math.round((south + height) * 100) / 100,
    east: Math.round((west + width) * 100) / 100,
  }));

const queries: fc.Arbitrary<Query> = fc.record({
  days: some(fc.integer({ min: 0, max: 6 })),
  times: some(fc.constantFrom(...TIMES_OF_DAY)),
  attendance: some(fc.constantFrom(...ATTENDANCE_FILTERS)),
  types: some(id),
  programmes: some(id),
  languages: some(id),
  access: some(fc.constantFrom(...ACCESS_NEEDS)),
  orUnsaid: fc.boolean(),
  earliest: fc.integer({ min: 0, max: 1439 }),
  latest: fc.oneof(fc.constant(1440), fc.integer({ min: 0, max: 1439 })),
  soonMinutes: fc.integer({ min: 0, max: 1440 }),
  text: fc.string({ maxLength: 60, unit: 'grapheme' }),
  place: fc.string({ unit: 'grapheme' }),
  nearMe: fc.boolean(),
  area: fc.option(areas, { nil: undefined }),
  withinKm: fc.integer({ min: 1, max: 1000 }),
  sort: fc.constantFrom('soonest', 'nearest', 'in-time'),
  view: fc.constantFrom('list', 'map', 'kept'),
  kept: some(id),
  meeting: fc.string({ unit: 'grapheme' }),
});

test('every query survives its own fragment, and the address bar of a browser', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(queryOf(fragmentOf(query))).toEqual(query);
      const address = new URL(`https://example.org/meetings/#${fragmentOf(query)}`);
      expect(queryOf(address.hash)).toEqual(query);
    }),
  );
});

test('any text at all is a query, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const query = queryOf(`day=${text}&q=${text}&within=${text}&meeting=${text}&${text}`);
      const once = queryOf(fragmentOf(query));
      expect(queryOf(fragmentOf(once))).toEqual(once);
    }),
  );
});

test('what asks for nothing is the empty fragment', () => {
  expect(fragmentOf(EMPTY_QUERY)).toBe('');
  expect(queryOf('')).toEqual(EMPTY_QUERY);
});

test('a fragment reads as words', () => {
  expect(
    fragmentOf({ ...EMPTY_QUERY, days: [1, 2], times: ['evening'], types: ['women'], text: 'a b' }),
  ).toBe('day=mon,tue&time=evening&type=women&q=a+b');
});

test('unknown keys, days, times, orders and distances are dropped', () => {
  for (const area of [
    '1,2,3',
    '1,2,1,3',
    '1,2,3,2',
    '91,0,92,1',
    '0,0,1,361',
    'a,b,c,d',
    '0,0,1,1.00001',
  ])
    expect(queryOf(`area=${area}`)).toEqual(EMPTY_QUERY);
  expect(queryOf('#day=tue,someday&time=noon&colour=red&within=9999&sort=name&near=you')).toEqual({
    ...EMPTY_QUERY,
    days: [2],
  });
});

test('near me is kept as a word; coordinates are not read from an address', () => {
  const fragment = fragmentOf({ ...EMPTY_QUERY, nearMe: true, sort: 'nearest' });
  expect(fragment).toBe('near=me&sort=nearest');
  expect(queryOf('near=53.8,-1.5').nearMe).toBe(false);
});
