import { codeOfLanguage, codeOfType } from '../adapters/meeting-guide/type-codes.ts';
import {
  EXTENSION_KEY,
  EXTENSION_VERSION,
  ROW_TEXTS,
  type Extension,
  type RowText,
} from '../adapters/meeting-guide/extension.ts';
import type { Meeting, Place, Remote } from '../../meetings/schema.ts';

const MINUTES_PER_DAY = 1440;
/** Longer meetings past midnight are told by their length alone: readers take such an end for a slip. */
const LONGEST_PAST_MIDNIGHT = 300;

/** A row of a Meeting Guide feed. */
export type MeetingGuideRow = Readonly<Record<string, unknown>>;

/**
 * A meeting as a row of Meeting Guide JSON (specification 1.1), one for each weekly slot; what the
 * format has no field for stands under `alongside`, the name of its feed included. Only what is named
 * here is written.
 */
export function meetingGuideRow(meeting: Meeting, feed?: string): MeetingGuideRow {
  const { attendance, schedule, sources } = meeting;
  const [source] = sources;
  const place = 'place' in attendance ? attendance.place : undefined;
  const remote: Partial<Remote> = 'remote' in attendance ? attendance.remote : {};
  const texts = {
    name: meeting.name,
    group: meeting.group,
    group_notes: meeting.groupNotes,
    notes: meeting.notes,
    district: meeting.district,
    location: place?.venue,
    formatted_address: place?.address,
    location_notes: place?.notes,
    conference_url_notes: remote.urlNotes,
    conference_phone_notes: remote.phoneNotes,
  } satisfies Record<RowText, string | undefined>;
  return known({
    slug: meeting.id,
    ...when(schedule),
    ...texts,
    types: typeCodes(meeting),
    attendance_option: OPTIONS[attendance.kind],
    ...(place === undefined ? {} : where(place, attendance.kind)),
    conference_url: remote.url,
    conference_phone: remote.phone,
    website: meeting.website,
    ...contactFields(meeting.contacts),
    updated: meeting.updated === undefined ? undefined : `${meeting.updated} 00:00:00`,
    url: source?.url,
    feedback_url: source?.reportUrl?.startsWith('http') === true ? source.reportUrl : undefined,
    entity: source?.name,
    [EXTENSION_KEY]: {
      ...extensionOf(meeting, place, texts),
      ...(feed === undefined ? {} : { feed }),
    },
  });
}

const known = (fields: MeetingGuideRow): MeetingGuideRow =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** What `attendance_option` can say; the other ways to take part are told by types or by what is missing. */
const OPTIONS: Readonly<Partial<Record<Meeting['attendance']['kind'], string>>> = {
  'in-person': 'in_person',
  hybrid: 'hybrid',
  online: 'online',
  phone: 'online',
  'link-on-request': 'online',
  'closed-for-now': 'inactive',
};

function when(schedule: Meeting['schedule']): MeetingGuideRow {
  if (schedule.kind !== 'weekly') return {};
  const { day, start, minutes, zone } = schedule;
  const end = minutes === undefined ? undefined : start + minutes;
  const isReadable =
    minutes !== undefined &&
    end !== undefined &&
    (end < MINUTES_PER_DAY || minutes <= LONGEST_PAST_MIDNIGHT);
  return {
    day,
    time: clock(start),
    end_time: isReadable ? clock(end % MINUTES_PER_DAY) : undefined,
    timezone: zone,
  };
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function where(place: Place, kind: Meeting['attendance']['kind']): MeetingGuideRow {
  const isDoor = kind === 'in-person' || kind === 'hybrid' || kind === 'closed-for-now';
  return {
    city: place.city,
    postal_code: place.postalCode,
    country: place.country,
    latitude: place.point?.lat,
    longitude: place.point?.lon,
    approximate: isDoor && place.precision === 'exact' ? 'no' : 'yes',
    regions: place.regions.length === 0 ? undefined : place.regions,
  };
}

function typeCodes({ types, languages, attendance }: Meeting): readonly string[] {
  const codes = [
    ...types.map(codeOfType),
    ...languages.map(codeOfLanguage),
    attendance.kind === 'closed-for-now' ? 'TC' : undefined,
  ];
  return [...new Set(codes.filter((code) => code !== undefined))];
}

/** The group’s own address and number first, as the format has them; then people, of whom it knows three. */
function contactFields(contacts: Meeting['contacts']): MeetingGuideRow {
  const [first] = contacts;
  const group = first !== undefined && first.name === undefined ? first : undefined;
  const people = contacts.slice(group === undefined ? 0 : 1, group === undefined ? 3 : 4);
  return {
    email: group?.email,
    phone: group?.phone,
    ...Object.fromEntries(
      people.flatMap(({ name, email, phone }, index) => [
        [`contact_${index + 1}_name`, name],
        [`contact_${index + 1}_email`, email],
        [`contact_${index + 1}_phone`, phone],
      ]),
    ),
  };
}

function extensionOf(
  { programme, types, languages, schedule, attendance, sources }: Meeting,
  place: Place | undefined,
  texts: Readonly<Record<RowText, string | undefined>>,
): Extension {
  const untidy = Object.entries(texts).filter(
    ([key, text]) => text !== undefined && ROW_TEXTS[key as RowText](text) !== text,
  );
  return {
    version: EXTENSION_VERSION,
    programme,
    types,
    languages,
    schedule,
    attendance: {
      kind: attendance.kind,
      ...('notes' in attendance && attendance.notes !== undefined
        ? { notes: attendance.notes }
        : {}),
      ...(place === undefined ? {} : { place: factsOf(place) }),
      ...('remote' in attendance ? { remote: true } : {}),
    },
    sources,
    ...(untidy.length === 0 ? {} : { text: Object.fromEntries(untidy) }),
  };
}

function factsOf(place: Place): NonNullable<Extension['attendance']['place']> {
  const { venue, address, notes, ...facts } = place;
  void [venue, address, notes];
  return facts;
}
