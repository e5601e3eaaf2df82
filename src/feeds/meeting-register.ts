import type { Meeting, Place, Remote } from '../meetings/schema.ts';
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
  const indexOf = new Map<string, number>();
  const idFor = newIdRegister();
  return {
    add: (meeting) => {
      const key = identityOf(meeting);
      const index = indexOf.get(key);
      const earlier = index === undefined ? undefined : meetings[index];
      if (index !== undefined && earlier !== undefined) {
        meetings[index] = merged(earlier, meeting);
        return 'merged';
      }
      const id = idFor(meeting.id);
      indexOf.set(key, meetings.length);
      meetings.push(id === meeting.id ? meeting : { ...meeting, id });
      return id === meeting.id ? 'added' : 'added-under-new-id';
    },
    meetings: () => meetings,
  };
}

/**
 * What two listings must share to be one meeting: name, programme, time, place (room and notes
 * included, so that parallel rooms stay apart), way in, notes, and whether it is for women or men.
 */
function identityOf(meeting: Meeting): string {
  const { attendance, schedule } = meeting;
  const place: Partial<Place> = 'place' in attendance ? (attendance.place ?? {}) : {};
  const remote: Partial<Remote> = 'remote' in attendance ? attendance.remote : {};
  const when =
    schedule.kind === 'weekly'
      ? [
          schedule.day,
          schedule.start,
          schedule.minutes,
          schedule.zone,
          JSON.stringify(schedule.recurrence),
        ]
      : [schedule.kind];
  return [
    folded(meeting.name) || meeting.name,
    meeting.programme,
    ...when,
    attendance.kind,
    folded(place.venue ?? ''),
    folded(place.address ?? ''),
    place.address === undefined && place.point ? `${place.point.lat} ${place.point.lon}` : '',
    folded(place.notes ?? ''),
    folded(place.regions?.join(' ') ?? ''),
    remote.url,
    remote.phone,
    folded(meeting.notes ?? ''),
    ...meeting.types.filter((type) => type === 'women' || type === 'men'),
  ].join('\n');
}

function merged(first: Meeting, second: Meeting): Meeting {
  const updated = [first.updated, second.updated].filter((day) => day !== undefined).sort();
  const newest = updated.at(-1);
  return {
    ...second,
    ...first,
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
