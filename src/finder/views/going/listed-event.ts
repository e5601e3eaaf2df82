import {
  isWeeklyForSure,
  paragraphs,
  whereOf,
  type CalendarEvent,
} from '../../../meetings/calendar-event.ts';
import type { Listing, ListingDetails } from '../../../meetings/listing.ts';
import { plainLink } from './plain-link.ts';

/** What a calendar shows of a meeting: only that there is one, or which. */
export type Naming = 'neutral' | 'named';

/** The words a calendar needs, and how to say how often a meeting is held. */
export type EventWords = {
  readonly neutral: string;
  readonly sample: string;
  readonly recurrence: (listing: Listing) => string | undefined;
  readonly addressOf: (id: string) => string;
};

/**
 * A meeting as it goes into the visitor’s own calendar; absent for one without a weekly time, or of weeks nobody names. `neutral`
 * leaves out all that tells what kind of meeting it is. An invented listing says so in its title.
 */
export function listedEvent(
  listing: Listing,
  details: ListingDetails | undefined,
  naming: Naming,
  words: EventWords,
): CalendarEvent | undefined {
  const { schedule, place } = listing;
  if (!isWeeklyForSure(schedule)) return undefined;
  const isNamed = naming === 'named';
  const remote = listing.sample ? undefined : details?.remote;
  const title = isNamed ? listing.name : words.neutral;
  return {
    id: listing.id,
    schedule,
    title: listing.sample ? `${words.sample}: ${title}` : title,
    where: place && whereOf(place.precision === 'withheld' ? { city: place.city } : place),
    point: place?.precision === 'exact' ? place.point : undefined,
    url: isNamed ? remote?.url : plainLink(remote?.url),
    description: paragraphs([
      words.recurrence(listing),
      remote?.phone,
      ...(isNamed
        ? [
            details?.notes,
            details?.placeNotes,
            remote?.urlNotes,
            remote?.phoneNotes,
            details?.requestNotes,
            words.addressOf(listing.id),
          ]
        : []),
    ]),
    isClosedForNow: listing.attendance === 'closed-for-now',
  };
}
