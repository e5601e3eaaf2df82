import type { Listing } from '../meetings/listing.ts';
import type { AttendanceKind } from '../meetings/schema.ts';

/** The parts of the day. A meeting that starts on the boundary belongs to the later part. */
export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening', 'night'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

const HOUR = 60;

/** The one part of the day that a start time (minutes after midnight) falls in. */
export function timeOfDay(minutes: number): TimeOfDay {
  if (minutes < 4 * HOUR || minutes >= 21 * HOUR) return 'night';
  if (minutes < 12 * HOUR) return 'morning';
  return minutes < 17 * HOUR ? 'afternoon' : 'evening';
}

/** The ways of taking part that visitors choose from; a hybrid meeting answers to three of them. */
export const ATTENDANCE_FILTERS = ['in-person', 'online', 'hybrid', 'phone'] as const;
export type AttendanceFilter = (typeof ATTENDANCE_FILTERS)[number];

const FILTERS_OF_KIND: Readonly<Record<AttendanceKind, readonly AttendanceFilter[]>> = {
  'in-person': ['in-person'],
  online: ['online'],
  hybrid: ['in-person', 'online', 'hybrid'],
  phone: ['phone'],
  'link-on-request': ['online'],
  'closed-for-now': [],
  unknown: [],
};

/** Which of the attendance filters a meeting passes. What one can dial into is there by phone, whatever else it is. */
export function attendanceFilters({
  attendance,
  dialIn,
}: Pick<Listing, 'attendance' | 'dialIn'>): readonly AttendanceFilter[] {
  const ways = FILTERS_OF_KIND[attendance];
  return dialIn ? [...ways, 'phone'] : ways;
}

/** Whether one takes part from wherever one is, by one’s own clock. */
export function isRemoteOnly(kind: AttendanceKind): boolean {
  return kind === 'online' || kind === 'phone' || kind === 'link-on-request';
}
