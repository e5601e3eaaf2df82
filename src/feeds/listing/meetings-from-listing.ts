import type { Meeting, Schedule } from '../../meetings/schema.ts';
import { meetingSchema } from '../../meetings/schema.ts';
import type { FeedContext } from '../adapter.ts';
import type { Findings } from '../findings.ts';
import { accessFrom, typesThatHold, withAccess } from './access.ts';
import { addressFrom } from './address.ts';
import { withAlwaysOpen } from './always-open.ts';
import { attendanceFrom } from './attendance.ts';
import { contactsFrom } from './contacts.ts';
import { dateFrom } from './date.ts';
import { saysWeeksOfDay, weeksBeforeDay } from './day.ts';
import type { DayNumbering } from './day-numbering.ts';
import { fallbackZone } from './fallback-zone.ts';
import { languagesFrom } from './languages.ts';
import type { Listing } from './listing.ts';
import { nameFrom } from './name.ts';
import { placeFrom, type PlaceholderPoints } from './place.ts';
import { isCutShort, lineOf, paragraphsOf } from './plain-text.ts';
import { publicMeeting } from './public-meeting.ts';
import { programmeFrom } from './programme.ts';
import { withRecurrence } from './recurrence.ts';
import { regionsFrom } from './regions.ts';
import { remoteFrom } from './remote.ts';
import { schedulesFrom } from './schedule.ts';
import { slugFrom } from './slug.ts';
import { sourceFrom, webLink } from './source.ts';
import { typesFrom, type TypeVocabulary } from './types.ts';

/** What is known of the list beyond the row. */
export type ListFacts = {
  readonly vocabulary: TypeVocabulary;
  readonly days: DayNumbering;
  readonly placeholders: PlaceholderPoints;
};

/** The meetings of a listing: one for each day, or none (with the reason among the findings). */
export function meetingsFromListing(
  listing: Listing,
  facts: ListFacts,
  context: FeedContext,
  findings: Findings,
): readonly Meeting[] {
  const { feed, site } = context;
  const programme = programmeFrom(listing.programme) ?? feed.programme ?? 'other';
  const read = typesFrom(listing.types, facts.vocabulary, programme, findings);
  const address = addressFrom(
    {
      formattedAddress: listing.formattedAddress,
      address: listing.address,
      city: listing.city,
      state: listing.state,
      postalCode: listing.postalCode,
      country: listing.country,
    },
    feed.country,
    findings,
  );
  const name = nameFrom(listing, address.city, facts.vocabulary, programme, feed.name, findings);
  const slug = slugFrom(listing.id);
  const weekly = schedulesFrom(
    {
      name,
      slug,
      day: listing.day,
      time: listing.time,
      endTime: listing.endTime,
      minutes: listing.minutes,
      timezone: listing.timezone,
      country: address.country,
    },
    facts.days,
    { ...fallbackZone(listing, address, facts.placeholders, context), siteZone: site.timeZone },
    findings,
  );
  if (weekly.length === 0) return [];

  const { remote, leftover } = remoteFrom(
    {
      url: listing.conferenceUrl,
      urlNotes: listing.conferenceUrlNotes,
      phone: listing.conferencePhone,
      phoneNotes: listing.conferencePhoneNotes,
    },
    findings,
  );
  const place = placeFrom(
    {
      venue: listing.location,
      venueNotes: listing.locationNotes,
      transit: listing.transit,
      notes: listing.notes,
      regions: regionsFrom(listing),
      latitude: listing.latitude,
      longitude: listing.longitude,
      coordinates: listing.coordinates,
      approximate: listing.approximate,
      isRemote: remote !== undefined || read.isOnline || listing.attendanceOption === 'online',
    },
    address,
    facts.placeholders,
  );
  const group = lineOf(listing.group);
  const groupNotes = paragraphsOf(listing.groupNotes);
  const ownNotes = paragraphsOf(listing.notes);
  const formatWords = [
    ...(saysWeeksOfDay(listing.day) ? [listing.day] : []),
    ...(listing.recurrenceWords ?? []),
  ];
  const notes = [ownNotes, leftover, ...formatWords]
    .filter((note) => note !== undefined)
    .join('\n\n');
  const schedules = withRecurrence(
    withAlwaysOpen(weekly, [name, ownNotes, groupNotes]),
    {
      stated: listing.recurrence,
      formatWords: formatWords.map(weeksBeforeDay),
      texts: [name, ownNotes, groupNotes],
    },
    findings,
  );
  const wayInNotes = [listing.conferenceUrlNotes, listing.conferencePhoneNotes].map(paragraphsOf);
  const attendance = attendanceFrom(
    {
      name,
      option: listing.attendanceOption,
      isOnlineType: read.isOnline,
      isVenueClosedType: read.isVenueClosed || listing.isVenueClosed === true,
      remote,
      place,
      notes: [...wayInNotes, notes, groupNotes, paragraphsOf(listing.locationNotes)],
    },
    findings,
  );
  reportCuts(listing, findings);
  const district = lineOf(listing.district);
  const website = webLink(listing.website, 'website', findings);
  const updated = updatedOn(listing, address.country, findings);
  const access = accessFrom(listing.access, read.types, [
    ownNotes,
    groupNotes,
    paragraphsOf(listing.locationNotes),
  ]);
  const meeting = {
    name,
    programme,
    ...(group === undefined ? {} : { group }),
    ...(groupNotes === undefined ? {} : { groupNotes }),
    attendance: withAccess(attendance, access),
    types: typesThatHold(read.types, access, findings),
    languages: [...new Set([...read.languages, ...languagesFrom(listing.languages, findings)])],
    ...(notes === '' ? {} : { notes }),
    ...(district === undefined ? {} : { district }),
    ...(website === undefined ? {} : { website }),
    contacts: site.publish.contacts ? contactsFrom(listing.contacts) : [],
    ...(updated === undefined ? {} : { updated }),
    sources: [sourceFrom(listing, feed, findings)],
  };
  const shown = site.publish.contacts ? meeting : publicMeeting(meeting, findings);
  const base = slug || slugFrom(shown.name) || 'meeting';
  return schedules.flatMap((schedule) => {
    return checked({ id: `${base}${slotMark(schedule, schedules)}`, schedule, ...shown }, findings);
  });
}

/** What tells the slots of one row apart: the day, and the hour where a day has several. */
function slotMark(schedule: Schedule, all: readonly Schedule[]): string {
  if (schedule.kind !== 'weekly' || all.length < 2) return '';
  const sameDay = all.filter((one) => one.kind === 'weekly' && one.day === schedule.day);
  return sameDay.length < 2 ? `-${schedule.day}` : `-${schedule.day}-${schedule.start}`;
}

function checked(meeting: Meeting, findings: Findings): readonly Meeting[] {
  const result = meetingSchema.safeParse(meeting);
  if (result.success) return [result.data];
  const [issue] = result.error.issues;
  findings.reject(
    'invalid-meeting',
    issue?.path.join('.') ?? '',
    `The row cannot be shown as a meeting: ${issue?.message ?? 'it is incomplete'}.`,
  );
  return [];
}

function updatedOn(listing: Listing, country: string | undefined, findings: Findings) {
  const days = [listing.updated, listing.lastContact].flatMap((value) => {
    const read = dateFrom(value, country);
    if (read.kind === 'unreadable') {
      findings.note(
        'unreadable-date',
        'updated',
        'The date of the last change cannot be read or cannot be right; write it as 2026-05-31.',
        value,
      );
    }
    return read.kind === 'date' ? [read.date] : [];
  });
  return days.sort().at(-1);
}

function reportCuts(listing: Listing, findings: Findings): void {
  for (const field of ['notes', 'groupNotes', 'locationNotes'] as const) {
    if (isCutShort(listing[field])) {
      findings.repair(
        'text-cut',
        field,
        'The text is longer than 20,000 characters; the rest was left out.',
      );
    }
  }
}
