import { isWeeklyForSure } from '../meetings/calendar-event.ts';
import type { Meeting, Place, WeeklyTime } from '../meetings/schema.ts';

/** Search engines read no more of a list than this, and pages should stay light. */
const MOST_EVENTS = 100;

/**
 * Meetings as a schema.org `ItemList` of `Event`s with their `eventSchedule`, in JSON-LD, safe inside a
 * `<script>` element. Meetings without a weekly time or with unclear weeks, and those not meeting at present, are left out.
 */
export function structuredData(name: string, meetings: readonly Meeting[]): string {
  const events = meetings.flatMap((meeting) => eventOf(meeting) ?? []);
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

const eventOf = ({ attendance, schedule, name }: Meeting): object | undefined => {
  if (!isWeeklyForSure(schedule) || attendance.kind === 'closed-for-now') return undefined;
  const mode = MODES[attendance.kind];
  const location = attendance.place === undefined ? undefined : placeOf(attendance.place);
  return {
    '@type': 'Event',
    name,
    ...(mode === undefined ? {} : { eventAttendanceMode: mode }),
    ...(location === undefined ? {} : { location }),
    eventSchedule: scheduleOf(schedule),
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

const scheduleOf = ({ day, start, minutes, zone, recurrence }: WeeklyTime): object => {
  const weeks = recurrence?.weeks?.filter((week) => week > 0);
  const isMonthly = weeks !== undefined && weeks.length > 0;
  return {
    '@type': 'Schedule',
    repeatFrequency: isMonthly ? 'P1M' : recurrence?.everyOther === undefined ? 'P1W' : 'P2W',
    byDay: `https://schema.org/${DAYS[day] ?? ''}`,
    ...(isMonthly ? { byMonthWeek: weeks } : {}),
    ...(recurrence?.months === undefined ? {} : { byMonth: recurrence.months }),
    startTime: clock(start),
    ...(minutes === undefined ? {} : { endTime: clock((start + minutes) % 1440) }),
    scheduleTimezone: zone,
  };
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
