import { accessIsPossible } from './access.ts';
import { both, countOfBoth, either, has, noneOf, those, type Bits } from './bits.ts';
import { catalogueOf, originKey, type Catalogue } from './catalogue.ts';
import { timedEntries, type Entry, type TimedEntry } from './entry.ts';
import {
  countsOf,
  isHeldIn,
  isWithin,
  NEEDS_ALL,
  searchWords,
  type Match,
  type Origin,
} from './match.ts';
import { LIST_FILTERS, type ListFilter, type Query } from './query.ts';
import { ranked, type Row } from './rank.ts';
import type { Answering } from './source.ts';
import { beginsIn, hasStartWindow } from './start-window.ts';
import type { Timing } from './timing.ts';

/**
 * Answers for long lists, the same as looking at every meeting in turn would give: all entries are put in
 * order once for a place, each option of each filter knows once which of them it fits, and a query picks.
 */
export function answering(): Answering {
  return { timed: entriesInTime(), answered };
}

const answered: Answering['answered'] = (entries, query, origin, now) => {
  const catalogue = catalogueOf(entries);
  const asked = askedBits(entries, catalogue, query, origin, now);
  const passing = LIST_FILTERS.map((_, at) => passingBits(entries, catalogue, query, at));
  const fitting = passing.reduce(both, asked);
  const tallyOf = (filter: ListFilter, at: number): ReadonlyMap<string, number> => {
    const isOpen = NEEDS_ALL.has(filter) || query[filter].length === 0;
    const beside = isOpen
      ? fitting
      : passing.reduce((bits, each, other) => (other === at ? bits : both(bits, each)), asked);
    const tally = new Map<string, number>();
    for (const [option, bits] of catalogue.options[at] ?? []) {
      const count = countOfBoth(beside, bits);
      if (count > 0) tally.set(option, count);
    }
    return tally;
  };
  const order = orderOf(entries, catalogue, query, origin, now);
  return {
    rows: order.rows.filter((_, at) => has(fitting, order.rowNumbers[at] ?? 0)),
    underWay: order.underWay.filter((_, at) => has(fitting, order.underWayNumbers[at] ?? 0)),
    counts: countsOf(LIST_FILTERS.map(tallyOf)),
  };
};

/** Everything in its order, with each row’s number among the entries. */
type Order = {
  readonly rows: readonly Row[];
  readonly rowNumbers: Int32Array;
  readonly underWay: readonly Match[];
  readonly underWayNumbers: Int32Array;
};

const orderOf = (
  entries: readonly TimedEntry[],
  { once, matchesFrom }: Catalogue,
  query: Query,
  origin: Origin | undefined,
  now: number,
): Order => {
  const sort = origin === undefined ? 'soonest' : query.sort;
  // What can still be reached is another matter each minute, though no entry changes.
  const moment = sort === 'in-time' ? now : '';
  return once(`order ${sort} ${moment} ${originKey(origin)}`, () => {
    const numbers = once('numbers', () => new Map(entries.map((entry, at) => [entry, at])));
    const { rows, underWay } = ranked(matchesFrom(origin), sort, now);
    const numberOf = ({ entry }: Match): number => numbers.get(entry) ?? 0;
    return {
      rows,
      rowNumbers: Int32Array.from(rows, numberOf),
      underWay,
      underWayNumbers: Int32Array.from(underWay, numberOf),
    };
  });
};

/** Those that answer all that is no filter: text, place, area, the window of beginnings. */
const askedBits = (
  entries: readonly TimedEntry[],
  { saying, matchesFrom, once }: Catalogue,
  query: Query,
  origin: Origin | undefined,
  now: number,
): Bits => {
  const { area, withinKm } = query;
  const parts = searchWords(query.text).map(saying);
  if (area !== undefined) {
    const key = `area ${JSON.stringify(area)}`;
    parts.push(once(key, () => those(entries, (entry) => isHeldIn(entry, area))));
  }
  if (origin !== undefined) {
    const key = `within ${withinKm} ${originKey(origin)}`;
    const matches = matchesFrom(origin);
    parts.push(
      once(key, () =>
        those(matches, ({ entry, metres }) => isWithin(entry, metres, origin, withinKm)),
      ),
    );
  }
  if (hasStartWindow(query)) parts.push(those(entries, (entry) => beginsIn(query, entry, now)));
  return parts.reduce(both, allOf(entries, once));
};

/** Those that pass one filter, by its number in `LIST_FILTERS`. */
const passingBits = (
  entries: readonly TimedEntry[],
  { options, once }: Catalogue,
  query: Query,
  filter: number,
): Bits => {
  const name = LIST_FILTERS[filter] ?? 'days';
  const wanted = query[name].map(String);
  if (wanted.length === 0) return allOf(entries, once);
  const none = noneOf(entries.length);
  const chosen = wanted.map((option) => options[filter]?.get(option) ?? none);
  const passing = chosen.reduce(NEEDS_ALL.has(name) ? both : either);
  if (name !== 'access' || !query.orUnsaid) return passing;
  const possible = once(`possible ${wanted.join()}`, () =>
    those(entries, ({ listing }) => accessIsPossible(listing, query.access)),
  );
  return either(passing, possible);
};

const allOf = (entries: readonly TimedEntry[], once: Catalogue['once']): Bits =>
  once('all', () => those(entries, () => true));

/** Times entries again and again: those whose times have not changed stay the same objects, and so does their list. */
export function entriesInTime(): Answering['timed'] {
  let before: readonly TimedEntry[] = [];
  let of: readonly Entry[] = [];
  let zone = '';
  return (entries, clock) => {
    const isSameList = entries === of && clock.zone === zone;
    const timed = timedEntries(entries, clock);
    const kept = isSameList
      ? timed.map((entry, at) => {
          const known = before[at];
          return known !== undefined && isSameTiming(known.timing, entry.timing) ? known : entry;
        })
      : timed;
    if (!isSameList || kept.some((entry, at) => entry !== before[at])) before = kept;
    [of, zone] = [entries, clock.zone];
    return before;
  };
}

/** What else a timing says follows from these. */
const isSameTiming = (a: Timing | undefined, b: Timing | undefined): boolean =>
  a?.next.start === b?.next.start &&
  a?.next.end === b?.next.end &&
  a?.underWay?.start === b?.underWay?.start;
