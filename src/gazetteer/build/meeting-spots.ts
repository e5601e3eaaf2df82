import type { Point } from '../../geo/point.ts';
import type { Meeting } from '../../meetings/schema.ts';

/** Where one can go to a meeting. */
export type MeetingSpot = {
  readonly point: Point;
  readonly city?: string | undefined;
  readonly postalCode?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
};

/** One spot for each meeting that is held at a place with a point. */
export function meetingSpots(meetings: readonly Meeting[]): readonly MeetingSpot[] {
  return meetings.flatMap(({ attendance }): readonly MeetingSpot[] => {
    const { kind, place } = attendance;
    if (kind !== 'in-person' && kind !== 'hybrid' && kind !== 'unknown') return [];
    if (place?.point === undefined) return [];
    const { point, city, postalCode, country } = place;
    return [{ point, city, postalCode, country }];
  });
}
