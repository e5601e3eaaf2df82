import type { ListedPlace } from '../meetings/listing.ts';

/** Where the way to a door can be shown. `geo` opens whatever map app an Android device has. */
export type MapLinks = Readonly<Record<'geo' | 'apple' | 'osm' | 'google', string>>;

/**
 * Addresses that open a map with the way to a place: by its point, or by its address where it has none.
 * Absent for a place whose address is withheld, or whose point stands for an area and not for a door.
 */
export function mapLinks(place: ListedPlace | undefined): MapLinks | undefined {
  if (place?.precision !== 'exact') return undefined;
  const { point, venue, address } = place;
  const at = point === undefined ? address : `${point.lat},${point.lon}`;
  if (at === undefined) return undefined;
  const escaped = encodeURIComponent(at);
  const osm = point === undefined ? 'search?query' : 'directions?to';
  return {
    geo:
      point === undefined
        ? `geo:0,0?q=${escaped}`
        : `geo:${at}?q=${at}(${encodeURIComponent(venue ?? address ?? at)})`,
    apple: `https://maps.apple.com/?daddr=${escaped}`,
    osm: `https://www.openstreetmap.org/${osm}=${escaped}`,
    google: `https://www.google.com/maps/dir/?api=1&destination=${escaped}`,
  };
}

/** The map of the visitor’s own device: any app on Android, Apple’s on Apple’s, openstreetmap.org elsewhere. */
export function ownMap(userAgent: string): keyof MapLinks {
  if (/Android/.test(userAgent)) return 'geo';
  return /iPhone|iPad|Macintosh/.test(userAgent) ? 'apple' : 'osm';
}

/** A `tel:` link that dials pauses and keys as listed (RFC 3966: “#” must be escaped). */
export function telHref(phone: string): string {
  return `tel:${phone.replaceAll('#', '%23')}`;
}

/** The host of a link, without “www.”; the link itself where it has none. */
export function hostOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host : '';
  return host.replace(/^www\./, '') || url;
}
