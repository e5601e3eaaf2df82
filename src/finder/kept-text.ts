import type { Listing, ListingDetails } from '../meetings/listing.ts';
import { attendanceName } from './labels.ts';
import type { Phrases } from './phrases.ts';
import type { Clock } from './timing.ts';
import type { Words } from './words.ts';

/**
 * What a device shows of a kept meeting when the list does not arrive: the words it was kept with, so
 * that any later version of the site can show them.
 */
export type KeptText = {
  readonly lines: readonly string[];
  readonly url?: string | undefined;
  readonly phone?: string | undefined;
  /** The day it was kept, YYYY-MM-DD. */
  readonly on: string;
  /** Minutes from the week’s begin on Monday, by its own clock; what has no fixed time comes last. */
  readonly at: number;
};

const MINUTES_PER_DAY = 1440;
/** Long notes would fill what a browser lets a site keep. */
const MOST_NOTES = 1000;

/** The text of a meeting as of now: when, where, how, and its notes. Of an invented listing, that it is one. */
export function keptTextOf(
  listing: Listing,
  details: ListingDetails,
  clock: Clock,
  { words, phrases }: { readonly words: Words; readonly phrases: Phrases },
): KeptText {
  const { said } = words;
  const { schedule, place, sample } = listing;
  // The hour here may be another once the clocks have changed, so only the one there is kept.
  const there = phrases.clocks(listing, clock.timing(listing)?.here, undefined, false);
  const where = [place?.venue, place?.address ?? place?.city].filter(isSaid).join(', ');
  const notes = [details.placeNotes, details.notes, details.transit, details.requestNotes];
  const remote = sample ? undefined : details.remote;
  return {
    lines: [
      sample ? said('calendarSample') : undefined,
      [phrases.schedule(listing), there].filter(isSaid).join(' · '),
      phrases.recurrence(listing, clock.now),
      attendanceName(listing, words),
      where,
      place?.precision === 'withheld' ? said('withheld') : undefined,
      notes.filter(isSaid).join(' ').replace(/\s+/g, ' ').slice(0, MOST_NOTES),
    ].filter(isSaid),
    url: remote?.url,
    phone: remote?.phone,
    on: new Date(clock.now).toISOString().slice(0, 10),
    at:
      schedule.kind === 'weekly'
        ? ((schedule.day + 6) % 7) * MINUTES_PER_DAY + schedule.start
        : 7 * MINUTES_PER_DAY,
  };
}

/** Whether a value read from storage is such a text. */
export function isKeptText(value: unknown): value is KeptText {
  if (typeof value !== 'object' || value === null) return false;
  const { lines, url = '', phone = '', on, at } = value as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(lines) &&
    [...lines, url, phone, on].every((text) => typeof text === 'string') &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(on)) &&
    typeof at === 'number'
  );
}

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';
