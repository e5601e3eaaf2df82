import type { ListedPlace } from '../meetings/listing.ts';

/**
 * Where directions to a place open: the phone’s own map app, or openstreetmap.org elsewhere. Absent for
 * a place that has no point, or whose point does not stand for a door.
 */
export function directionsHref(
  place: ListedPlace | undefined,
  userAgent: string,
): string | undefined {
  if (place?.point === undefined || place.precision === 'withheld') return undefined;
  const { lat, lon } = place.point;
  const at = `${lat},${lon}`;
  if (/Android/.test(userAgent)) {
    const label = encodeURIComponent(place.venue ?? place.address ?? at);
    return `geo:${at}?q=${at}(${label})`;
  }
  if (/iPhone|iPad|Macintosh/.test(userAgent)) return `https://maps.apple.com/?daddr=${at}`;
  return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(at)}`;
}

/** A `tel:` link that dials pauses and keys as listed (RFC 3966: “#” must be escaped). */
export function telHref(phone: string): string {
  return `tel:${phone.replaceAll('#', '%23')}`;
}

/** Where a change is reported: the form as it is, or a letter with its subject and first lines written. */
export function reportHref(url: string, subject: string, body: string): string {
  if (!url.startsWith('mailto:')) return url;
  const joint = url.includes('?') ? '&' : '?';
  const field = (text: string): string => encodeURIComponent(text).replaceAll('%0A', '%0D%0A');
  return `${url}${joint}subject=${field(subject)}&body=${field(body)}`;
}
