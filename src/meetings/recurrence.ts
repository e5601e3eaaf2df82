import type { Recurrence } from './schema.ts';

const MS_PER_DAY = 86_400_000;

/**
 * Whether a meeting comes together on a day it would fall on if it were weekly. Days are counted from
 * 1 January 1970 on the meeting’s own calendar. What the listing does not say (which of every two
 * weeks) rules no day out.
 */
export function meetsOn(day: number, { weeks, everyOther, months, closed }: Recurrence): boolean {
  const date = new Date(day * MS_PER_DAY);
  if (months !== undefined && !months.includes(date.getUTCMonth() + 1)) return false;
  if (weeks !== undefined && !isOneOf(weeks, date)) return false;
  if (everyOther?.anchor !== undefined) {
    const apart = Math.round((day - dayOf(everyOther.anchor)) / 7);
    if (apart % 2 !== 0) return false;
  }
  if (closed === undefined) return true;
  const isBefore = closed.from !== undefined && day < dayOf(closed.from);
  return isBefore || day > dayOf(closed.until);
}

/** Whether it is known in which weeks a meeting comes together: a calendar would else name days it is not held on. */
export function areWeeksKnown({ unclear, everyOther }: Recurrence = {}): boolean {
  return !unclear && !(everyOther && everyOther.anchor === undefined);
}

/** Whether the date is the first, third… or (−1) the last of its weekday in its month. */
function isOneOf(weeks: readonly number[], date: Date): boolean {
  const dayOfMonth = date.getUTCDate();
  if (weeks.includes(Math.ceil(dayOfMonth / 7))) return true;
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
  return weeks.includes(-1) && dayOfMonth + 7 > lastOfMonth.getUTCDate();
}

const dayOf = (isoDate: string): number => Math.round(Date.parse(`${isoDate}T00:00Z`) / MS_PER_DAY);
