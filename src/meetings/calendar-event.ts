import type { Point } from '../geo/point.ts';
import { areWeeksKnown } from './recurrence.ts';
import type { Meeting, Place, Remote, Schedule, WeeklyTime } from './schema.ts';

/** What a calendar shows of one weekly meeting. Text is plain; what is absent is left out of the file. */
export type CalendarEvent = {
  readonly id: string;
  readonly schedule: WeeklyTime;
  readonly title: string;
  readonly where?: string | undefined;
  /** Only where it stands for a door. */
  readonly point?: Point | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  /** YYYY-MM-DD. */
  readonly updated?: string | undefined;
  readonly isClosedForNow: boolean;
};

/** How often a meeting is held, in words; absent where that is every week. */
export type RecurrenceInWords = (time: WeeklyTime) => string | undefined;

/** The meetings of a list whose weekly times are known, as a calendar shows them: by name, with their notes. */
export function meetingEvents(
  meetings: readonly Meeting[],
  recurrenceOf?: RecurrenceInWords,
): readonly CalendarEvent[] {
  return meetings.flatMap((meeting) => {
    const { schedule } = meeting;
    return isWeeklyForSure(schedule) ? [eventOf(meeting, schedule, recurrenceOf?.(schedule))] : [];
  });
}

/** A weekly time of which the weeks are known. */
export const isWeeklyForSure = (schedule: Schedule): schedule is WeeklyTime =>
  schedule.kind === 'weekly' && areWeeksKnown(schedule.recurrence);

function eventOf(meeting: Meeting, schedule: WeeklyTime, often: string | undefined): CalendarEvent {
  const { attendance } = meeting;
  const place: Partial<Place> = attendance.place ?? {};
  const remote: Partial<Remote> = 'remote' in attendance ? attendance.remote : {};
  return {
    id: meeting.id,
    schedule,
    title: meeting.name,
    where: whereOf(place),
    point: place.precision === 'exact' ? place.point : undefined,
    url: remote.url,
    description: paragraphs([
      often,
      meeting.notes,
      place.notes,
      remote.urlNotes,
      remote.phone,
      remote.phoneNotes,
      'notes' in attendance ? attendance.notes : undefined,
    ]),
    updated: meeting.updated,
    isClosedForNow: attendance.kind === 'closed-for-now',
  };
}

/** Venue and address in one line, as a calendar hands it to a map app; absent when neither is known. */
export function whereOf({
  venue,
  address,
  city,
}: Pick<Partial<Place>, 'venue' | 'address' | 'city'>): string | undefined {
  const parts = [venue, address ?? city].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** Texts with a blank line between; absent when there is none. */
export function paragraphs(texts: readonly (string | undefined)[]): string | undefined {
  const found = texts.filter((text) => text !== undefined && text !== '');
  return found.length === 0 ? undefined : found.join('\n\n');
}
