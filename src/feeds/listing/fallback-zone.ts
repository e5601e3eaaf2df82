import type { FeedContext } from '../adapter.ts';
import type { Address } from './address.ts';
import type { Listing } from './listing.ts';
import type { PlaceholderPoints } from './place.ts';
import { pointFrom } from './point.ts';
import { isAtSea, isOutside, zoneAt } from './zone-at.ts';

/** The zone of a row that names none, and whether it was worked out from where its point lies. */
export type FallbackZone = { readonly zone: string; readonly isFromPoint: boolean };

/**
 * The feed’s zone; else, for a row that names a place to go to, the zone at its point (a town’s will
 * do); else the site’s. Points of online rows say where their keepers are, not which clock they mean.
 */
export function fallbackZone(
  listing: Listing,
  address: Address,
  placeholders: PlaceholderPoints,
  { feed, site }: FeedContext,
): FallbackZone {
  if (feed.timeZone !== undefined) return { zone: feed.timeZone, isFromPoint: false };
  const fromSite = { zone: site.timeZone, isFromPoint: false };
  const isRemote =
    listing.attendanceOption === 'online' ||
    ((listing.conferenceUrl !== undefined || listing.conferencePhone !== undefined) &&
      !address.namesDoor);
  if (isRemote) return fromSite;
  const read = pointFrom(listing.latitude, listing.longitude, listing.coordinates);
  if (read.kind !== 'point' && read.kind !== 'box') return fromSite;
  const isPlaceholder = !address.namesDoor && placeholders.has(read.point.lat, read.point.lon);
  const { country, saysCountry } = address;
  const isElsewhere = saysCountry && country !== undefined && isOutside(country, read.point);
  return isPlaceholder || isElsewhere || isAtSea(read.point)
    ? fromSite
    : { zone: zoneAt(read.point), isFromPoint: true };
}
