import { localStamp, zoneLines } from './calendar-zone.ts';
import { meetsOn } from './recurrence.ts';
import type { Meeting, Place, Remote, WeeklyTime } from './schema.ts';
import { offsetAt } from './zone-clock.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
/** A season and a closure of two years may come together. */
const MOST_WEEKS_AHEAD = 160;
const DAY_CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;
/** RFC 5545 §3.1: octets in a line, its end not counted. */
const LONGEST_LINE = 75;

/** A series that weekly meetings of a calendar belong to. */
type WeeklyMeeting = Meeting & { readonly schedule: WeeklyTime };

/**
 * The weekly meetings of a list as an iCalendar file (RFC 5545): a repeating event each, from its first
 * coming-together after `from` (epoch ms) on, in its own zone. Meetings without a weekly time are left
 * out. `domain` makes the UIDs of this site its own.
 */
export function calendarOf(
  meetings: readonly Meeting[],
  {
    from,
    domain,
    title,
  }: { readonly from: number; readonly domain: string; readonly title: string },
): string {
  const weekly = meetings.filter(
    (meeting): meeting is WeeklyMeeting => meeting.schedule.kind === 'weekly',
  );
  const zones = [...new Set(weekly.map(({ schedule }) => schedule.zone))].sort();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alongside//Meetings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(title)}`,
    ...zones.flatMap((zone) => zoneLines(zone, from)),
    ...weekly.flatMap((meeting) => eventLines(meeting, from, domain)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(meeting: WeeklyMeeting, from: number, domain: string): readonly string[] {
  const { schedule, attendance } = meeting;
  const place: Partial<Place> = ('place' in attendance ? attendance.place : undefined) ?? {};
  const remote: Partial<Remote> = 'remote' in attendance ? attendance.remote : {};
  const where = [place.venue, place.address ?? place.city].filter(Boolean).join(', ');
  const stamp =
    meeting.updated === undefined
      ? utcStamp(from)
      : `${meeting.updated.replaceAll('-', '')}T000000Z`;
  const description = [
    meeting.notes,
    place.notes,
    remote.urlNotes,
    remote.phone,
    remote.phoneNotes,
    'notes' in attendance ? attendance.notes : undefined,
  ].filter((part) => part !== undefined);
  return [
    'BEGIN:VEVENT',
    `UID:${meeting.id}@${domain}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=${schedule.zone}:${localStamp(firstLocal(schedule, from))}`,
    ...(schedule.minutes === undefined ? [] : [`DURATION:PT${schedule.minutes}M`]),
    `RRULE:${repetitionOf(schedule)}`,
    `SUMMARY:${escaped(meeting.name)}`,
    ...(where === '' ? [] : [`LOCATION:${escaped(where)}`]),
    ...(place.point === undefined ? [] : [`GEO:${place.point.lat};${place.point.lon}`]),
    ...(remote.url === undefined ? [] : [`URL:${oneLine(remote.url)}`]),
    ...(description.length === 0 ? [] : [`DESCRIPTION:${escaped(description.join('\n\n'))}`]),
    ...(attendance.kind === 'closed-for-now' ? ['STATUS:CANCELLED'] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The wall-clock minutes since 1970 of the first coming-together on or after the day of `from`. */
function firstLocal({ day, start, zone, recurrence }: WeeklyTime, from: number): number {
  const today = Math.floor((from / MS_PER_MINUTE + offsetAt(zone, from)) / MINUTES_PER_DAY);
  const weekday = (WEEKDAY_OF_EPOCH + today) % 7;
  const first = today + ((day - weekday + 7) % 7);
  const weeks = Array.from({ length: MOST_WEEKS_AHEAD }, (_, week) => first + week * 7);
  const coming =
    recurrence === undefined ? first : (weeks.find((one) => meetsOn(one, recurrence)) ?? first);
  return coming * MINUTES_PER_DAY + start;
}

const utcStamp = (instant: number): string => `${localStamp(Math.floor(instant / MS_PER_MINUTE))}Z`;

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** Text as RFC 5545 §3.3.11 writes it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** A line in pieces of at most 75 octets, none of them cutting a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      piece = '';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** The rule by which it repeats; a closure, which no rule can say, only moves the first date. */
function repetitionOf({ day, recurrence = {} }: WeeklyTime): string {
  const code = DAY_CODES[day] ?? '';
  const { weeks, everyOther, months } = recurrence;
  const base =
    weeks === undefined
      ? `FREQ=WEEKLY${everyOther?.anchor === undefined ? '' : ';INTERVAL=2'};BYDAY=${code}`
      : `FREQ=MONTHLY;BYDAY=${weeks.map((week) => `${week}${code}`).join(',')}`;
  return months === undefined ? base : `${base};BYMONTH=${months.join(',')}`;
}
