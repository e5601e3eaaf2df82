import { accessIsPossible } from './access.ts';
import { both, countOfBoth, either, noneOf, those, type Bits } from './bits.ts';
import { originKey, type Catalogue } from './catalogue.ts';
import type { TimedEntry } from './entry.ts';
import { slotsOf } from './filter-slots.ts';
import { isHeldIn, isThereAsked, isWithin, NEEDS_ALL, searchWords, type Origin } from './match.ts';
import { LIST_FILTERS, type Query } from './query.ts';
import { beginsIn, hasStartWindow } from './start-window.ts';

/** What a query finds by one of the clocks that meetings have. */
export type ByClock = {
  readonly options: Catalogue['options'];
  readonly asked: Bits;
  /** Of each of `LIST_FILTERS`, those that pass it. */
  readonly passing: readonly Bits[];
  readonly fitting: Bits;
};

/** What a query finds by each clock: the second is that of those who join a hybrid meeting from afar, if no place is asked for. */
export const clocksOf = (
  entries: readonly TimedEntry[],
  catalogue: Catalogue,
  query: Query,
  origin: Origin | undefined,
  now: number,
): readonly ByClock[] => {
  const asked = askedBits(entries, catalogue, query, origin);
  const byClock = (options: Catalogue['options'], clock: number, among: Bits): ByClock => {
    const within = hasStartWindow(query)
      ? those(
          entries,
          (entry) => beginsIn(query, entry, slotsOf(entry, clock === 0)[clock], now),
          among,
        )
      : among;
    const passing = LIST_FILTERS.map((_, at) =>
      passingBits(entries, catalogue, query, at, options),
    );
    return { options, passing, asked: within, fitting: passing.reduce(both, within) };
  };
  const first = byClock(catalogue.options, 0, asked);
  if (isThereAsked(query, origin)) return [first];
  const second = catalogue.bySecondClock();
  const among = both(asked, second.entries);
  return countOfBoth(among, among) === 0 ? [first] : [first, byClock(second.options, 1, among)];
};

/** Those that answer all that is no filter and goes by no clock: text, place, area. */
const askedBits = (
  entries: readonly TimedEntry[],
  { saying, matchesFrom, once }: Catalogue,
  query: Query,
  origin: Origin | undefined,
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
  return parts.reduce(both, allOf(entries, once));
};

/** Those that pass one filter, by its number in `LIST_FILTERS`, with the options of one clock. */
const passingBits = (
  entries: readonly TimedEntry[],
  { once }: Catalogue,
  query: Query,
  filter: number,
  options: Catalogue['options'],
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

/** Every entry. */
export const allOf = (entries: readonly TimedEntry[], once: Catalogue['once']): Bits =>
  once('all', () => those(entries, () => true));
