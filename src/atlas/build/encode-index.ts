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
import { predictedId } from '../predicted-id.ts';
import { stringTable, valueTable } from './string-table.ts';

/** The index file of meetings, in the order they come (`inAtlasOrder`). What it names is all it publishes. */
export function encodeIndex(meetings: readonly Meeting[]): IndexFile {
  const { strings, at } = stringTable();
  const sets = valueTable<readonly number[]>([[]]);
  const setAt = (texts: readonly string[]): number => sets.at(texts.map((text) => at(text)));
  const places = valueTable<Omit<Place, 'notes'>>();
  const placeAt = meetings.map(({ attendance }) =>
    attendance.place === undefined ? 0 : places.at(published(attendance.place)) + 1,
  );
  const recurrences = valueTable<Recurrence>();
  const recurrenceAt = meetings.map(({ schedule }) =>
    schedule.kind === 'weekly' && schedule.recurrence !== undefined
      ? recurrences.at(schedule.recurrence) + 1
      : 0,
  );
  const isEveryWeek = recurrences.values.length === 0;
  const lats = differences(places.values.map(({ point }) => point?.lat));
  const lons = differences(places.values.map(({ point }) => point?.lon));
  return {
    ...INDEX_FORMAT,
    sets: sets.values,
    ...(isEveryWeek ? {} : { recurrences: recurrences.values }),
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
      sample: meetings.map(({ sources }) => (sources.some(({ sample }) => sample) ? 1 : 0)),
    },
    strings,
  };
}

/** What is public of a place: a withheld address has neither street nor point, whatever the feed carried. */
const published = (place: Place): Omit<Place, 'notes'> => {
  const { venue, address, city, regions, postalCode, country, point, precision } = place;
  return precision === 'withheld'
    ? { city, regions, country, precision }
    : { venue, address, city, regions, postalCode, country, point, precision };
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
