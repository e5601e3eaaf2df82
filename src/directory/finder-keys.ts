import { townsOf } from '../finder/towns.ts';
import type { Listing } from '../meetings/listing.ts';
import type { Meeting } from '../meetings/schema.ts';
import type { PlacePage } from './page-plan.ts';

/** The key under which the finder knows the town of each page, by the page’s path; absent where it knows none. */
export function finderKeysOf(pages: readonly PlacePage[]): ReadonlyMap<string, string> {
  const placed = pages.map((page) => ({ page, listings: placesOf(meetingsOf(page)) }));
  const { townOf } = townsOf(placed.flatMap(({ listings }) => listings));
  return new Map(
    placed.flatMap(({ page, listings }) => {
      const counts = new Map<string, number>();
      for (const listing of listings) {
        const key = townOf(listing)?.key;
        if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const [most] = [...counts].sort(([, a], [, b]) => b - a);
      return most === undefined ? [] : [[page.path, most[0]] as const];
    }),
  );
}

const meetingsOf = (page: PlacePage): readonly Meeting[] => [
  ...page.sections.flatMap(({ meetings }) => meetings),
  ...page.children.flatMap(meetingsOf),
];

/** One listing for each part of a town, some 10 km wide: all that keys depend on. */
const placesOf = (meetings: readonly Meeting[]): readonly Listing[] => {
  const parts = new Map<string, Listing>();
  for (const meeting of meetings) {
    const { place } = meeting.attendance;
    const { lat = 0, lon = 0 } = place?.point ?? {};
    const part = `${place?.city} ${place?.country} ${place?.regions.join()} ${lat.toFixed(1)} ${lon.toFixed(1)}`;
    if (!parts.has(part)) parts.set(part, listingOf(meeting));
  }
  return [...parts.values()];
};

const listingOf = (meeting: Meeting): Listing => ({
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
