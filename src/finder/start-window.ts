import type { TimedEntry } from './entry.ts';
import type { Slot } from './filter-slots.ts';
import type { Query } from './query.ts';
import { GRACE_MINUTES, type Timing } from './timing.ts';

const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;

/** When a meeting is to begin: between two times of day, and within so many minutes from now. */
export type StartWindow = Pick<Query, 'earliest' | 'latest' | 'soonMinutes'>;

/** Whether a query says anything of when a meeting begins, besides days and parts of the day. */
export function hasStartWindow({ earliest, latest, soonMinutes }: StartWindow): boolean {
  return earliest > 0 || latest < MINUTES_PER_DAY || soonMinutes > 0;
}

/**
 * Whether a meeting begins in the window by one of its clocks, both ends included; a window from 22:00 to
 * 2:00 runs over midnight. “Within so many minutes” also holds for what is under way at `now` (epoch ms),
 * or always open.
 */
export function beginsIn(
  window: StartWindow,
  entry: Pick<TimedEntry, 'timing' | 'listing'>,
  slot: Slot | undefined,
  now: number,
): boolean {
  if (!hasStartWindow(window)) return true;
  const { earliest, latest, soonMinutes } = window;
  if (slot !== undefined) {
    const at = slot.minutes;
    const isInside =
      earliest <= latest ? at >= earliest && at <= latest : at >= earliest || at <= latest;
    if (!isInside || soonMinutes === 0) return isInside;
  }
  return isSoonOrOn(entry, soonMinutes, now);
}

/** Whether the next time begins within so many minutes from `now` (epoch ms), or has just begun. */
export function isSoon({ next }: Timing, soonMinutes: number, now: number): boolean {
  const wait = (next.start - now) / MS_PER_MINUTE;
  return wait >= -GRACE_MINUTES && wait <= soonMinutes;
}

/** Rows without those that are asked for only because they are under way: their next time is far off. */
export function soonRows<T extends Timed>(
  rows: readonly T[],
  { soonMinutes }: StartWindow,
  now: number,
): readonly T[] {
  return soonMinutes === 0
    ? rows
    : rows.filter(
        ({ entry: { timing } }) => timing === undefined || isSoon(timing, soonMinutes, now),
      );
}

/** Whether an entry is on, begins within so many minutes from `now` (epoch ms), or is always open and not closed for now. */
export function isSoonOrOn(
  { timing, listing }: Pick<TimedEntry, 'timing' | 'listing'>,
  soonMinutes: number,
  now: number,
): boolean {
  if (timing === undefined) {
    return listing.schedule.kind === 'always-open' && listing.attendance !== 'closed-for-now';
  }
  return timing.underWay !== undefined || isSoon(timing, soonMinutes, now);
}

/** How many meetings were found: the rows, and what is asked for only because it is under way. */
export function foundCount(
  { rows, underWay }: { readonly rows: readonly Timed[]; readonly underWay: readonly Timed[] },
  { soonMinutes }: Pick<Query, 'soonMinutes'>,
  now: number,
): number {
  if (soonMinutes === 0) return rows.length;
  const isRow = ({ entry: { timing } }: Timed): boolean =>
    timing === undefined || isSoon(timing, soonMinutes, now);
  return rows.length + underWay.filter((match) => !isRow(match)).length;
}

type Timed = { readonly entry: TimedEntry };
