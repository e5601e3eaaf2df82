import type { Meeting } from '../../meetings/schema.ts';
import { accessCode } from '../access-code.ts';
import {
  ALWAYS_OPEN,
  ATTENDANCE_CODES,
  BY_APPOINTMENT,
  INDEX_FORMAT,
  POINT_SCALE,
  PRECISION_CODES,
  type IndexFile,
} from '../format.ts';
import { shortenedId } from '../meeting-id.ts';
import { folding, packed } from '../packed.ts';
import { tableColumn, textColumn } from './columns.ts';
import type { PlacedMeetings } from './in-atlas-order.ts';
import type { PublishedPlace } from './published-place.ts';

const MS_PER_DAY = 86_400_000;

/** The index file of meetings in atlas order. What it names is all it publishes. */
export function encodeIndex(
  { without, places }: PlacedMeetings,
  { hasIds }: { readonly hasIds: boolean },
): IndexFile {
  const meetings = [...without, ...places.flatMap((each) => each.meetings)];
  const weekly = meetings.map(({ schedule }) =>
    schedule.kind === 'weekly' ? schedule : undefined,
  );
  const types = tableColumn(meetings.flatMap((meeting) => meeting.types));
  const typeAt = new Map(types.of.map((type, at) => [type, at]));
  const days = [...new Set(meetings.flatMap(({ updated }) => updated ?? []))].sort();
  const dayAt = new Map(days.map((day, at) => [day, at + 1]));
  return {
    ...INDEX_FORMAT,
    places: {
      meetings: packed([without.length, ...places.map((each) => each.meetings.length)]),
      ...placeColumns(places.map(({ place }) => place)),
    },
    meetings: {
      ...(hasIds && { id: meetings.map(({ id, name }) => shortenedId(id, name)) }),
      name: textColumn(meetings.map(({ name }) => name)),
      group: textColumn(
        meetings.map(({ group, name }) => (group === name ? '' : group?.replace(name, '\t'))),
      ),
      programme: tableColumn(meetings.map(({ programme }) => programme)),
      day: packed(meetings.map(({ schedule }) => dayCode(schedule))),
      start: tableColumn(weekly.map((time) => time?.start ?? 0)),
      minutes: tableColumn(weekly.map((time) => time?.minutes ?? 0)),
      zone: tableColumn(weekly.map((time) => time?.zone ?? '')),
      recurrence: tableColumn(weekly.map((time) => time?.recurrence ?? 0)),
      attendance: tableColumn(meetings.map(attendanceCode)),
      typeNames: types.of,
      types: tableColumn(
        meetings.map((meeting) => packed(meeting.types.map((type) => typeAt.get(type) ?? 0))),
      ),
      languages: tableColumn(meetings.map(({ languages }) => languages)),
      days: packed(differences(days.map((day) => Date.parse(day) / MS_PER_DAY))),
      updated: packed(repeating(meetings.map(({ updated }) => dayAt.get(updated ?? '') ?? 0))),
      sample: tableColumn(
        meetings.map(({ sources }) => (sources.some(({ sample }) => sample) ? 1 : 0)),
      ),
    },
  };
}

const placeColumns = (places: readonly PublishedPlace[]): Omit<IndexFile['places'], 'meetings'> => {
  const regions = tableColumn(
    places.flatMap((place) => place.regions.filter((region) => region !== place.city)),
  );
  const regionAt = new Map(regions.of.map((region, at) => [region, at + 1]));
  return {
    venue: textColumn(places.map(({ venue }) => venue)),
    city: textColumn(places.map(({ city }) => city)),
    regionNames: regions.of,
    regions: textColumn(
      places.map((place) =>
        packed(
          place.regions.map((region) => (region === place.city ? 0 : (regionAt.get(region) ?? 0))),
        ),
      ),
    ),
    country: tableColumn(places.map(({ country }) => country ?? '')),
    lat: pointColumn(places.map(({ point }) => point?.lat)),
    lon: pointColumn(places.map(({ point }) => point?.lon)),
    precision: tableColumn(places.map(({ precision }) => PRECISION_CODES.indexOf(precision))),
    access: tableColumn(
      places.map(({ access, transit }) =>
        accessCode(transit === undefined ? access : { ...access, transit: true }),
      ),
    ),
  };
};

const attendanceCode = ({ attendance }: Meeting): number => {
  const { kind } = attendance;
  const hasNumber = 'remote' in attendance && attendance.remote.phone !== undefined;
  return ATTENDANCE_CODES.indexOf(kind) * 2 + (hasNumber && kind !== 'phone' ? 1 : 0);
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

const differences = (numbers: readonly number[]): readonly number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

/** 0 where a number is the same as the one before it, else 1 + the number. */
const repeating = (numbers: readonly number[]): readonly number[] =>
  numbers.map((number, at) => (number === (numbers[at - 1] ?? 0) ? 0 : number + 1));

/** 0 for none, else 1 + the folded difference from the one before that was there. */
const pointColumn = (degrees: readonly (number | undefined)[]): string => {
  let before = 0;
  return packed(
    degrees.map((value) => {
      if (value === undefined) return 0;
      const scaled = Math.round(value * POINT_SCALE);
      const difference = scaled - before;
      before = scaled;
      return 1 + folding(difference);
    }),
  );
};
