import type { TimedEntry } from './entry.ts';
import { isRemoteOnly } from './facets.ts';
import { weekdayOf } from './timing.ts';

/** A weekday (0 = Sunday) and minutes after midnight, on one clock. */
export type Slot = { readonly day: number; readonly minutes: number };

/**
 * The weekday and hour that the filters of day and time go by. What one goes to is filtered by the clock
 * where it is held; what is joined from afar by the visitor’s. One can do either with a hybrid meeting:
 * where a place or area is asked for (`isThere`) one goes there, else either clock will do, each with its
 * own day and hour. A weekly time whose weeks or zone are not known is what its list says. The one slot of
 * what has no weekly time is absent.
 *
 * Rows stand under the visitor’s days, in every case, and say so when the day is another where it is held;
 * so the day that was asked for stands in the heading or in the row.
 */
export function slotsOf(
  { listing: { schedule, attendance }, timing }: Pick<TimedEntry, 'listing' | 'timing'>,
  isThere: boolean,
): readonly (Slot | undefined)[] {
  if (schedule.kind !== 'weekly') return [undefined];
  const held = { day: schedule.day, minutes: schedule.start };
  if (timing === undefined) return [held];
  const { day, minutes } = timing.here;
  const joined = { day: weekdayOf(day), minutes };
  if (isRemoteOnly(attendance)) return [joined];
  return attendance === 'hybrid' && !isThere ? [held, joined] : [held];
}
