import { meetsOn } from './recurrence.ts';
import type { WeeklyTime } from './schema.ts';
import { instantOf, offsetAt, offsetSpans, type OffsetSpan } from './zone-clock.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;
/** A meeting whose end nobody tells lasts at least this long: hardly one is shorter. */
const LIKELY_MS = 60 * MS_PER_MINUTE;
/** A fifth Sunday in February comes once in 28 years. */
const MOST_WEEKS_AHEAD = 30 * 53;

/** One coming-together, in epoch milliseconds. `end` is absent when the listing gives no length. */
export type Occurrence = { readonly start: number; readonly end?: number };

type ZoneWeek = { readonly spans: readonly OffsetSpan[]; readonly today: number };

/** A zone’s offsets from nine days before `now` to nine days after, and its local day number at `now`. */
const zoneWeek = (zone: string, now: number): ZoneWeek => ({
  spans: offsetSpans(zone, now - 9 * MS_PER_DAY, now + 9 * MS_PER_DAY),
  today: Math.floor((now + offsetAt(zone, now) * MS_PER_MINUTE) / MS_PER_DAY),
});

/** Works out occurrences at one moment; keeps what it learnt of each zone, so that many meetings cost little. */
export type WeekAt = {
  /**
   * The first occurrence that starts no earlier than `graceMinutes` before the moment.
   * It lies less than eight days ahead, unless the meeting’s recurrence leaves weeks out; where that
   * leaves none within thirty years, the weekly one is given.
   */
  readonly next: (time: WeeklyTime, graceMinutes?: number) => Occurrence;
  /** The occurrence under way at the moment: begun, and not ended or, where its length is not known, within its first hour. */
  readonly inProgress: (time: WeeklyTime) => Occurrence | undefined;
};

/** Prepares to work out occurrences around `now` (epoch ms). Unknown zones throw a `RangeError`. */
export function weekAt(now: number): WeekAt {
  const zones = new Map<string, ZoneWeek>();

  /** The first to fit, from a week ago on, of those that come together at most so many weeks ahead. */
  const first = (
    time: WeeklyTime,
    weeksAhead: number,
    fits: (occurrence: Occurrence) => boolean,
  ): Occurrence | undefined => {
    const { day: weekday, start: minutes, minutes: length, recurrence } = time;
    let zone = zones.get(time.zone);
    if (zone === undefined) zones.set(time.zone, (zone = zoneWeek(time.zone, now)));
    const { spans, today } = zone;
    const spansOn = (day: number): readonly OffsetSpan[] => {
      if (Math.abs(day - today) < 8) return spans;
      const noon = day * MS_PER_DAY + MS_PER_DAY / 2;
      return offsetSpans(time.zone, noon - 3 * MS_PER_DAY, noon + 3 * MS_PER_DAY);
    };
    const ahead = (weekday - ((WEEKDAY_OF_EPOCH + (today % 7) + 7) % 7) + 7) % 7;
    for (let week = -1; week <= weeksAhead; week++) {
      const day = today + ahead + week * 7;
      if (recurrence !== undefined && !meetsOn(day, recurrence)) continue;
      const start = instantOf(day * MINUTES_PER_DAY + minutes, spansOn(day));
      const occurrence =
        length === undefined ? { start } : { start, end: start + length * MS_PER_MINUTE };
      if (fits(occurrence)) return occurrence;
    }
    return undefined;
  };

  return {
    next: (time, graceMinutes = 0) => {
      const isAhead = ({ start }: Occurrence): boolean =>
        start >= now - graceMinutes * MS_PER_MINUTE;
      return (
        first(time, MOST_WEEKS_AHEAD, isAhead) ??
        // Of every week there is always one.
        (first({ ...time, recurrence: undefined }, 2, isAhead) as Occurrence)
      );
    },
    // What begins next week has not begun.
    inProgress: (time) =>
      first(time, 0, (occurrence) => occurrence.start <= now && now < endOf(occurrence)),
  };
}

/** When an occurrence is over, as far as is known (epoch ms): one of no known length after its first hour. */
export function endOf({ start, end = start + LIKELY_MS }: Occurrence): number {
  return end;
}
