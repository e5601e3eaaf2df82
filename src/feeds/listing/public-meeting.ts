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
  const { name, group, groupNotes, notes, attendance, ...rest } = meeting;
  return {
    ...rest,
    name: shown('name', name, 'title'),
    ...(group === undefined ? {} : { group: shown('group', group, 'title') }),
    ...told('groupNotes', groupNotes, 'group_notes', shown),
    attendance: publicAttendance(attendance, shown),
    ...told('notes', notes, 'notes', shown),
  } as unknown as T;
}

type Shown = (field: string, text: string, kind?: TextKind) => string;

/** A text under its key, or nothing where only the mark of what was left out would remain of it. */
function told<K extends string>(
  key: K,
  text: string | undefined,
  field: string,
  shown: Shown,
): { readonly [Key in K]?: string } {
  const told = text === undefined ? '' : shown(field, text);
  return /[\p{L}\p{N}]/u.test(told) ? ({ [key]: told } as { [Key in K]?: string }) : {};
}

function publicAttendance(attendance: Attendance, shown: Shown): Attendance {
  const { place } = attendance;
  const where = place === undefined ? {} : { place: publicPlace(place, shown) };
  const remote = 'remote' in attendance ? { remote: publicRemote(attendance.remote, shown) } : {};
  if (attendance.kind !== 'link-on-request') {
    return { ...attendance, ...where, ...remote } as Attendance;
  }
  const { kind, notes } = attendance;
  return { kind, ...told('notes', notes, 'conference_url_notes', shown), ...where };
}

function publicPlace(place: Place, shown: Shown): Place {
  const { venue, notes, ...rest } = place;
  return {
    ...(venue === undefined ? {} : { venue: shown('location', venue, 'title') }),
    ...rest,
    ...told('notes', notes, 'location_notes', shown),
  };
}

function publicRemote(remote: Remote, shown: Shown): Remote {
  const { urlNotes, phoneNotes, ...rest } = remote;
  return {
    ...rest,
    ...told('urlNotes', urlNotes, 'conference_url_notes', shown),
    // What stands beside the number to dial are more numbers to dial.
    ...(phoneNotes === undefined
      ? {}
      : { phoneNotes: shown('conference_phone_notes', phoneNotes, 'dial-in') }),
  };
}
