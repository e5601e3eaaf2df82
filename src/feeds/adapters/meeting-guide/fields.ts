import type { Listing, ListingField } from '../../listing/listing.ts';
import { asText } from '../../listing/plain-text.ts';

/** The keys under which lists write each field, the specification’s own first. */
const KEYS: Readonly<Partial<Record<ListingField, readonly string[]>>> = {
  id: ['slug', 'post_name', 'ID', 'id'],
  name: ['name', 'meeting', 'meeting_name', 'title'],
  day: ['day', 'weekday', 'days', 'mtgDay', 'mDay', 'SOURCE_day'],
  time: ['time', 'start_time', 'startTime', 'mtgStart', 'mTime', 'SOURCE_start_time', 'start'],
  endTime: ['end_time', 'endTime', 'mtgEnd', 'end'],
  recurrence: ['recurrence'],
  timezone: ['timezone', 'time_zone'],
  formattedAddress: ['formatted_address', 'full_address'],
  address: ['address'],
  city: ['city'],
  state: ['state'],
  postalCode: ['postal_code', 'zip'],
  country: ['country'],
  latitude: ['latitude'],
  longitude: ['longitude'],
  coordinates: ['coordinates'],
  approximate: ['approximate'],
  regions: ['regions'],
  region: ['region'],
  subRegion: ['sub_region'],
  subSubRegion: ['sub_sub_region'],
  location: ['location', 'location_name'],
  locationNotes: ['location_notes'],
  access: ['access'],
  group: ['group'],
  groupNotes: ['group_notes'],
  notes: ['notes'],
  district: ['district'],
  types: ['types'],
  languages: ['languages'],
  programme: ['programme'],
  attendanceOption: ['attendance_option'],
  conferenceUrl: ['conference_url'],
  conferenceUrlNotes: ['conference_url_notes'],
  conferencePhone: ['conference_phone'],
  conferencePhoneNotes: ['conference_phone_notes'],
  website: ['website', 'website_2'],
  url: ['url'],
  feedbackUrl: ['feedback_url'],
  entity: ['entity'],
  entityUrl: ['entity_url', 'entity_website_url'],
  updated: ['updated'],
  lastContact: ['last_contact'],
};
const FIELDS = Object.entries(KEYS) as readonly [ListingField, readonly string[]][];

/** Fields of which one at least makes a row a meeting. */
const TELLING: readonly ListingField[] = [
  'name',
  'day',
  'time',
  'formattedAddress',
  'address',
  'location',
  'group',
  'conferenceUrl',
  'conferencePhone',
];

type Row = Readonly<Record<string, unknown>>;

/** The listing of a Meeting Guide row: only the fields named above are read, whatever else stands in it. */
export function listingFrom(row: unknown): Listing | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const values = row as Row;
  const listing: Partial<Record<ListingField, unknown>> = {};
  for (const [field, keys] of FIELDS) {
    for (const key of keys) {
      const value = Object.hasOwn(values, key) ? values[key] : undefined;
      if (!isBlank(value)) {
        listing[field] = value;
        break;
      }
    }
  }
  if (!TELLING.some((field) => listing[field] !== undefined)) return undefined;
  return { ...listing, id: listing.id ?? fallbackId(listing), contacts: contactsIn(values) };
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** A row without any id is known by its name, day and time, which stay the same from one reading to the next. */
function fallbackId(listing: Listing): string {
  const name = [listing.name, listing.group, listing.location]
    .map(asText)
    .find((text) => text !== '');
  const day = Array.isArray(listing.day) ? '' : asText(listing.day);
  return [name ?? '', day, asText(listing.time)].join(' ');
}

/** The contacts of a row, as it writes them: the group’s own first, then up to three people. */
export function contactsIn(row: Row): readonly Row[] {
  const own = (key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined);
  const people = [1, 2, 3].map((number) => ({
    name: own(`contact_${number}_name`),
    email: own(`contact_${number}_email`),
    phone: own(`contact_${number}_phone`),
  }));
  return [{ email: own('email'), phone: own('phone') }, ...people];
}
