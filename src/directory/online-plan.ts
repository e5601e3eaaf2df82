import type { Meeting } from '../meetings/schema.ts';
import { weekAt } from '../meetings/weekly-time.ts';
import { offsetAt } from '../meetings/zone-clock.ts';
import { isHeldSomewhere } from './held-place.ts';
import { WEEK_PARTS, type WeekPart } from './week.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

/** A meeting one joins from afar, by the clocks of the site’s own zone. */
export type OnlineSlot = {
  readonly meeting: Meeting;
  /** Minutes after midnight there. */
  readonly start: number;
  /** Whether the meeting’s own clocks show another time. */
  readonly isElsewhere: boolean;
};

export const QUARTERS = ['night', 'morning', 'afternoon', 'evening'] as const;
/** A quarter of a day, from midnight: six hours. */
export type Quarter = (typeof QUARTERS)[number];

/** Meetings of one part of the week, or of a quarter of a full day; `path` is its step of an address. */
export type OnlinePart = {
  readonly path: string;
  readonly part: WeekPart;
  readonly quarter?: Quarter | undefined;
  readonly slots: readonly OnlineSlot[];
};

export type OnlineOptions = {
  /** The site’s IANA zone. */
  readonly zone: string;
  /** Epoch milliseconds: whose week’s clocks decide. */
  readonly now: number;
  /** A day with more meetings than this is told in quarters. */
  readonly mostOnPage: number;
};

/** What one joins from afar, by day and hour of the site’s own zone; every such meeting once. */
export function onlinePlan(
  meetings: readonly Meeting[],
  options: OnlineOptions,
): readonly OnlinePart[] {
  const { zone, now, mostOnPage } = options;
  const week = weekAt(now);
  const parts = new Map<WeekPart, OnlineSlot[]>();
  for (const meeting of meetings) {
    if (isHeldSomewhere(meeting)) continue;
    const { schedule } = meeting;
    let part: WeekPart | undefined = schedule.kind === 'weekly' ? undefined : schedule.kind;
    let start = 0;
    let isElsewhere = false;
    if (schedule.kind === 'weekly') {
      const { recurrence: _, ...everyWeek } = schedule;
      const instant = week.next(everyWeek).start;
      const local = Math.floor(instant / MS_PER_MINUTE) + offsetAt(zone, instant);
      const day = (((Math.floor(local / MINUTES_PER_DAY) + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;
      start = ((local % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
      part = WEEK_PARTS[(day + 6) % 7];
      isElsewhere = start !== schedule.start || day !== schedule.day;
    }
    if (part === undefined) continue;
    const slots = parts.get(part) ?? [];
    parts.set(part, slots);
    slots.push({ meeting, start, isElsewhere });
  }
  return WEEK_PARTS.flatMap((part): readonly OnlinePart[] => {
    const slots = (parts.get(part) ?? []).sort(
      (a, b) => a.start - b.start || (a.meeting.name < b.meeting.name ? -1 : 1),
    );
    if (slots.length === 0) return [];
    if (slots.length <= mostOnPage) return [{ path: part, part, slots }];
    return QUARTERS.map((quarter, at) => ({
      path: `${part}-${quarter}`,
      part,
      quarter,
      slots: slots.filter(({ start }) => Math.floor(start / (MINUTES_PER_DAY / 4)) === at),
    })).filter((page) => page.slots.length > 0);
  });
}

/** Whether all parts together have no more meetings than a page may show. */
export function fitsOnePage(
  parts: readonly Pick<OnlinePart, 'slots'>[],
  mostOnPage: number,
): boolean {
  return parts.reduce((sum, { slots }) => sum + slots.length, 0) <= mostOnPage;
}
