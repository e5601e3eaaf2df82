import { meetsOn } from './recurrence.ts';
import type { Recurrence, WeeklyTime } from './schema.ts';
import { offsetAt } from './zone-clock.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
/** A season and a closure of two years may come together. */
const MOST_WEEKS_AHEAD = 160;
/** How far ahead days are named on which a rule’s meeting is not held. */
const WEEKS_OF_EXCEPTIONS = 104;
/** Weekdays (0 = Sunday) as iCalendar writes them. */
export const DAY_CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

/** When a weekly meeting comes together, as a calendar says it. Times are wall-clock minutes since 1970. */
export type Repetition = {
  readonly firstLocal: number;
  /** The value of an RRULE (RFC 5545 §3.3.10). */
  readonly rule: string;
  /** Starts that the rule gives and the meeting does not keep, two years ahead. */
  readonly exceptLocal: readonly number[];
};

/** How a meeting repeats from the day of `from` (epoch ms) on, in its own zone. */
export function repetitionOf(
  { day, start, zone, recurrence = {} }: WeeklyTime,
  from: number,
): Repetition {
  const today = Math.floor((from / MS_PER_MINUTE + offsetAt(zone, from)) / MINUTES_PER_DAY);
  const coming = today + ((day - ((WEEKDAY_OF_EPOCH + today) % 7) + 7) % 7);
  const weeksFrom = (first: number, weeks: number): readonly number[] =>
    Array.from({ length: weeks }, (_, week) => first + week * 7);
  const first =
    weeksFrom(coming, MOST_WEEKS_AHEAD).find((one) => meetsOn(one, recurrence)) ?? coming;
  const ruled = ruledPart(recurrence);
  const minutesOf = (epochDay: number): number => epochDay * MINUTES_PER_DAY + start;
  return {
    firstLocal: minutesOf(first),
    rule: ruleOf(day, ruled),
    exceptLocal: weeksFrom(first, WEEKS_OF_EXCEPTIONS)
      .filter((one) => meetsOn(one, ruled) && !meetsOn(one, recurrence))
      .map(minutesOf),
  };
}

/** What one RRULE can say of a recurrence: no closure, and of two rhythms only the monthly one. */
const ruledPart = ({ weeks, everyOther, months }: Recurrence): Recurrence => ({
  ...(weeks === undefined ? {} : { weeks }),
  ...(everyOther === undefined || weeks !== undefined ? {} : { everyOther }),
  ...(months === undefined ? {} : { months }),
});

const ruleOf = (day: number, { weeks, everyOther, months }: Recurrence): string => {
  const code = DAY_CODES[day] ?? '';
  const base =
    weeks === undefined
      ? `FREQ=WEEKLY${everyOther?.anchor === undefined ? '' : ';INTERVAL=2'};BYDAY=${code}`
      : `FREQ=MONTHLY;BYDAY=${weeks.map((week) => `${week}${code}`).join(',')}`;
  return months === undefined ? base : `${base};BYMONTH=${months.join(',')}`;
};
