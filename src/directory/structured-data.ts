import { isWeeklyForSure } from '../meetings/calendar-event.ts';
import { DAY_CODES, repetitionOf } from '../meetings/calendar-repetition.ts';
import type { Meeting, Place, Recurrence, WeeklyTime } from '../meetings/schema.ts';

/** Search engines read no more of a list than this, and pages should stay light. */
const MOST_EVENTS = 100;

/**
 * Meetings as a schema.org `ItemList` of `Event`s with their `eventSchedule`, as seen at `now` (epoch ms),
 * in JSON-LD, safe inside a `<script>` element. Meetings without a weekly time or with unclear weeks, and
 * those not meeting at present, are left out.
 */
export function structuredData(name: string, meetings: readonly Meeting[], now: number): string {
  const events = meetings.flatMap((meeting) => eventOf(meeting, now) ?? []);
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: meetings.length,
    itemListElement: events.slice(0, MOST_EVENTS).map((item, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item,
    })),
  }).replaceAll('<', '\\u003c');
}

const DAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
const MODES: Partial<Record<Meeting['attendance']['kind'], string>> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

const eventOf = ({ attendance, schedule, name }: Meeting, now: number): object | undefined => {
  if (!isWeeklyForSure(schedule) || attendance.kind === 'closed-for-now') return undefined;
  const mode = MODES[attendance.kind];
  const location = attendance.place === undefined ? undefined : placeOf(attendance.place);
  return {
    '@type': 'Event',
    name,
    ...(mode === undefined ? {} : { eventAttendanceMode: mode }),
    ...(location === undefined ? {} : { location }),
    eventSchedule: scheduleOf(schedule, now),
  };
};

const placeOf = ({
  venue,
  address,
  city,
  country,
  point,
  precision,
}: Place): object | undefined => {
  if (precision === 'withheld') return undefined;
  const name = venue ?? city;
  const written = address ?? [city, country].filter((part) => part !== undefined).join(', ');
  return {
    '@type': 'Place',
    ...(name === undefined ? {} : { name }),
    ...(written === '' ? {} : { address: written }),
    ...(point === undefined || precision !== 'exact'
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon } }),
  };
};

const scheduleOf = (time: WeeklyTime, now: number): object => {
  const { day, start, minutes, zone, recurrence } = time;
  return {
    '@type': 'Schedule',
    byDay: `https://schema.org/${DAYS[day] ?? ''}`,
    ...(recurrence === undefined ? { repeatFrequency: 'P1W' } : repeated(time, recurrence, now)),
    startTime: clock(start),
    ...(minutes === undefined ? {} : { endTime: clock((start + minutes) % 1440) }),
    scheduleTimezone: zone,
  };
};

/** What is not held every week: from when on, how often, and on which of those days not, two years ahead. */
const repeated = (
  time: WeeklyTime,
  { weeks, everyOther, months }: Recurrence,
  now: number,
): object => {
  const { firstLocal, exceptLocal } = repetitionOf(time, now);
  return {
    startDate: isoDay(firstLocal),
    repeatFrequency: weeks !== undefined ? 'P1M' : everyOther === undefined ? 'P1W' : 'P2W',
    // schema.org takes days as iCalendar writes them (“-1SU”); weeks of the month cannot say “last”.
    ...(weeks === undefined
      ? {}
      : { byDay: weeks.map((week) => `${week}${DAY_CODES[time.day] ?? ''}`) }),
    ...(months === undefined ? {} : { byMonth: months }),
    ...(exceptLocal.length === 0 ? {} : { exceptDate: exceptLocal.map(isoDay) }),
  };
};

/** The day (YYYY-MM-DD) of wall-clock minutes since 1970. */
const isoDay = (localMinutes: number): string =>
  new Date(localMinutes * 60_000).toISOString().slice(0, 10);

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
