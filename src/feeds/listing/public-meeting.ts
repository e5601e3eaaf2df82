import type { Attendance, Meeting, Place, Remote } from '../../meetings/schema.ts';
import type { Findings } from '../findings.ts';
import { publicText, type PrivateDetail, type TextKind } from './private-details.ts';

const NAMED: Readonly<Record<PrivateDetail, string>> = {
  name: 'a person’s surname',
  phone: 'a private telephone number',
  email: 'a private e-mail address',
};

/** The texts of a meeting before it has an id and a schedule. */
type Texts = Pick<Meeting, 'name' | 'attendance'> &
  Partial<Pick<Meeting, 'group' | 'groupNotes' | 'notes'>>;

/**
 * The meeting without what its texts say of people: surnames, private numbers and e-mail addresses.
 * Each field they stood in is reported, never what stood there.
 */
export function publicMeeting<T extends Texts>(meeting: T, findings: Findings): T {
  const shown = (field: string, text: string, kind?: TextKind): string => {
    const read = publicText(text, kind);
    if (read.leftOut.length > 0) {
      findings.repair(
        'private-detail',
        field,
        `The text holds ${read.leftOut.map((detail) => NAMED[detail]).join(' and ')}, which is left out of what is published. Please take it out of the list, or move it to the contact fields.`,
      );
    }
    return read.text;
  };
  const { name, group, groupNotes, notes, attendance } = meeting;
  return {
    ...meeting,
    name: shown('name', name, 'title'),
    ...(group === undefined ? {} : { group: shown('group', group, 'title') }),
    ...(groupNotes === undefined
      ? {}
      : { groupNotes: unlessEmpty(shown('group_notes', groupNotes)) }),
    attendance: publicAttendance(attendance, shown),
    ...(notes === undefined ? {} : { notes: unlessEmpty(shown('notes', notes)) }),
  };
}

/** A text of which only the mark of what was left out remains says nothing. */
const unlessEmpty = (text: string): string | undefined =>
  /[\p{L}\p{N}]/u.test(text) ? text : undefined;

type Shown = (field: string, text: string, kind?: TextKind) => string;

function publicAttendance(attendance: Attendance, shown: Shown): Attendance {
  const { place } = attendance;
  const where = place === undefined ? {} : { place: publicPlace(place, shown) };
  const remote = 'remote' in attendance ? { remote: publicRemote(attendance.remote, shown) } : {};
  const notes =
    'notes' in attendance && attendance.notes !== undefined
      ? { notes: unlessEmpty(shown('conference_url_notes', attendance.notes)) }
      : {};
  return { ...attendance, ...where, ...remote, ...notes } as Attendance;
}

const publicPlace = (place: Place, shown: Shown): Place => ({
  ...place,
  ...(place.venue === undefined ? {} : { venue: shown('location', place.venue, 'title') }),
  ...(place.notes === undefined
    ? {}
    : { notes: unlessEmpty(shown('location_notes', place.notes)) }),
});

const publicRemote = (remote: Remote, shown: Shown): Remote => ({
  ...remote,
  ...(remote.urlNotes === undefined
    ? {}
    : { urlNotes: unlessEmpty(shown('conference_url_notes', remote.urlNotes)) }),
  // What stands beside the number to dial are more numbers to dial.
  ...(remote.phoneNotes === undefined
    ? {}
    : { phoneNotes: shown('conference_phone_notes', remote.phoneNotes, 'dial-in') }),
});
