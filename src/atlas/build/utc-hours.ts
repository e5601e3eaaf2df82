import type { Meeting, WeeklyTime } from '../../meetings/schema.ts';
import { offsetAt } from '../../meetings/zone-clock.ts';

const MINUTES_PER_WEEK = 7 * 1440;
const MS_PER_WEEK = MINUTES_PER_WEEK * 60_000;
const WEEKS_AHEAD = 54;
/** What lasts longer is under way at too many hours to stand at one. */
const LONGEST_MINUTES = 180;

/** Tells at which hours of the week in UTC (0 = Sunday, 0:00) meetings begin in the year after `now` (epoch ms). */
export function utcHours(now: number): (meeting: Meeting) => readonly number[] {
  const offsets = new Map<string, readonly number[]>();
  const offsetsOf = (zone: string): readonly number[] => {
    const known = offsets.get(zone);
    if (known !== undefined) return known;
    const all = yearsOffsets(zone, now);
    offsets.set(zone, all);
    return all;
  };
  return ({ schedule }) => {
    if (schedule.kind !== 'weekly' || (schedule.minutes ?? 0) > LONGEST_MINUTES) return [];
    const hours = offsetsOf(schedule.zone).map((offset) => hourOf(schedule, offset));
    return [...new Set(hours)];
  };
}

const hourOf = ({ day, start }: WeeklyTime, offsetMinutes: number): number => {
  const minute = day * 1440 + start - offsetMinutes;
  const inWeek = ((minute % MINUTES_PER_WEEK) + MINUTES_PER_WEEK) % MINUTES_PER_WEEK;
  return Math.floor(inWeek / 60);
};

/** Every offset a zone has in the year, in minutes; none for a zone this machine does not know. */
const yearsOffsets = (zone: string, now: number): readonly number[] => {
  try {
    const weeks = Array.from({ length: WEEKS_AHEAD }, (_, week) => now + week * MS_PER_WEEK);
    return [...new Set(weeks.map((instant) => offsetAt(zone, instant)))];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
};
