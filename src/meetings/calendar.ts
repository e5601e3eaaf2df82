import type { CalendarEvent } from './calendar-event.ts';
import { repetitionOf } from './calendar-repetition.ts';
import { calendarText, escapedText, escapedUri } from './calendar-text.ts';
import { localStamp, zoneLines } from './calendar-zone.ts';
import { opaqueId } from './opaque-id.ts';

const MS_PER_MINUTE = 60_000;

export type CalendarOptions = {
  /** Epoch ms: series begin on this day or later. */
  readonly from: number;
  /** Makes the UIDs of this site its own. */
  readonly domain: string;
  /** What calendar apps call the whole; absent for a file of one event, which goes into the visitor’s own. */
  readonly title?: string | undefined;
};

/**
 * Weekly meetings as an iCalendar file (RFC 5545): a repeating event each, in its own zone. UIDs say
 * nothing of the meeting, and stay the same whatever title is shown.
 */
export function calendarOf(
  events: readonly CalendarEvent[],
  { from, domain, title }: CalendarOptions,
): string {
  const zones = [...new Set(events.map(({ schedule }) => schedule.zone))].sort();
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alongside//Meetings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(title === undefined ? [] : [`X-WR-CALNAME:${escapedText(title)}`]),
    ...zones.flatMap((zone) => zoneLines(zone, from)),
    ...events.flatMap((event) => eventLines(event, from, domain)),
    'END:VCALENDAR',
  ]);
}

function eventLines(event: CalendarEvent, from: number, domain: string): readonly string[] {
  const { schedule, where, point, url, description, updated } = event;
  const { firstLocal, rule, exceptLocal } = repetitionOf(schedule, from);
  return [
    'BEGIN:VEVENT',
    `UID:${opaqueId(`${event.id}@${domain}`)}`,
    `DTSTAMP:${updated === undefined ? utcStamp(from) : `${updated.replaceAll('-', '')}T000000Z`}`,
    `DTSTART;TZID=${schedule.zone}:${localStamp(firstLocal)}`,
    ...(schedule.minutes === undefined ? [] : [`DURATION:PT${schedule.minutes}M`]),
    `RRULE:${rule}`,
    ...exceptLocal.map((local) => `EXDATE;TZID=${schedule.zone}:${localStamp(local)}`),
    `SUMMARY:${escapedText(event.title)}`,
    ...(where === undefined ? [] : [`LOCATION:${escapedText(where)}`]),
    ...(point === undefined ? [] : [`GEO:${point.lat};${point.lon}`]),
    ...(url === undefined ? [] : [`URL:${escapedUri(url)}`]),
    ...(description === undefined ? [] : [`DESCRIPTION:${escapedText(description)}`]),
    ...(event.isClosedForNow ? ['STATUS:CANCELLED'] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const utcStamp = (instant: number): string => `${localStamp(Math.floor(instant / MS_PER_MINUTE))}Z`;
