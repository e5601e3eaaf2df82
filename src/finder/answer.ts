import { endOf } from '../meetings/weekly-time.ts';
import { both, countOfBoth, either, has, type Bits } from './bits.ts';
import { allOf, clocksOf } from './by-clock.ts';
import { catalogueOf, isOfClock, originKey, type Catalogue } from './catalogue.ts';
import { timedEntries, type Entry, type TimedEntry } from './entry.ts';
import { countsOf, NEEDS_ALL, type Counts, type Match, type Origin } from './match.ts';
import { LIST_FILTERS, type ListFilter, type Query } from './query.ts';
import { ranked, type Row } from './rank.ts';
import type { Answering } from './source.ts';
import { soonRows } from './start-window.ts';
import { GRACE_MINUTES, type Timing } from './timing.ts';

const MS_PER_MINUTE = 60_000;

/**
 * Answers for long lists, the same as looking at every meeting in turn would give: all entries are put in
 * order once for a place, each option of each filter knows once which of them it fits, and a query picks.
 */
export function answering(): Answering {
  return { timed: entriesInTime(), answered };
}

const answered: Answering['answered'] = (entries, query, origin, now) => {
  const catalogue = catalogueOf(entries);
  const clocks = clocksOf(entries, catalogue, query, origin, now);
  const fitting = clocks.map((clock) => clock.fitting).reduce(either);
  const tallyOf = (filter: ListFilter, at: number): ReadonlyMap<string, number> => {
    const isOpen = NEEDS_ALL.has(filter) || query[filter].length === 0;
    const besides = clocks.map(({ asked, passing, fitting }) =>
      isOpen
        ? fitting
        : passing.reduce((bits, each, other) => (other === at ? bits : both(bits, each)), asked),
    );
    const tally = new Map<string, number>();
    const count = (option: string, beside: Bits, bits: Bits): void => {
      const n = countOfBoth(beside, bits);
      if (n > 0) tally.set(option, n);
    };
    if (clocks.length === 1 || !isOfClock(at)) {
      const beside = besides.reduce(either);
      for (const [option, bits] of catalogue.options[at] ?? []) count(option, beside, bits);
      return tally;
    }
    const all = allOf(entries, catalogue.once);
    const named = new Set(clocks.flatMap(({ options }) => [...(options[at]?.keys() ?? [])]));
    for (const option of named) {
      const fits = clocks.flatMap(({ options }, clock) => {
        const bits = options[at]?.get(option);
        const beside = besides[clock];
        return bits === undefined || beside === undefined ? [] : [both(beside, bits)];
      });
      count(option, all, fits.reduce(either));
    }
    return tally;
  };
  const order = orderOf(entries, catalogue, query, origin, now);
  let counts: Counts | undefined;
  return {
    rows: soonRows(
      order.rows.filter((_, at) => has(fitting, order.rowNumbers[at] ?? 0)),
      query,
      now,
    ),
    underWay: order.underWay.filter((_, at) => has(fitting, order.underWayNumbers[at] ?? 0)),
    /** Many answers are only counted, and on the screen what each option would give comes after the rows. */
    get counts() {
      return (counts ??= countsOf(LIST_FILTERS.map(tallyOf)));
    },
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

/**
 * Times entries again and again: those whose times have not changed stay the same objects, and so does their
 * list. Only those are timed anew whose time has come, or has gone by.
 */
export function entriesInTime(): Answering['timed'] {
  let before: readonly TimedEntry[] = [];
  let of: readonly Entry[] = [];
  let [zone, at] = ['', 0];
  return (entries, clock) => {
    const isSameList = entries === of && clock.zone === zone && clock.now >= at;
    const timed = isSameList
      ? before.map((entry) =>
          isInForce(entry.timing, clock.now)
            ? entry
            : { ...entry, timing: clock.timing(entry.listing) },
        )
      : timedEntries(entries, clock);
    if (!isSameList || timed.some((entry, row) => entry !== before[row])) before = timed;
    [of, zone, at] = [entries, clock.zone, clock.now];
    return before;
  };
}

/** Whether a timing made earlier still says what one made at `now` (epoch ms) would. */
const isInForce = (timing: Timing | undefined, now: number): boolean => {
  if (timing === undefined) return true;
  const { next, underWay } = timing;
  return (
    now <= next.start + GRACE_MINUTES * MS_PER_MINUTE &&
    (underWay === undefined || now < endOf(underWay))
  );
};
