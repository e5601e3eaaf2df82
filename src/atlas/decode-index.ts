import type { ListedPlace, Listing } from '../meetings/listing.ts';
import type { Recurrence, Schedule } from '../meetings/schema.ts';
import { accessOf } from './access-code.ts';
import { textsOf, valuesOf } from './column.ts';
import {
  ALWAYS_OPEN,
  ATTENDANCE_CODES,
  BY_APPOINTMENT,
  INDEX_FORMAT,
  ofKind,
  POINT_SCALE,
  PRECISION_CODES,
  type IndexFile,
} from './format.ts';
import { provisionalId, wholeId } from './meeting-id.ts';
import { unfolded, unpacked } from './packed.ts';

const MS_PER_DAY = 86_400_000;

/**
 * Listings in the order of the file. `fileName` tells its provisional ids from those of other files.
 * @throws {AtlasFormatError} for a file of another kind.
 */
export function decodeIndex(file: unknown, fileName: string): readonly Listing[] {
  const { places, meetings } = ofKind<IndexFile>(file, INDEX_FORMAT);
  const placeOf = placesByMeeting(places);
  const groups = textsOf(meetings.group);
  const programmes = valuesOf(meetings.programme);
  const attendances = valuesOf(meetings.attendance);
  const types = meetings.types.of.map((set) =>
    unpacked(set).map((at) => meetings.typeNames[at] ?? ''),
  );
  const typeSets = valuesOf({ of: types, at: meetings.types.at });
  const languages = valuesOf(meetings.languages);
  const days = calendarDays(meetings.days);
  let updated = 1;
  const updatedOf = unpacked(meetings.updated).map((code) => {
    if (code > 0) updated = code;
    return days[updated - 2];
  });
  const samples = valuesOf(meetings.sample);
  const scheduleOf = schedules(meetings);
  return textsOf(meetings.name).map((name = '', row): Listing => {
    const id = meetings.id?.[row];
    const attendance = attendances[row] ?? 12;
    return {
      id: id === undefined ? provisionalId(fileName, row) : wholeId(id, name),
      name,
      group: groups[row]?.replaceAll('\t', name),
      programme: programmes[row] ?? '',
      schedule: scheduleOf(row),
      attendance: ATTENDANCE_CODES[attendance >> 1] ?? 'unknown',
      dialIn: attendance % 2 === 1,
      place: placeOf[row],
      types: typeSets[row] ?? [],
      languages: languages[row] ?? [],
      updated: updatedOf[row],
      sample: samples[row] === 1,
    };
  });
}

const schedules = (meetings: IndexFile['meetings']): ((row: number) => Schedule) => {
  const days = unpacked(meetings.day);
  const starts = valuesOf(meetings.start);
  const lengths = valuesOf(meetings.minutes);
  const zones = valuesOf(meetings.zone);
  const recurrences = valuesOf<Recurrence | 0>(meetings.recurrence);
  return (row) => {
    const day = days[row] ?? ALWAYS_OPEN;
    if (day === BY_APPOINTMENT) return { kind: 'by-appointment' };
    if (day === ALWAYS_OPEN) return { kind: 'always-open' };
    return {
      kind: 'weekly',
      day,
      start: starts[row] ?? 0,
      zone: zones[row] ?? '',
      minutes: lengths[row] || undefined,
      recurrence: recurrences[row] || undefined,
    };
  };
};

/** Days as YYYY-MM-DD. */
const calendarDays = (differences: string): readonly string[] => {
  let day = 0;
  return unpacked(differences).map((difference) => {
    day += difference;
    return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  });
};

const placesByMeeting = (places: IndexFile['places']): readonly (ListedPlace | undefined)[] => {
  const held = unpacked(places.meetings);
  const [without = 0, ...counts] = held;
  const listed = listedPlaces(places);
  const byMeeting: (ListedPlace | undefined)[] = Array.from({ length: without }, () => undefined);
  for (const [at, count] of counts.entries()) {
    for (let meeting = 0; meeting < count; meeting += 1) byMeeting.push(listed[at]);
  }
  return byMeeting;
};

const listedPlaces = (places: IndexFile['places']): readonly ListedPlace[] => {
  const cities = textsOf(places.city);
  const regions = textsOf(places.regions);
  const countries = valuesOf(places.country);
  const precisions = valuesOf(places.precision);
  const accesses = valuesOf(places.access);
  const lats = unpacked(places.lat);
  const lons = unpacked(places.lon);
  let lat = 0;
  let lon = 0;
  return textsOf(places.venue).map((venue, row): ListedPlace => {
    const hasPoint = (lats[row] ?? 0) > 0;
    if (hasPoint) {
      lat += unfolded((lats[row] ?? 1) - 1);
      lon += unfolded((lons[row] ?? 1) - 1);
    }
    const city = cities[row];
    return {
      venue,
      city,
      regions: unpacked(regions[row] ?? '').map((at) =>
        at === 0 ? (city ?? '') : (places.regionNames[at - 1] ?? ''),
      ),
      country: countries[row] || undefined,
      precision: PRECISION_CODES[precisions[row] ?? 2] ?? 'withheld',
      access: accessOf(accesses[row] ?? 0),
      ...(hasPoint && { point: { lat: lat / POINT_SCALE, lon: lon / POINT_SCALE } }),
    };
  });
};
