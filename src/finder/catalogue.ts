import { noneOf, put, those, type Bits } from './bits.ts';
import type { TimedEntry } from './entry.ts';
import { distance, optionsOf, type Match, type Origin } from './match.ts';
import { LIST_FILTERS } from './query.ts';

/** What is worked out once for a list at a moment, so that each query is answered by a few bit operations. */
export type Catalogue = {
  /** For each of `LIST_FILTERS`, which entries each of its options fits. */
  readonly options: readonly ReadonlyMap<string, Bits>[];
  /** Entries in whose text a word occurs. */
  readonly saying: (word: string) => Bits;
  /** Every entry with its distance, as it would be if it matched. */
  readonly matchesFrom: (origin: Origin | undefined) => readonly Match[];
  /** The value worked out before under this key for these entries, or else now. */
  readonly once: <T>(key: string, work: () => T) => T;
};

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
  return {
    options: optionBits(entries),
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

const optionBits = (entries: readonly TimedEntry[]): Catalogue['options'] => {
  const bits = LIST_FILTERS.map(() => new Map<string, Bits>());
  for (const [at, entry] of entries.entries()) {
    for (const [filter, options] of optionsOf(entry).entries()) {
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
  return bits;
};
