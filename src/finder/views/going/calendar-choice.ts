import { isWeeklyForSure } from '../../../meetings/calendar-event.ts';
import type { Listing } from '../../../meetings/listing.ts';

/** Why a meeting is left out of a calendar file. */
export type WhyLeft = 'closed' | 'no-time' | 'unclear';

/** Why a calendar cannot hold a meeting: it would name days it is not held on. Absent where it can. */
export function whyLeft({ schedule, attendance }: Listing): WhyLeft | undefined {
  if (attendance === 'closed-for-now') return 'closed';
  if (schedule.kind !== 'weekly') return 'no-time';
  return isWeeklyForSure(schedule) ? undefined : 'unclear';
}
