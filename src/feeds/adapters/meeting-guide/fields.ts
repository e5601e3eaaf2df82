import type { Listing, ListingField } from '../../listing/listing.ts';
import { asText } from '../../listing/plain-text.ts';

/** The keys under which lists write each field, the specification’s own first. */
const KEYS: Readonly<Partial<Record<ListingField, readonly string[]>>> = {
  id: ['slug', 'post_name', 'ID', 'id'],
  name: ['name', 'meeting', 'meeting_name', 'title'],
  day: ['day', 'weekday', 'days', 'mtgDay', 'mDay', 'SOURCE_day', 'times'],
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
  const values = flat(row as Row);
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
  const time = listing.time ?? timeInNumbers(values);
  return {
    ...listing,
    ...(time === undefined ? {} : { time }),
    id: listing.id ?? fallbackId(listing),
    contacts: contactsIn(values),
  };
}

/** Parts of a row that some lists nest: `location: { name, latitude }`, `address: { street, city }`. */
const NESTED = ['location', 'venue', 'place', 'address'] as const;

/** A row whose nested parts stand beside its own fields, which count first; `loc` is GeoJSON, longitude first. */
function flat(row: Row): Row {
  const nested = NESTED.filter((key) => isObject(own(row, key)));
  const loc = own(row, 'loc');
  const points: unknown = isObject(loc) ? own(loc, 'coordinates') : undefined;
  if (nested.length === 0 && !Array.isArray(points)) return row;
  const [longitude, latitude] = Array.isArray(points) ? (points as unknown[]) : [];
  const flattened: Record<string, unknown> = { longitude, latitude };
  for (const key of nested) {
    const { name, title, street, formatted, ...rest } = own(row, key) as Row;
    Object.assign(flattened, rest, { [key]: undefined });
    if (key === 'address') flattened['address'] = street ?? rest['address'];
    else flattened['location'] = name ?? title;
    if (formatted !== undefined) flattened['formatted_address'] = formatted;
  }
  const simple = Object.entries(row).filter(([key]) => !nested.includes(key as 'location'));
  return { ...flattened, ...Object.fromEntries(simple) };
}

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (row: Row, key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined);

/** Hour and minute in fields of their own: `startTimeHour: 7, startTimeMinute: 0`. */
function timeInNumbers(row: Row): string | undefined {
  const [hour, minute] = ['startTimeHour', 'startTimeMinute'].map((key) =>
    asText(own(row, key)).trim(),
  );
  if (!/^\d{1,2}$/.test(hour ?? '') || !/^\d{0,2}$/.test(minute ?? '')) return undefined;
  return `${hour}:${(minute ?? '').padStart(2, '0')}`;
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
  const people = [1, 2, 3].map((number) => ({
    name: own(row, `contact_${number}_name`),
    email: own(row, `contact_${number}_email`),
    phone: own(row, `contact_${number}_phone`),
  }));
  return [{ email: own(row, 'email'), phone: own(row, 'phone') }, ...people];
}
