import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { queryOf } from '../../../src/finder/fragment.ts';
import { lockedFinder, locksIn } from '../../../src/finder/locks.ts';
import { EMPTY_QUERY, type Query } from '../../../src/finder/query.ts';
import type { Finder } from '../../../src/finder/state.ts';

test('a bare lock holds all that the fragment asks for; a named lock only what it names', () => {
  expect(locksIn('#lock&programme=aa&place=leeds.gb').fragment).toBe(
    'lock=programme,place&programme=aa&place=leeds.gb',
  );
  expect(locksIn('#lock=programme&programme=aa&day=tue').fragment).toBe(
    'lock=programme&programme=aa',
  );
  expect(locksIn('#programme=aa').keys).toEqual([]);
});

test('unknown keys and values that mean nothing are dropped', () => {
  expect(locksIn('#lock&colour=red&day=someday&type=women').keys).toEqual(['type']);
  expect(locksIn('#lock=place,meeting&meeting=x').keys).toEqual([]);
});

test('the locks of a fragment survive their own fragment, with what the visitor asks besides', () => {
  const { fragment, values } = locksIn('#lock&type=women&attendance=online&from=18:00');
  expect(locksIn(`#${fragment}&day=tue`)).toEqual({
    keys: ['attendance', 'type', 'from'],
    values,
    fragment,
  });
});

test('locked filters hold whatever is asked, and are not shown as the visitor’s own', () => {
  const query = signal<Query>(queryOf('#lock&programme=aa&day=tue'));
  const counted: Query[] = [];
  const inner = {
    query,
    list: signal({ kind: 'loading' }),
    ask: (change: Partial<Query>) => {
      query.value = { ...query.value, ...change };
    },
    resultsOf: (wanted: Query) => {
      counted.push(wanted);
      return { rows: [], underWay: [] };
    },
  } as unknown as Finder;
  const finder = lockedFinder(inner, locksIn('#lock=programme&programme=aa&day=tue'));
  expect(finder.query.value).toMatchObject({ programmes: [], days: [2] });

  finder.ask({ ...EMPTY_QUERY, programmes: ['na'], days: [3] });
  expect(query.value).toMatchObject({ programmes: ['aa'], days: [3] });
  expect(finder.query.value).toMatchObject({ programmes: [], days: [3] });
  finder.resultsOf(EMPTY_QUERY);
  expect(counted.map(({ programmes }) => programmes)).toEqual([['aa']]);
});
