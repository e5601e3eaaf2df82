import {
  completedEntry,
  entryOf,
  timedEntries,
  type TimedEntry,
} from '../../../src/finder/entry.ts';
import { clockAt, type Clock } from '../../../src/finder/timing.ts';
import { townsOf } from '../../../src/finder/towns.ts';
import type { ListedPlace, Listing } from '../../../src/meetings/listing.ts';
import type { WeeklyTime } from '../../../src/meetings/schema.ts';

/** Monday, 12 October 2026, 18:00 in New York. */
export const MONDAY_EVENING = Date.parse('2026-10-12T22:00:00Z');
export const NEW_YORK = 'America/New_York';

/** A meeting of which a test says only what matters to it: in person, Tuesdays at 19:00 for an hour, in New York. */
export function listing(differs: Partial<Listing> & { readonly id: string }): Listing {
  return {
    name: `Meeting ${differs.id}`,
    programme: 'aa',
    schedule: { kind: 'weekly', day: 2, start: 19 * 60, minutes: 60, zone: NEW_YORK },
    attendance: 'in-person',
    place: undefined,
    types: [],
    languages: [],
    sample: false,
    ...differs,
  };
}

/** A place of which a test says only what matters to it. */
export function place(differs: Partial<ListedPlace>): ListedPlace {
  return { regions: [], precision: 'exact', ...differs };
}

/** A weekly schedule from a day (0 = Sunday) and “19:30”. */
export function weekly(day: number, time: string, zone = NEW_YORK, minutes = 60): WeeklyTime {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  return { kind: 'weekly', day, start: hours * 60 + past, minutes, zone };
}

/** Listings as the finder holds them at a moment; types and programmes are searched by their ids. */
export function entries(
  listings: readonly Listing[],
  clock: Clock = clockAt(MONDAY_EVENING, NEW_YORK),
): readonly TimedEntry[] {
  const { townOf } = townsOf(listings);
  const words = {
    type: (id: string) => ({ name: id, explanation: '' }),
    programme: (id: string) => ({ name: id, short: id }),
  };
  return timedEntries(
    listings.map((each) => completedEntry(entryOf(each, townOf(each), words))),
    clock,
  );
}

/** The ids of results, in their order. */
export function ids(
  rows: readonly { readonly entry: { readonly listing: { readonly id: string } } }[],
): readonly string[] {
  return rows.map(({ entry }) => entry.listing.id);
}
