import { newDayNumbering } from './day-numbering.ts';
import type { Listing } from './listing.ts';
import type { ListFacts } from './meetings-from-listing.ts';
import { asText } from './plain-text.ts';
import { pointFrom } from './point.ts';
import type { TypeVocabulary } from './types.ts';

/** So many online rows on one point make it a placeholder. */
const PLACEHOLDER_ROWS = 5;

/** What can be learnt from a list as a whole: how it numbers days, and which points are placeholders. */
export function listFactsOf(
  listings: Iterable<Listing | undefined>,
  vocabulary: TypeVocabulary,
): ListFacts {
  const onlineRowsAt = new Map<string, number>();
  const numbering = newDayNumbering();
  for (const listing of listings) {
    if (listing === undefined) continue;
    numbering.add(listing.day, asText(listing.name).slice(0, 200));
    if (listing.conferenceUrl === undefined && listing.attendanceOption !== 'online') continue;
    if (/\d/.test(asText(listing.formattedAddress ?? listing.address))) continue;
    const read = pointFrom(listing.latitude, listing.longitude, listing.coordinates);
    if (read.kind !== 'point') continue;
    const key = `${read.point.lat},${read.point.lon}`;
    onlineRowsAt.set(key, (onlineRowsAt.get(key) ?? 0) + 1);
  }
  return {
    vocabulary,
    days: numbering.result(),
    placeholders: {
      has: (latitude, longitude) =>
        (onlineRowsAt.get(`${latitude},${longitude}`) ?? 0) >= PLACEHOLDER_ROWS,
    },
  };
}
