import { townsOf } from '../finder/towns.ts';
import type { Listing } from '../meetings/listing.ts';
import type { PlacePage } from './page-plan.ts';

/** The key under which the finder knows the town of each page, by the page’s path; absent where it knows none. */
export function finderKeysOf(pages: readonly PlacePage[]): ReadonlyMap<string, string> {
  const listings = pages.map((page) => ({ page, listings: meetingsOf(page).map(listingOf) }));
  const { townOf } = townsOf(listings.flatMap((one) => one.listings));
  return new Map(
    listings.flatMap(({ page, listings: own }) => {
      const keys = own.flatMap((listing) => townOf(listing)?.key ?? []);
      const counts = new Map<string, number>();
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      const [most] = [...counts].sort(([, a], [, b]) => b - a);
      return most === undefined ? [] : [[page.path, most[0]] as const];
    }),
  );
}

const meetingsOf = (
  page: PlacePage,
): readonly PlacePage['sections'][number]['meetings'][number][] => [
  ...page.sections.flatMap(({ meetings }) => meetings),
  ...page.children.flatMap(meetingsOf),
];

const listingOf = (meeting: ReturnType<typeof meetingsOf>[number]): Listing => ({
  id: meeting.id,
  name: meeting.name,
  programme: meeting.programme,
  schedule: meeting.schedule,
  attendance: meeting.attendance.kind,
  place: meeting.attendance.place,
  types: meeting.types,
  languages: meeting.languages,
  sample: false,
});
