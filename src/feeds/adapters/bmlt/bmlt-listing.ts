import type { Listing } from '../../listing/listing.ts';
import { asText } from '../../listing/plain-text.ts';
import { slugFrom } from '../../listing/slug.ts';
import { formatWordsOf, rowFormatsOf, type FormatWords, type RowFormats } from './row-formats.ts';

type Row = Readonly<Record<string, unknown>>;

/** Attendance by `venue_type`: 1 in person, 2 virtual, 3 hybrid. */
const VENUE_TYPES: Readonly<Record<string, string>> = { 1: 'in_person', 2: 'online', 3: 'hybrid' };

/** Turns a row of GetSearchResults into a listing; `formatsById` are the server’s formats, where given. */
export function searchResultListing(
  row: unknown,
  formatsById: ReadonlyMap<string, FormatWords>,
): Listing | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const text = (key: string): string => withoutPrompt((row as Row)[key]);
  if (text('meeting_name') === '' && text('start_time') === '') return undefined;
  const formats = rowFormatsOf(
    formatsOf(text('formats'), text('format_shared_id_list'), formatsById),
  );
  return {
    id: [slugFrom(text('meeting_name')), text('root_server_id'), text('id_bigint')]
      .filter((part) => part !== '')
      .join('-'),
    name: text('meeting_name'),
    ...whenOf(text('weekday_tinyint'), text('start_time'), minutesOf(text('duration_time'))),
    timezone: text('time_zone'),
    address: text('location_street'),
    city: text('location_municipality'),
    state: text('location_province'),
    postalCode: text('location_postal_code_1'),
    country: text('location_nation'),
    regions: [
      text('location_province'),
      text('location_sub_province'),
      text('location_municipality'),
      text('location_neighborhood') || text('location_city_subsection'),
    ],
    latitude: text('latitude'),
    longitude: text('longitude'),
    location: text('location_text'),
    locationNotes: text('location_info'),
    transit: joined(text('bus_lines'), text('train_lines'), text('public_transport')),
    notes: text('comments'),
    ...typesOf(formats),
    attendanceOption: VENUE_TYPES[text('venue_type')] ?? attendanceOf(formats),
    conferenceUrl: text('virtual_meeting_link'),
    conferenceUrlNotes: text('virtual_meeting_additional_info'),
    conferencePhone: text('phone_meeting_number'),
    entity: text('service_body_name'),
    contacts: [1, 2].map((number) => ({
      name: text(`contact_name_${number}`),
      email: text(`contact_email_${number}`),
      phone: text(`contact_phone_${number}`),
    })),
  };
}

/** Turns a row of a meeting server’s dump (`server_id`, `meeting_id`, nested addresses) into a listing. */
export function serverDumpListing(row: unknown): Listing | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const values = withoutPrompts(row as Row);
  const place = withoutPrompts(objectAt(values['physical_address']));
  const virtual = withoutPrompts(objectAt(values['virtual_information']));
  const formats = Array.isArray(values['formats']) ? (values['formats'] as unknown[]) : [];
  const read = rowFormatsOf(formats.slice(0, 60).flatMap((format) => formatWordsOf(format) ?? []));
  const seconds = Number(values['duration']);
  return {
    id: [values['name'], values['server_id'], values['meeting_id']]
      .map(slugFrom)
      .filter(Boolean)
      .join('-'),
    name: values['name'],
    programme: values['organization_key'],
    ...whenOf(asText(values['weekday']), values['start_time'], Math.round(seconds / 60)),
    timezone: values['time_zone'] ?? virtual['time_zone'],
    address: place['street'],
    city: place['city'],
    state: place['province'],
    postalCode: place['postal_code'],
    country: place['nation'],
    regions: [
      place['province'],
      place['sub_province'],
      place['city'],
      place['neighborhood'] ?? place['city_subsection'],
    ],
    latitude: values['latitude'],
    longitude: values['longitude'],
    location: place['name'],
    locationNotes: place['info'],
    notes: values['comments'],
    ...typesOf(read),
    attendanceOption: attendanceOf(read),
    conferenceUrl: virtual['url'],
    conferenceUrlNotes: virtual['info'],
    conferencePhone: virtual['phone_number'],
  };
}

/** “Prompt#@-@#value”, as old servers wrote it, is its last part. */
function withoutPrompt(value: unknown): string {
  const text = asText(value);
  return (text.includes('#@-@#') ? text.slice(text.lastIndexOf('#@-@#') + 5) : text).trim();
}

const withoutPrompts = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' ? withoutPrompt(value) : value,
    ]),
  );

/** Day 1 is Sunday and 7 Saturday; any other number is no day, and is handed on in words that name none. */
function whenOf(weekday: string, time: unknown, minutes: number | undefined): Partial<Listing> {
  const isDay = /^[1-7]$/.test(weekday);
  const day = isDay ? Number(weekday) - 1 : weekday === '' ? '' : `weekday ${weekday}`;
  const isLength = minutes !== undefined && minutes > 0 && minutes < 1440;
  return { day, time, ...(isLength ? { minutes } : {}) };
}

/** “01:30:00” in minutes; “24:00:00” means open-ended and “00:00:00” that nobody said. */
function minutesOf(duration: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(duration) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function formatsOf(
  keys: string,
  ids: string,
  formatsById: ReadonlyMap<string, FormatWords>,
): readonly FormatWords[] {
  const shared = ids.split(',').flatMap((id) => formatsById.get(id.trim()) ?? []);
  if (shared.length > 0) return shared;
  return keys
    .split(',')
    .map((key) => ({ key: key.trim(), name: '', worldId: '' }))
    .filter(({ key }) => key !== '');
}

const typesOf = ({ types, languages, signals, weeks }: RowFormats): Partial<Listing> => ({
  types,
  languages,
  isVenueClosed: signals.has('venue-closed'),
  ...(weeks.length === 0 ? {} : { recurrenceWords: weeks }),
});

const attendanceOf = ({ signals }: RowFormats): string | undefined => {
  if (signals.has('hybrid')) return 'hybrid';
  return signals.has('online') ? 'online' : undefined;
};

const objectAt = (value: unknown): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};

const joined = (...lines: readonly string[]): string =>
  lines.filter((line) => line !== '').join('; ');
