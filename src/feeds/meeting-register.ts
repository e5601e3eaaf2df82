import type { Attendance, Meeting, Place, Remote } from '../meetings/schema.ts';
import { folded } from '../text/folded.ts';
import { newIdRegister } from './listing/slug.ts';

/** What became of a meeting on its way into the register. */
export type Registration = 'added' | 'added-under-new-id' | 'merged';

/** Meetings accepted so far, each id and each meeting once. */
export type MeetingRegister = {
  /** Adds a meeting, or merges it with its double; `added-under-new-id` when its id was taken. */
  readonly add: (meeting: Meeting) => Registration;
  readonly meetings: () => readonly Meeting[];
};

/** An empty register. Of two doubles the earlier one’s words win; the sources of both are kept. */
export function newMeetingRegister(): MeetingRegister {
  const meetings: Meeting[] = [];
  const indexesOf = new Map<string, number[]>();
  const idFor = newIdRegister();
  return {
    add: (meeting) => {
      const key = identityOf(meeting);
      const candidates = indexesOf.get(key) ?? [];
      for (const index of candidates.slice(0, MOST_COMPARED)) {
        const earlier = meetings[index];
        if (earlier === undefined || !agree(earlier, meeting)) continue;
        meetings[index] = merged(earlier, meeting);
        return 'merged';
      }
      const id = idFor(meeting.id);
      indexesOf.set(key, [...candidates, meetings.length].slice(0, MOST_COMPARED));
      meetings.push(id === meeting.id ? meeting : { ...meeting, id });
      return id === meeting.id ? 'added' : 'added-under-new-id';
    },
    meetings: () => meetings,
  };
}

const MOST_COMPARED = 50;
const SEX = new Set(['women', 'men']);

/**
 * What two listings must share to be one meeting: name, programme, time and weeks, kind of attendance,
 * where (a street address, or the number of the online meeting; else all that is said of the place), and
 * whether it is for women or men. Room and entrance are part of where, so that parallel rooms stay apart.
 */
function identityOf(meeting: Meeting): string {
  const { attendance, schedule } = meeting;
  const place: Partial<Place> = attendance.place ?? {};
  const remote: Partial<Remote> = 'remote' in attendance ? attendance.remote : {};
  const when =
    schedule.kind === 'weekly'
      ? [schedule.day, schedule.start, schedule.zone, JSON.stringify(schedule.recurrence)]
      : [schedule.kind];
  const link = remote.url === undefined ? remote.phone : meetingNumberOf(remote.url);
  const isStreet = /\d/u.test(place.address ?? '');
  const isRemote = attendance.kind === 'online' || attendance.kind === 'phone';
  const where =
    isStreet || (isRemote && link !== undefined)
      ? []
      : [
          folded(place.venue),
          folded(place.regions?.join(' ')),
          place.address === undefined && place.point ? `${place.point.lat} ${place.point.lon}` : '',
          folded(meeting.notes),
        ];
  return [
    folded(meeting.name) || meeting.name,
    meeting.programme,
    ...when,
    attendance.kind,
    link,
    isRemote ? '' : folded(place.address),
    isRemote ? '' : folded(place.notes),
    ...where,
    ...meeting.types.filter((type) => SEX.has(type)),
  ].join('\n');
}

/** Nothing that both listings say of venue, length or notes differs; what one leaves out decides nothing. */
function agree(first: Meeting, second: Meeting): boolean {
  const minutesOf = ({ schedule }: Meeting) =>
    schedule.kind === 'weekly' ? schedule.minutes : undefined;
  const isRemote = first.attendance.kind === 'online' || first.attendance.kind === 'phone';
  return (
    isSame(minutesOf(first), minutesOf(second)) &&
    (isRemote || isSame(first.attendance.place?.venue, second.attendance.place?.venue)) &&
    isSame(first.notes, second.notes)
  );
}

const isSame = (first: string | number | undefined, second: string | number | undefined): boolean =>
  first === undefined || second === undefined || folded(String(first)) === folded(String(second));

/** The number of an online meeting, which passcodes and a provider’s many hosts leave the same; else the address. */
function meetingNumberOf(url: string): string {
  const [, number] =
    /zoom(?:gov)?\.(?:us|com)\/(?:j|s|w|my|wc\/join|wc)\/([\w.-]{6,})/u.exec(url) ?? [];
  return number ?? url;
}

function merged(first: Meeting, second: Meeting): Meeting {
  const updated = [first.updated, second.updated].filter((day) => day !== undefined).sort();
  const newest = updated.at(-1);
  return {
    ...second,
    ...first,
    attendance: mergedAttendance(first.attendance, second.attendance),
    schedule: { ...second.schedule, ...first.schedule } as Meeting['schedule'],
    types: [...new Set([...first.types, ...second.types])],
    languages: [...new Set([...first.languages, ...second.languages])],
    contacts: first.contacts.length > 0 ? first.contacts : second.contacts,
    ...(newest === undefined ? {} : { updated: newest }),
    sources: [
      ...first.sources,
      ...second.sources.filter(
        ({ name, url }) => !first.sources.some((one) => one.name === name && one.url === url),
      ),
    ],
  };
}

/** The earlier one’s words, with what only the other says of the place; of two links the one with its passcode. */
function mergedAttendance(first: Attendance, second: Attendance): Attendance {
  const withPlace: Attendance =
    first.place?.precision === 'exact' && second.place?.precision === 'exact'
      ? { ...first, place: { ...second.place, ...first.place } }
      : first;
  if (withPlace.kind !== 'online' && withPlace.kind !== 'hybrid') return withPlace;
  if (second.kind !== 'online' && second.kind !== 'hybrid') return withPlace;
  const remote: Remote = { ...second.remote, ...withPlace.remote };
  const url = [remote.url, second.remote.url].find((one) => one?.includes('pwd=')) ?? remote.url;
  return { ...withPlace, remote: { ...remote, ...(url === undefined ? {} : { url }) } };
}
