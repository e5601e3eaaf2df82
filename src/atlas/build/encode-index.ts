import type { ListedPlace } from '../../meetings/listing.ts';
import type { Meeting, Place, Recurrence } from '../../meetings/schema.ts';
import {
  ALWAYS_OPEN,
  ATTENDANCE_CODES,
  BY_APPOINTMENT,
  INDEX_FORMAT,
  POINT_SCALE,
  PRECISION_CODES,
  type IndexFile,
} from '../format.ts';
import { accessCode } from '../access-code.ts';
import { predictedId } from '../predicted-id.ts';
import { stringTable, valueTable } from './string-table.ts';

/** The index file of meetings, in the order they come (`inAtlasOrder`). What it names is all it publishes. */
export function encodeIndex(meetings: readonly Meeting[]): IndexFile {
  const { strings, at } = stringTable();
  const sets = valueTable<readonly number[]>([[]]);
  const setAt = (texts: readonly string[]): number => sets.at(texts.map((text) => at(text)));
  const places = valueTable<ListedPlace>();
  const placeAt = meetings.map(({ attendance }) =>
    attendance.place === undefined ? 0 : places.at(published(attendance.place)) + 1,
  );
  const recurrences = valueTable<Recurrence>();
  const recurrenceAt = meetings.map(({ schedule }) =>
    schedule.kind === 'weekly' && schedule.recurrence !== undefined
      ? recurrences.at(schedule.recurrence) + 1
      : 0,
  );
  const days = [...new Set(meetings.flatMap(({ updated }) => updated ?? []))].sort();
  const dayAt = new Map(days.map((day, at) => [day, at + 1]));
  const access = places.values.map((place) => accessCode(place.access));
  const isEveryWeek = recurrences.values.length === 0;
  const lats = differences(places.values.map(({ point }) => point?.lat));
  const lons = differences(places.values.map(({ point }) => point?.lon));
  return {
    ...INDEX_FORMAT,
    sets: sets.values,
    ...(isEveryWeek ? {} : { recurrences: recurrences.values }),
    ...(days.length === 0 ? {} : { days: dayDifferences(days) }),
    places: {
      venue: places.values.map(({ venue }) => at(venue)),
      address: places.values.map(({ address }) => at(address)),
      city: places.values.map(({ city }) => at(city)),
      regions: places.values.map(({ regions }) => setAt(regions)),
      postalCode: places.values.map(({ postalCode }) => at(postalCode)),
      country: places.values.map(({ country }) => at(country)),
      lat: lats,
      lon: lons,
      precision: places.values.map(({ precision }) => PRECISION_CODES.indexOf(precision)),
      ...(access.some((code) => code > 0) && { access }),
    },
    meetings: {
      id: meetings.map(({ id, name }) => shortened(id, predictedId(name))),
      name: meetings.map(({ name }) => at(name)),
      group: meetings.map(({ group, name }) => at(group === name ? undefined : group)),
      programme: meetings.map(({ programme }) => at(programme)),
      day: meetings.map(({ schedule }) => dayCode(schedule)),
      start: meetings.map(({ schedule }) => (schedule.kind === 'weekly' ? schedule.start : 0)),
      minutes: meetings.map(({ schedule }) =>
        schedule.kind === 'weekly' ? (schedule.minutes ?? 0) : 0,
      ),
      zone: meetings.map(({ schedule }) =>
        at(schedule.kind === 'weekly' ? schedule.zone : undefined),
      ),
      ...(isEveryWeek ? {} : { recurrence: recurrenceAt }),
      attendance: meetings.map(({ attendance }) => ATTENDANCE_CODES.indexOf(attendance.kind)),
      place: placeAt,
      types: meetings.map(({ types }) => setAt(types)),
      languages: meetings.map(({ languages }) => setAt(languages)),
      ...(days.length > 0 && {
        updated: meetings.map(({ updated }) => dayAt.get(updated ?? '') ?? 0),
      }),
      sample: meetings.map(({ sources }) => (sources.some(({ sample }) => sample) ? 1 : 0)),
    },
    strings,
  };
}

/** What is public of a place: a withheld address has neither street nor point, whatever the feed carried. */
const published = (place: Place): ListedPlace => {
  const { venue, address, city, regions, postalCode, country, point, precision, access } = place;
  return precision === 'withheld'
    ? { city, regions, country, precision, access }
    : { venue, address, city, regions, postalCode, country, point, precision, access };
};

const dayCode = (schedule: Meeting['schedule']): number => {
  switch (schedule.kind) {
    case 'weekly':
      return schedule.day;
    case 'by-appointment':
      return BY_APPOINTMENT;
    case 'always-open':
      return ALWAYS_OPEN;
  }
};

const MS_PER_DAY = 86_400_000;

/** Days (YYYY-MM-DD, rising) counted from 1 January 1970, each less the one before. */
const dayDifferences = (days: readonly string[]): readonly number[] => {
  const counted = days.map((day) => Date.parse(day) / MS_PER_DAY);
  return counted.map((day, at) => day - (counted[at - 1] ?? 0));
};

const shortened = (id: string, predicted: string): string =>
  predicted === '' ? id : id.replace(predicted, '~');

/** Each number, scaled and rounded, less the one before it that was there. */
const differences = (degrees: readonly (number | undefined)[]): readonly (number | null)[] => {
  let before = 0;
  return degrees.map((value) => {
    if (value === undefined) return null;
    const scaled = Math.round(value * POINT_SCALE);
    const difference = scaled - before;
    before = scaled;
    return difference;
  });
};
