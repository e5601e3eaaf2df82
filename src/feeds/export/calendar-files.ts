import {
  isWeeklyForSure,
  meetingEvents,
  type RecurrenceInWords,
} from '../../meetings/calendar-event.ts';
import { calendarOf } from '../../meetings/calendar.ts';
import { opaqueId } from '../../meetings/opaque-id.ts';
import type { Meeting } from '../../meetings/schema.ts';
import { site } from '../../site.config.ts';
import { siteMeetings } from '../site-meetings.ts';
import { publishedMeeting, type Publishing } from './published.ts';

/**
 * A site of more weekly meetings has no calendar addresses: of the 15,000 files that hosts take, most
 * belong to pages that people read.
 */
export const MOST_CALENDAR_FILES = 3000;

/** A calendar of one meeting; `name` is the file’s, without “.ics”, and tells nothing of the meeting. */
export type CalendarFile = { readonly name: string; readonly text: string };

let making: Promise<readonly CalendarFile[]> | undefined;

/**
 * The site’s calendar addresses, made once per process; none for sample listings or a long list.
 * `recurrenceAt` tells how often a meeting is held, at an instant (epoch ms).
 */
export function calendarFiles(
  recurrenceAt: (now: number) => RecurrenceInWords,
): Promise<readonly CalendarFile[]> {
  making ??= siteMeetings().then(({ meetings, isSample, readAt }) => {
    const now = Date.parse(readAt);
    return isSample ? [] : calendarFilesOf(meetings, site, now, recurrenceAt(now));
  });
  return making;
}

/**
 * A calendar for each weekly meeting of a list that is short enough, from `from` (epoch ms) on; how often
 * it is held is told where `recurrenceOf` has words for it.
 */
export function calendarFilesOf(
  meetings: readonly Meeting[],
  { url, publish }: { readonly url: string; readonly publish: Publishing },
  from: number,
  recurrenceOf?: RecurrenceInWords,
): readonly CalendarFile[] {
  const weekly = meetings.filter(({ schedule }) => isWeeklyForSure(schedule));
  if (weekly.length > MOST_CALENDAR_FILES) return [];
  const domain = new URL(url).hostname;
  return weekly.map((meeting) => {
    // What is published may have lost its passcode, and with it its id; the address keeps to the list’s.
    const shown = { ...publishedMeeting(meeting, publish), id: meeting.id };
    return {
      name: opaqueId(`${meeting.id}@${domain}`),
      text: calendarOf(meetingEvents([shown], recurrenceOf), { from, domain, title: shown.name }),
    };
  });
}
