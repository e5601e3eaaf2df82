import type { Listing } from '../meetings/listing.ts';
import { folded } from '../text/folded.ts';
import type { Clock, Timing } from './timing.ts';
import type { Town } from './towns.ts';
import type { Words } from './words.ts';

/** The words a visitor may type for things a listing holds as ids. */
export type Vocabulary = Pick<Words, 'type' | 'programme'>;

/** A listing with what searching, filtering and ordering need, worked out once. */
export type Entry = {
  readonly listing: Listing;
  /** Everything one can search for, folded, with a blank before each word. */
  readonly text: string;
  readonly town: Town | undefined;
  /** A number that looks like chance but is always the same: orders equals without favouring the alphabet. */
  readonly lot: number;
};

/** An entry at one moment. */
export type TimedEntry = Entry & { readonly timing: Timing | undefined };

/** Makes a listing ready to be searched. */
export function entryOf(listing: Listing, town: Town | undefined, words: Vocabulary): Entry {
  const { name, group, place, types, programme } = listing;
  const { name: long, short } = words.programme(programme);
  const parts = [
    name,
    group,
    place?.venue,
    place?.city,
    ...(place?.regions ?? []),
    ...types.map((id) => words.type(id)?.name),
    long,
    short,
  ];
  // One by one, for most parts are those of other meetings too.
  return { listing, town, text: ` ${parts.map(folded).join(' ')}`, lot: lotOf(listing) };
}

/** The entry once its details have arrived: its street, postal code and district can be searched for too. */
export function completedEntry(entry: Entry, listing: Listing = entry.listing): Entry {
  const { address, postalCode } = listing.place ?? {};
  const more = folded([address, postalCode, listing.district].join(' '));
  return { ...entry, listing, text: `${entry.text} ${more}` };
}

/** Entries with their times at the clock’s moment. */
export function timedEntries(entries: readonly Entry[], clock: Clock): readonly TimedEntry[] {
  return entries.map((entry) => ({ ...entry, timing: clock.timing(entry.listing) }));
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
const lotOf = ({ name, place, programme }: Listing): number => {
  const text = `${name}/${programme}/${place?.venue ?? ''}/${place?.city ?? ''}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
};
