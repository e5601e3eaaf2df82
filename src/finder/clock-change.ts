import type { WeeklyTime } from '../meetings/schema.ts';
import { weekAt } from '../meetings/weekly-time.ts';
import { offsetAt } from '../meetings/zone-clock.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 1440 * MS_PER_MINUTE;
const MINUTES_PER_WEEK = 10_080;

/**
 * By how many minutes a weekly meeting begins later (below 0: earlier) on somebody’s clock: `once`, than in
 * the weeks before and after; `since` a time, than the week before it; `after` it, in the week that follows.
 */
export type ClockChange = {
  readonly kind: 'once' | 'since' | 'after';
  readonly minutes: number;
};

/**
 * What clocks that change do to a meeting of every week, at its coming-together that begins at `start`
 * (epoch ms), for somebody in `zone`; absent where the hour stays.
 */
export function clockChangeOf(
  time: WeeklyTime,
  start: number,
  zone: string,
): ClockChange | undefined {
  const shown = (instant: number): number => instant / MS_PER_MINUTE + offsetAt(zone, instant);
  const firstFrom = (instant: number): number => shown(weekAt(instant).next(time).start);
  const minutes = shown(start) - firstFrom(start - 7.5 * MS_PER_DAY) - MINUTES_PER_WEEK;
  const after = firstFrom(start + 0.5 * MS_PER_DAY) - shown(start) - MINUTES_PER_WEEK;
  if (minutes !== 0) return { kind: after === -minutes ? 'once' : 'since', minutes };
  return after === 0 ? undefined : { kind: 'after', minutes: after };
}
