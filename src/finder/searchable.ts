import type { Listing } from '../meetings/listing.ts';
import { completedEntry, entryOf, type Entry, type Vocabulary } from './entry.ts';
import type { Ready } from './source.ts';
import { townsOf } from './towns.ts';

/** Makes listings searchable, and remembers what it made of each. */
export type Searchable = {
  readonly of: (listings: readonly Listing[]) => Ready;
  /** Learns that listings stand in place of earlier ones, row by row: the same meetings with their details. */
  readonly learn: (earlier: readonly Listing[], complete: readonly Listing[]) => void;
};

export function searchableBy(words: Vocabulary): Searchable {
  const made = new WeakMap<Listing, Entry>();
  return {
    of: (listings) => {
      const { towns, townOf } = townsOf(listings);
      const entries = listings.map((listing) => {
        const town = townOf(listing);
        const known = made.get(listing) ?? entryOf(listing, town, words);
        const entry = known.town === town ? known : { ...known, town };
        made.set(listing, entry);
        return entry;
      });
      return { kind: 'ready', towns, entries };
    },
    learn: (earlier, complete) => {
      for (const [row, listing] of complete.entries()) {
        const before = earlier[row];
        const known = before === undefined ? undefined : made.get(before);
        if (known !== undefined) made.set(listing, completedEntry(known, listing));
      }
    },
  };
}
