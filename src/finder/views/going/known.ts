import type { Listing, ListingDetails } from '../../../meetings/listing.ts';
import type { Fate } from '../../source.ts';
import type { Finder } from '../../state.ts';

/** A meeting with its details, as far as they have arrived. */
export type Known = readonly [Listing, ListingDetails | undefined];

/** What is known of the meeting with an id; empty where it is not there. */
export function knownOf(id: string, finder: Finder): readonly Known[] {
  const listing = finder.listingOf(id);
  const details = finder.details.value;
  const own = details.kind === 'ready' ? details.byId.get(id) : undefined;
  return listing === undefined ? [] : [[listing, own]];
}

/** What became of a meeting that is not there; absent for one that is, or may still arrive. */
export function fateOf(id: string, finder: Finder): Fate | undefined {
  if (finder.listingOf(id) !== undefined) return undefined;
  if (finder.coverage.value.kind !== 'whole') return finder.sought.value.get(id);
  // Ids may come with the details.
  return finder.details.value.kind === 'ready' ? 'gone' : undefined;
}
