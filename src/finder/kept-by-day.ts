import type { Listing } from '../meetings/listing.ts';

/** Kept meetings of one day of the week (0 = Sunday); `day` is absent for those without a weekly time. */
export type KeptDay = {
  readonly day: number | undefined;
  readonly listings: readonly Listing[];
};

const WEEK_FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0, undefined] as const;

/**
 * Meetings as a printed list has them: by the day and the clock where each is held, Monday first. A
 * list on paper cannot follow the reader’s clock.
 */
export function keptByDay(listings: readonly Listing[]): readonly KeptDay[] {
  const dayOf = ({ schedule }: Listing): number | undefined =>
    schedule.kind === 'weekly' ? schedule.day : undefined;
  const startOf = ({ schedule }: Listing): number =>
    schedule.kind === 'weekly' ? schedule.start : 0;
  return WEEK_FROM_MONDAY.map((day) => ({
    day,
    listings: listings
      .filter((listing) => dayOf(listing) === day)
      .sort((a, b) => startOf(a) - startOf(b) || a.name.localeCompare(b.name)),
  })).filter((group) => group.listings.length > 0);
}
