import { calendarOf } from '../../../meetings/calendar.ts';
import type { Listing } from '../../../meetings/listing.ts';
import { opaqueId } from '../../../meetings/opaque-id.ts';
import { meetingAddress } from '../../addresses.ts';
import type { DetailContext } from '../detail.ts';
import { whyLeft } from './calendar-choice.ts';
import type { Known } from './known.ts';
import { listedEvent, type Naming } from './listed-event.ts';

/** The text of a calendar file of meetings, from `now` on; `page` is the address of the finder. */
export function calendarFile(
  meetings: readonly Known[],
  naming: Naming,
  { now, page }: { readonly now: number; readonly page: string },
  { words: { said }, phrases, calendar: { domain } }: DetailContext,
): string {
  const words = {
    neutral: said('calendarNeutral'),
    sample: said('calendarSample'),
    recurrence: (listing: Listing) => phrases.recurrence(listing, now),
    addressOf: (id: string) => meetingAddress(page, id),
  };
  const events = meetings.flatMap(
    ([listing, details]) => listedEvent(listing, details, naming, words) ?? [],
  );
  return calendarOf(events, { from: now, domain });
}

/** The meeting’s own calendar address, where the site has one for each: to open once (https), or to follow (webcal). */
export function calendarAddresses(
  listing: Listing,
  { calendar: { folder, domain } }: DetailContext,
  { origin, host }: Pick<Location, 'origin' | 'host'>,
): { readonly once: string; readonly follow: string } | undefined {
  if (folder === '' || listing.sample || whyLeft(listing) !== undefined) return undefined;
  const path = `${folder}${opaqueId(`${listing.id}@${domain}`)}.ics`;
  return { once: `${origin}${path}`, follow: `webcal://${host}${path}` };
}
