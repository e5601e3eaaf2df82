import type { Listing } from '../meetings/listing.ts';
import { clockAt } from './timing.ts';

const MS_PER_DAY = 86_400_000;
const MINUTES_PER_DAY = 1440;

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
  listing: Pick<Listing, 'schedule' | 'attendance'>,
  start: number,
  zone: string,
): ClockChange | undefined {
  const [before, now, after] = [start - 7.5 * MS_PER_DAY, start, start + 0.5 * MS_PER_DAY].map(
    (from) => {
      const here = clockAt(from, zone).timing(listing)?.here;
      return here === undefined ? NaN : here.day * MINUTES_PER_DAY + here.minutes;
    },
  ) as [number, number, number];
  const minutes = now - before - 7 * MINUTES_PER_DAY;
  const later = after - now - 7 * MINUTES_PER_DAY;
  if (Number.isNaN(minutes + later)) return undefined;
  if (minutes !== 0) return { kind: later === -minutes ? 'once' : 'since', minutes };
  return later === 0 ? undefined : { kind: 'after', minutes: later };
}
