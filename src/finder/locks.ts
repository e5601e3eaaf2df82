import { computed } from '@preact/signals-core';
import { fragmentOf, queryOf } from './fragment.ts';
import { EMPTY_QUERY, type Query } from './query.ts';
import type { Finder } from './state.ts';

/** What an address may lock, and which fields of the query it holds still. */
const FIELDS = {
  day: ['days'],
  time: ['times'],
  attendance: ['attendance'],
  type: ['types'],
  programme: ['programmes'],
  language: ['languages'],
  access: ['access', 'orUnsaid'],
  from: ['earliest'],
  until: ['latest'],
  q: ['text'],
  place: ['place', 'nearMe', 'area'],
  within: ['withinKm'],
} as const satisfies Readonly<Record<string, readonly (keyof Query)[]>>;

export type LockKey = keyof typeof FIELDS;

/** Filters that whoever frames the finder has set, and visitors cannot take back. */
export type Locks = {
  readonly keys: readonly LockKey[];
  /** The locked fields and their values. */
  readonly values: Partial<Query>;
  /** Stands before the visitor’s own part of the fragment; empty when nothing is locked. */
  readonly fragment: string;
};

/**
 * The locks of a fragment: of `#lock&programme=aa&place=leeds.gb` everything it asks for, of
 * `#lock=programme&programme=aa&day=tue` only what is named. Unknown keys are dropped, and so are
 * keys whose value means nothing.
 */
export function locksIn(fragment: string): Locks {
  const pairs = fragment.replace(/^#/, '').split('&');
  const lock = pairs.find((pair) => /^lock(?:=|$)/.test(pair));
  if (lock === undefined) return { keys: [], values: {}, fragment: '' };
  const named = lock.slice('lock='.length).split(',').filter(Boolean);
  const query = queryOf(fragment);
  const isMeant = (key: LockKey): boolean =>
    FIELDS[key].some((field) => String(query[field]) !== String(EMPTY_QUERY[field]));
  const keys = (Object.keys(FIELDS) as LockKey[]).filter(
    (key) => isMeant(key) && (named.length === 0 || named.includes(key)),
  );
  const values = fieldsOf(keys, query);
  return {
    keys,
    values,
    fragment:
      keys.length === 0
        ? ''
        : `lock=${keys.join(',')}&${fragmentOf({ ...EMPTY_QUERY, ...values })}`,
  };
}

/** The finder within its locks: they always hold, and what is shown of the query leaves them out. */
export function lockedFinder(finder: Finder, { keys, values }: Locks): Finder {
  const hidden = fieldsOf(keys, EMPTY_QUERY);
  const query = computed(() => ({ ...finder.query.value, ...hidden }));
  finder.ask(values);
  const withinLocks = { ...EMPTY_QUERY, ...values };
  return {
    ...finder,
    query,
    // “98 of 337” would count what cannot be seen here.
    list: computed(() => {
      const list = finder.list.value;
      if (list.kind !== 'ready') return list;
      return { ...list, entries: finder.resultsOf(withinLocks).rows.map(({ entry }) => entry) };
    }),
    ask: (change) => finder.ask({ ...change, ...values }),
    resultsOf: (wanted) => finder.resultsOf({ ...wanted, ...values }),
    canCount: (wanted) => finder.canCount({ ...wanted, ...values }),
  };
}

const fieldsOf = (keys: readonly LockKey[], query: Query): Partial<Query> =>
  Object.fromEntries(keys.flatMap((key) => FIELDS[key].map((field) => [field, query[field]])));
