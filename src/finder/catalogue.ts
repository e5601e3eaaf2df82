import { has, noneOf, put, those, type Bits } from './bits.ts';
import type { TimedEntry } from './entry.ts';
import { slotsOf } from './filter-slots.ts';
import { distance, optionsOf, type Match, type Origin } from './match.ts';
import { LIST_FILTERS } from './query.ts';

/** What is worked out once for a list at a moment, so that each query is answered by a few bit operations. */
export type Catalogue = {
  /** For each of `LIST_FILTERS`, which entries each of its options fits, by the first of their clocks. */
  readonly options: readonly ReadonlyMap<string, Bits>[];
  /** Entries that filters of day and time may find by a second clock, and what they fit by that one. */
  readonly bySecondClock: () => SecondClock;
  /** Entries in whose text a word occurs. */
  readonly saying: (word: string) => Bits;
  /** Every entry with its distance, as it would be if it matched. */
  readonly matchesFrom: (origin: Origin | undefined) => readonly Match[];
  /** The value worked out before under this key for these entries, or else now. */
  readonly once: <T>(key: string, work: () => T) => T;
};

type SecondClock = { readonly entries: Bits; readonly options: Catalogue['options'] };

/** So many values are kept; those that were not asked for longest give way. */
const MOST_KEPT = 80;

const known = new WeakMap<readonly TimedEntry[], Catalogue>();

/** The catalogue of entries, made when they are first asked about. */
export function catalogueOf(entries: readonly TimedEntry[]): Catalogue {
  const made = known.get(entries) ?? catalogue(entries);
  known.set(entries, made);
  return made;
}

/** A place as it stands in keys of `once`. */
export function originKey(origin: Origin | undefined): string {
  return `${origin?.point?.lat},${origin?.point?.lon},${origin?.town}`;
}

const catalogue = (entries: readonly TimedEntry[]): Catalogue => {
  const kept = new Map<string, unknown>();
  const once = <T>(key: string, work: () => T): T => {
    const value = kept.has(key) ? (kept.get(key) as T) : work();
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return value;
  };
  const options = optionBits(entries, (entry) => [slotsOf(entry, false)[0]]);
  return {
    options,
    bySecondClock: () => once('second clock', () => secondClock(entries, options)),
    // A longer word is said only by what says its beginning.
    saying: (word) =>
      once(`says ${word}`, () => {
        const before = kept.get(`says ${word.slice(0, -1)}`) as Bits | undefined;
        return those(entries, ({ text }) => text.includes(word), before);
      }),
    matchesFrom: (origin) =>
      once(`from ${originKey(origin)}`, () =>
        entries.map((entry) => ({ entry, metres: distance(entry, origin) })),
      ),
    once,
  };
};

/** Options of entries by the clocks given for each. */
const optionBits = (
  entries: readonly TimedEntry[],
  clocksOf: (entry: TimedEntry, at: number) => ReturnType<typeof slotsOf>,
): Catalogue['options'] => {
  const bits = LIST_FILTERS.map(() => new Map<string, Bits>());
  for (const [at, entry] of entries.entries()) {
    for (const slot of clocksOf(entry, at)) {
      for (const [filter, options] of optionsOf(entry, slot).entries()) {
        for (const option of options) {
          let fitting = bits[filter]?.get(option);
          if (fitting === undefined) {
            fitting = noneOf(entries.length);
            bits[filter]?.set(option, fitting);
          }
          put(fitting, at);
        }
      }
    }
  }
  return bits;
};

const secondClock = (entries: readonly TimedEntry[], first: Catalogue['options']): SecondClock => {
  const slots = entries.map((entry) => slotsOf(entry, false));
  const twoClocks = those(slots, ([held, joined]) => {
    if (joined === undefined) return false;
    return held?.day !== joined.day || held.minutes !== joined.minutes;
  });
  const second = optionBits(entries, (_, at) => (has(twoClocks, at) ? [slots[at]?.[1]] : []));
  // All else is the same by either clock.
  return {
    entries: twoClocks,
    options: first.map((options, at) => (isOfClock(at) ? (second[at] ?? options) : options)),
  };
};

/** Whether the filter of that number in `LIST_FILTERS` goes by a clock. */
export const isOfClock = (filter: number): boolean => {
  const name = LIST_FILTERS[filter];
  return name === 'days' || name === 'times';
};
