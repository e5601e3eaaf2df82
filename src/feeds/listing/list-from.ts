import type { FeedContext, OpenList } from '../adapter.ts';
import { listFactsOf } from './list-facts.ts';
import type { Listing } from './listing.ts';
import { meetingsFromListing } from './meetings-from-listing.ts';
import type { TypeVocabulary } from './types.ts';

/** The open list of rows that each turn into a listing, or into `undefined` where they are no meeting. */
export function listFrom(
  rows: readonly unknown[] | undefined,
  listingFrom: (row: unknown) => Listing | undefined,
  vocabulary: TypeVocabulary,
  context: FeedContext,
): OpenList | undefined {
  if (rows === undefined) return undefined;
  const listings = function* () {
    for (const row of rows) yield listingFrom(row);
  };
  const facts = listFactsOf(listings(), vocabulary);
  return {
    rows,
    meetingsFrom: (row, findings) => {
      const listing = listingFrom(row);
      if (listing !== undefined) return meetingsFromListing(listing, facts, context, findings);
      findings.reject(
        'not-a-meeting',
        '',
        'The entry has no name, day, time, address or link, so it is no meeting.',
      );
      return [];
    },
  };
}
