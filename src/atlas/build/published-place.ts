import type { Meeting, Place } from '../../meetings/schema.ts';

/** What is public of a place. */
export type PublishedPlace = Place;

/**
 * What is public of where a meeting is held: a withheld address has neither street nor point nor notes,
 * whatever the feed carried. Absent when it has no place.
 */
export function publishedPlace({ attendance }: Meeting): PublishedPlace | undefined {
  const { place } = attendance;
  if (place?.precision !== 'withheld') return place;
  const { city, regions, country, precision, access } = place;
  return { city, regions, country, precision, access };
}
