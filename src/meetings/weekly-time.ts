import type { WeeklyTime } from './schema.ts';
import { instantOf, offsetAt, offsetSpans, type OffsetSpan } from './zone-clock.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

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
   * It lies less than eight days ahead.
   */
  readonly next: (time: WeeklyTime, graceMinutes?: number) => Occurrence;
  /** The occurrence under way at the moment, if its length is known and it has begun and not ended. */
  readonly inProgress: (time: WeeklyTime) => Occurrence | undefined;
};

/** Prepares to work out occurrences around `now` (epoch ms). Unknown zones throw a `RangeError`. */
export function weekAt(now: number): WeekAt {
  const zones = new Map<string, ZoneWeek>();

  const occurrences = (time: WeeklyTime): readonly [Occurrence, Occurrence, Occurrence] => {
    let zone = zones.get(time.zone);
    if (zone === undefined) zones.set(time.zone, (zone = zoneWeek(time.zone, now)));
    const { spans, today } = zone;
    const ahead = (time.day - ((WEEKDAY_OF_EPOCH + (today % 7) + 7) % 7) + 7) % 7;
    const onDay = (day: number): Occurrence => {
      const start = instantOf(day * MINUTES_PER_DAY + time.start, spans);
      return time.minutes === undefined
        ? { start }
        : { start, end: start + time.minutes * MS_PER_MINUTE };
    };
    const day = today + ahead;
    return [onDay(day - 7), onDay(day), onDay(day + 7)];
  };

  return {
    next: (time, graceMinutes = 0) => {
      const [past, coming, following] = occurrences(time);
      const earliest = now - graceMinutes * MS_PER_MINUTE;
      if (past.start >= earliest) return past;
      return coming.start >= earliest ? coming : following;
    },
    inProgress: (time) =>
      occurrences(time).find(({ start, end }) => end !== undefined && start <= now && now < end),
  };
}
