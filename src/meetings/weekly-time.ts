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

/** The day (since 1 January 1970) of the coming weekly slot, and what falls on any day. */
type Around = { readonly day: number; readonly onDay: (day: number) => Occurrence };

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

  const around = (time: WeeklyTime): Around => {
    let zone = zones.get(time.zone);
    if (zone === undefined) zones.set(time.zone, (zone = zoneWeek(time.zone, now)));
    const { spans, today } = zone;
    const spansOn = (day: number, name: string): readonly OffsetSpan[] => {
      if (Math.abs(day - today) < 8) return spans;
      const noon = day * MS_PER_DAY + MS_PER_DAY / 2;
      return offsetSpans(name, noon - 3 * MS_PER_DAY, noon + 3 * MS_PER_DAY);
    };
    const ahead = (time.day - ((WEEKDAY_OF_EPOCH + (today % 7) + 7) % 7) + 7) % 7;
    const onDay = (day: number): Occurrence => {
      const start = instantOf(day * MINUTES_PER_DAY + time.start, spansOn(day, time.zone));
      return time.minutes === undefined
        ? { start }
        : { start, end: start + time.minutes * MS_PER_MINUTE };
    };
    return { day: today + ahead, onDay };
  };

  const isMeeting = (day: number, { recurrence }: WeeklyTime): boolean =>
    recurrence === undefined || meetsOn(day, recurrence);

  return {
    next: (time, graceMinutes = 0) => {
      const { day, onDay } = around(time);
      const earliest = now - graceMinutes * MS_PER_MINUTE;
      for (let week = -1; week <= MOST_WEEKS_AHEAD; week++) {
        const candidate = day + week * 7;
        if (!isMeeting(candidate, time)) continue;
        const occurrence = onDay(candidate);
        if (occurrence.start >= earliest) return occurrence;
      }
      const coming = onDay(day);
      return coming.start >= earliest ? coming : onDay(day + 7);
    },
    inProgress: (time) => {
      const { day, onDay } = around(time);
      for (const candidate of [day - 7, day, day + 7]) {
        if (!isMeeting(candidate, time)) continue;
        const occurrence = onDay(candidate);
        const { start, end = start + LIKELY_MS } = occurrence;
        if (start <= now && now < end) return occurrence;
      }
      return undefined;
    },
  };
}
