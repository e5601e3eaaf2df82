import type { WeeklyHours } from './crisis.schema.ts';

/** Sunday first, as `WEEKDAYS` in `crisis.schema.ts`, which the browser does not load. */
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

type WallClock = { readonly weekday: number; readonly minutes: number };

/** What a clock on the wall in `zone` shows at `now`: weekday from Sunday = 0, minutes from midnight. */
const wallClock = (zone: string, now: number): WallClock => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const weekday = WEEKDAYS.findIndex((day) => day === parts.get('weekday')?.toLowerCase());
  return { weekday, minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
};

const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/**
 * Whether a line with these hours answers at `now` (epoch ms), by the wall clock of its own zone, so
 * that a change to summer time needs no special care. The closing minute is outside.
 * @throws {RangeError} for a zone the platform does not know.
 */
export function isOpenAt({ zone, weekly }: WeeklyHours, now: number): boolean {
  const { weekday, minutes } = wallClock(zone, now);
  const today = WEEKDAYS[weekday];
  const yesterday = WEEKDAYS[(weekday + 6) % 7];
  return weekly.some(({ days, from, to }) => {
    const start = minutesOf(from);
    const end = minutesOf(to);
    const begunToday = days.some((day) => day === today) && minutes >= start;
    if (end > start) return begunToday && minutes < end;
    return begunToday || (days.some((day) => day === yesterday) && minutes < end);
  });
}
