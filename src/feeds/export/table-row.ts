import { MEETING_TYPES } from '../../meetings/types.ts';
import type { Access, Meeting, Place, Recurrence, Remote } from '../../meetings/schema.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Columns of a meeting that does not meet each week of the year. */
export const RECURRENCE_COLUMNS = [
  'Weeks of Month',
  'Every Other Week',
  'Weeks Unclear',
  'Months',
  'Closed From',
  'Closed Until',
] as const;

export const POINT_COLUMNS = ['Latitude', 'Longitude'] as const;

export const ACCESS_COLUMNS = [
  'Step Free',
  'Accessible Toilet',
  'Hearing Loop',
  'Sign Language',
  'Childcare',
  'Parking',
] as const;

/** The columns of exported tables, named as the sheets and tables of the field name them. */
export const TABLE_COLUMNS = [
  'Slug',
  'Name',
  'Day',
  'Time',
  'End Time',
  'Timezone',
  ...RECURRENCE_COLUMNS,
  'Programme',
  'Attendance Option',
  'Types',
  'Languages',
  'Group',
  'Location',
  'Formatted Address',
  'City',
  'Regions',
  'Postal Code',
  'Country',
  ...POINT_COLUMNS,
  'Approximate',
  'Location Notes',
  'Transit',
  ...ACCESS_COLUMNS,
  'Conference URL',
  'Conference URL Notes',
  'Conference Phone',
  'Conference Phone Notes',
  'Notes',
  'Group Notes',
  'District',
  'Website',
  'Email',
  'Phone',
  'Contacts',
  'Updated',
  'URL',
  'Entity',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** A meeting as one flat row: text and numbers only, absent where nothing is known. */
export type TableRow = Readonly<Partial<Record<TableColumn, string | number | undefined>>>;

/** The row of a meeting; only what is named here is written. */
export function tableRow(meeting: Meeting): TableRow {
  const { attendance, schedule, contacts } = meeting;
  const place: Partial<Place> = ('place' in attendance ? attendance.place : undefined) ?? {};
  const remote: Partial<Remote> = 'remote' in attendance ? attendance.remote : {};
  const [source] = meeting.sources;
  const [first] = contacts;
  const group = first !== undefined && first.name === undefined ? first : undefined;
  return {
    Slug: meeting.id,
    Name: meeting.name,
    ...when(schedule),
    Programme: meeting.programme,
    'Attendance Option': attendance.kind,
    Types: listed(meeting.types.map(typeName)),
    Languages: listed(meeting.languages),
    Group: meeting.group,
    Location: place.venue,
    'Formatted Address': place.address,
    City: place.city,
    Regions: place.regions?.join(' > '),
    'Postal Code': place.postalCode,
    Country: place.country,
    Latitude: place.point?.lat,
    Longitude: place.point?.lon,
    Approximate: place.precision && (place.precision === 'exact' ? 'no' : 'yes'),
    'Location Notes': place.notes,
    Transit: place.transit,
    ...gettingIn(place.access),
    'Conference URL': remote.url,
    'Conference URL Notes': remote.urlNotes ?? ('notes' in attendance ? attendance.notes : ''),
    'Conference Phone': remote.phone,
    'Conference Phone Notes': remote.phoneNotes,
    Notes: meeting.notes,
    'Group Notes': meeting.groupNotes,
    District: meeting.district,
    Website: meeting.website,
    Email: group?.email,
    Phone: group?.phone,
    Contacts: contacts
      .slice(group === undefined ? 0 : 1)
      .map(({ name, phone, email }) => [name, phone, email].filter(Boolean).join(' '))
      .join('; '),
    Updated: meeting.updated,
    URL: source?.url,
    Entity: source?.name,
  };
}

function when(schedule: Meeting['schedule']): TableRow {
  if (schedule.kind !== 'weekly') return {};
  const { day, start, minutes, zone, recurrence } = schedule;
  return {
    Day: DAYS[day],
    Time: clock(start),
    'End Time': minutes === undefined ? undefined : clock((start + minutes) % 1440),
    Timezone: zone,
    ...(recurrence === undefined ? {} : inWhichWeeks(recurrence)),
  };
}

/** “1, 3” or “last” of the month’s such weekdays; every other week with a day it meets on, where known. */
function inWhichWeeks({ weeks, everyOther, unclear, months, closed }: Recurrence): TableRow {
  return {
    'Weeks of Month': weeks?.map((week) => (week === -1 ? 'last' : String(week))).join(', '),
    'Every Other Week': everyOther && (everyOther.anchor ?? 'yes'),
    'Weeks Unclear': unclear && 'yes',
    Months: months?.join(', '),
    'Closed From': closed?.from,
    'Closed Until': closed?.until,
  };
}

/** “yes” and “no” as the list says; empty where it says nothing. */
function gettingIn(access: Access = {}): TableRow {
  const word = (value: boolean | undefined): string | undefined =>
    value === undefined ? undefined : value ? 'yes' : 'no';
  return {
    'Step Free': word(access.stepFree),
    'Accessible Toilet': word(access.toilet),
    'Hearing Loop': word(access.hearingLoop),
    'Sign Language': word(access.signLanguage),
    Childcare: word(access.childcare),
    Parking: word(access.parking),
  };
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** “young-people” → “young people”; a programme’s own code as the list wrote it. */
const typeName = (type: string): string =>
  type in MEETING_TYPES ? type.replaceAll('-', ' ') : type.replace(/^[^:]*:/u, '');

const listed = (parts: readonly string[]): string => parts.join(', ');
