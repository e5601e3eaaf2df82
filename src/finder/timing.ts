import type { Listing } from '../meetings/listing.ts';
import { areWeeksKnown } from '../meetings/recurrence.ts';
import { weekAt, type Occurrence } from '../meetings/weekly-time.ts';
import { offsetAt, offsetSpans, type OffsetSpan } from '../meetings/zone-clock.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

/** A meeting that began no longer ago than this still counts as coming: one can walk in. */
export const GRACE_MINUTES = 10;

/** A moment on the visitor’s calendar and clock: days since 1 January 1970, minutes after midnight. */
export type LocalTime = { readonly day: number; readonly minutes: number };

/** When a weekly meeting comes next, as seen by one visitor at one moment. */
export type Timing = {
  readonly next: Occurrence;
  /** Under way for longer than the grace, and not over as far as is known. */
  readonly underWay?: Occurrence | undefined;
  /** The beginning of `next`. */
  readonly here: LocalTime;
};

/** Knows the times of meetings at one moment, for a visitor in one zone. */
export type Clock = {
  readonly now: number;
  readonly zone: string;
  /** Today on the visitor’s calendar, in days since 1 January 1970. */
  readonly today: number;
  /** An instant (epoch ms) by the visitor. */
  readonly local: (instant: number) => LocalTime;
  /**
   * Absent for what has no weekly time, does not meet at present or meets in weeks that nobody names, and
   * for a zone this browser does not know.
   */
  readonly timing: (listing: Pick<Listing, 'schedule' | 'attendance'>) => Timing | undefined;
};

/** A clock for `now` (epoch ms) and the visitor’s zone. */
export function clockAt(now: number, zone: string): Clock {
  const week = weekAt(now);
  const spans = offsetSpans(zone, now - 9 * MS_PER_DAY, now + 9 * MS_PER_DAY);
  const local = (instant: number): LocalTime => {
    // A meeting of some weeks only may come next beyond the spans.
    const isInSpans = Math.abs(instant - now) < 9 * MS_PER_DAY;
    const offset = isInSpans ? offsetIn(spans, instant) : offsetAt(zone, instant);
    const minutes = Math.floor(instant / MS_PER_MINUTE) + offset;
    const day = Math.floor(minutes / MINUTES_PER_DAY);
    return { day, minutes: minutes - day * MINUTES_PER_DAY };
  };
  return {
    now,
    zone,
    today: local(now).day,
    local,
    timing: ({ schedule, attendance }) => {
      if (schedule.kind !== 'weekly' || attendance === 'closed-for-now') return undefined;
      if (!areWeeksKnown(schedule.recurrence)) return undefined;
      try {
        const next = week.next(schedule, GRACE_MINUTES);
        const current = week.inProgress(schedule);
        return {
          next,
          underWay: current !== undefined && current.start < next.start ? current : undefined,
          here: local(next.start),
        };
      } catch (error) {
        if (error instanceof RangeError) return undefined;
        throw error;
      }
    },
  };
}

/** The weekday (0 = Sunday) of a day counted from 1 January 1970, a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

const offsetIn = (spans: readonly OffsetSpan[], instant: number): number => {
  let offset = 0;
  for (const span of spans) if (instant >= span.from) offset = span.offsetMinutes;
  return offset;
};
