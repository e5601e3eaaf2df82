import type { Bounds } from '../geo/bounds.ts';
import type { Point } from '../geo/point.ts';
import { offsetAt } from '../meetings/zone-clock.ts';
import type { Origin } from './match.ts';
import type { Query } from './query.ts';
import { weekdayOf, type Clock } from './timing.ts';

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
/** What can still be under way began no longer ago. */
const HOURS_BACK = 3;
/** How far ahead is looked at first. */
export const FIRST_HOURS = 3;
export const HOURS_PER_WEEK = 168;

/** A stretch of time, in epoch ms. */
export type Stretch = { readonly from: number; readonly to: number };

/** What of a list in cells a query is about. */
export type Goal =
  | { readonly kind: 'near'; readonly point: Point; readonly km: number }
  | { readonly kind: 'area'; readonly bounds: Bounds }
  /** What can be joined from afar; `until` is absent when all that was asked for is covered. */
  | {
      readonly kind: 'afar';
      readonly stretches: readonly Stretch[];
      readonly until?: number | undefined;
      /** A text is searched: it may be that of a meeting held nobody knows where. */
      readonly hasText?: true;
    };

/** What to fetch for a query: around its place, in its area, or else what can be joined in the next `hours`. */
export function goalOf(
  query: Query,
  origin: Origin | undefined,
  clock: Clock,
  hours: number,
): Goal {
  if (origin?.point !== undefined) {
    return { kind: 'near', point: origin.point, km: query.withinKm };
  }
  if (query.area !== undefined) return { kind: 'area', bounds: query.area };
  const text = query.text.trim() === '' ? {} : { hasText: true as const };
  if (query.days.length > 0) {
    return { kind: 'afar', stretches: daysAhead(query.days, clock), ...text };
  }
  const now = Math.floor(clock.now / MS_PER_HOUR) * MS_PER_HOUR;
  const until = now + hours * MS_PER_HOUR;
  const stretches = [{ from: now - HOURS_BACK * MS_PER_HOUR, to: until }];
  return { kind: 'afar', stretches, until: hours >= HOURS_PER_WEEK ? undefined : until, ...text };
}

/** Whether two goals need the same files. */
export function isSameGoal(a: Goal | undefined, b: Goal): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The coming days of these weekdays on the visitor’s calendar, an hour wider for clocks that change. */
const daysAhead = (days: readonly number[], { now, zone, today }: Clock): readonly Stretch[] => {
  const midnight = today * MS_PER_DAY - offsetAt(zone, now) * 60_000;
  return [0, 1, 2, 3, 4, 5, 6, 7]
    .filter((ahead) => days.includes(weekdayOf(today + ahead)))
    .map((ahead) => ({
      from: midnight + ahead * MS_PER_DAY - MS_PER_HOUR,
      to: midnight + (ahead + 1) * MS_PER_DAY + MS_PER_HOUR,
    }));
};
