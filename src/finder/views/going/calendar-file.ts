import { download } from '../../../dom/download.ts';
import { isWeeklyForSure } from '../../../meetings/calendar-event.ts';
import { calendarOf } from '../../../meetings/calendar.ts';
import type { Listing, ListingDetails } from '../../../meetings/listing.ts';
import { opaqueId } from '../../../meetings/opaque-id.ts';
import { meetingAddress } from '../../addresses.ts';
import type { DetailContext } from '../detail.ts';
import { listedEvent, type Naming } from './listed-event.ts';

/** Meetings with what is known of them, as far as it has arrived. */
export type Known = readonly (readonly [Listing, ListingDetails | undefined])[];

/** Saves a calendar file of the meetings that have a weekly time, from `now` on. */
export function saveCalendar(
  meetings: Known,
  naming: Naming,
  now: number,
  { words: { said }, phrases, calendar: { domain } }: DetailContext,
): void {
  const words = {
    neutral: said('calendarNeutral'),
    sample: said('calendarSample'),
    recurrence: (listing: Listing) => phrases.recurrence(listing, now),
    addressOf: (id: string) => meetingAddress(location, id),
  };
  const events = meetings.flatMap(
    ([listing, details]) => listedEvent(listing, details, naming, words) ?? [],
  );
  const name = said(meetings.length === 1 ? 'calendarFile' : 'calendarFiles');
  download(calendarOf(events, { from: now, domain }), name, 'text/calendar;charset=utf-8');
}

/** The meeting’s own calendar address, where the site has one for each. */
export function calendarAddress(
  { id, sample, schedule }: Listing,
  { calendar: { folder, domain } }: DetailContext,
): string | undefined {
  if (folder === '' || sample || !isWeeklyForSure(schedule)) return undefined;
  return `${location.origin}${folder}${opaqueId(`${id}@${domain}`)}.ics`;
}
