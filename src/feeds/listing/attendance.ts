import type { Attendance, Place, Remote } from '../../meetings/schema.ts';
import type { Findings } from '../findings.ts';
import {
  saysClosedForNow,
  saysOnline,
  saysToAskForLink,
  statedOption,
  type Stated,
} from './attendance-words.ts';
import type { PlaceRead } from './place.ts';
import { meetingLinkIn } from './remote.ts';

/** Everything in a row that bears on how one takes part. */
export type AttendanceWords = {
  readonly name: string;
  readonly option: unknown;
  readonly isOnlineType: boolean;
  readonly isVenueClosedType: boolean;
  readonly remote: Remote | undefined;
  readonly place: PlaceRead;
  /** Notes of every kind, as plain text. */
  readonly notes: readonly (string | undefined)[];
};

/** One of seven ways to take part; where a row contradicts itself, the reading that sends nobody to a closed door. */
export function attendanceFrom(words: AttendanceWords, findings: Findings): Attendance {
  const attendance = decided(words, findings);
  const usesPoint =
    attendance.kind === 'in-person' ||
    attendance.kind === 'hybrid' ||
    attendance.kind === 'closed-for-now';
  if (usesPoint || words.place.place.precision === 'withheld') words.place.reportPoint(findings);
  return attendance;
}

function decided(words: AttendanceWords, findings: Findings): Attendance {
  const stated = statedOption(words.option, findings);
  const isVenueClosed =
    words.isVenueClosedType ||
    saysClosedForNow(words.name) ||
    (stated === 'inactive' && words.notes.some(saysClosedForNow));
  return words.remote === undefined
    ? withoutLink(words, stated, isVenueClosed, findings)
    : withLink(words, words.remote, stated, isVenueClosed, findings);
}

function withLink(
  { place, name }: AttendanceWords,
  remote: Remote,
  stated: Stated,
  isVenueClosed: boolean,
  findings: Findings,
): Attendance {
  const disagrees = (message: string): void =>
    findings.note('attendance-disagrees', 'attendance_option', message, stated?.replace('-', '_'));
  if (isVenueClosed) {
    if (saysClosedForNow(name)) {
      disagrees(
        'The name says the meeting is suspended but there is a way to join from home; it is shown as online.',
      );
    }
    return remotely(remote, whereItWas(place));
  }
  if (place.isDoor && nobodyIsInTheRoom(name, stated)) {
    disagrees('The name says online but there is a street address; it is shown as online only.');
    return remotely(remote, whereItWas(place));
  }
  if (stated === 'online') {
    if (place.isDoor && place.place.precision === 'exact') {
      disagrees('It is marked online but has a street address; it is shown as online only.');
    }
    return remotely(remote, place.area);
  }
  if (stated === 'inactive') {
    disagrees('It is marked inactive but has a way to join from home; it is shown as online.');
    return remotely(remote, place.area);
  }
  if (stated === 'hybrid') {
    if (place.isNamed) return { kind: 'hybrid', place: place.place, remote };
    disagrees('It is marked hybrid but has no address; it is shown as online.');
    return remotely(remote, place.area);
  }
  if (stated === 'in-person') {
    disagrees(
      `It is marked in person but has a way to join from home; it is shown as ${place.isDoor ? 'both' : 'online'}.`,
    );
  }
  return place.isDoor
    ? { kind: 'hybrid', place: place.place, remote }
    : remotely(remote, place.area);
}

function withoutLink(
  words: AttendanceWords,
  stated: Stated,
  isVenueClosed: boolean,
  findings: Findings,
): Attendance {
  const { place, notes } = words;
  const asks = notes.some(saysToAskForLink);
  const isRoomEmpty = nobodyIsInTheRoom(words.name, stated);
  const isOnline = stated === 'online' || stated === 'hybrid' || words.isOnlineType || isRoomEmpty;
  const linkInNotes = isOnline ? meetingLinkIn(notes) : undefined;
  if (linkInNotes !== undefined) {
    findings.repair(
      'missing-link',
      'conference_url',
      'The link to the meeting stood in the notes only; it was used. Please move it to its own field.',
    );
    return withLink(words, { url: linkInNotes }, stated, isVenueClosed, findings);
  }
  if (asks && (isOnline || !place.isDoor)) return onRequest(place.area);
  if (isVenueClosed && !isOnline) {
    return withPlace('closed-for-now', place.isNamed ? place.place : undefined);
  }
  const canGoThere =
    place.isDoor ||
    place.namesStreet ||
    (place.isNamed && (stated === 'in-person' || stated === 'hybrid'));
  if (
    canGoThere &&
    !isVenueClosed &&
    !isRoomEmpty &&
    stated !== 'online' &&
    stated !== 'inactive'
  ) {
    if (isOnline) {
      findings.note(
        'missing-link',
        'conference_url',
        'It is marked as online too, but there is neither a link nor a number; it is shown as in person.',
      );
    }
    return { kind: 'in-person', place: place.place };
  }
  findings.note(
    isOnline ? 'missing-link' : 'missing-place',
    isOnline ? 'conference_url' : 'formatted_address',
    isOnline
      ? 'It is marked online but there is neither a link nor a number; how to take part is shown as not known.'
      : 'There is neither an exact address nor a link nor a number; how to take part is shown as not known.',
  );
  return withPlace('unknown', isOnline || !place.isNamed ? whereItWas(place) : place.place);
}

/** A name’s “online only” outweighs any field; a bare “(online)” only a field left empty. */
function nobodyIsInTheRoom(name: string, stated: Stated): boolean {
  const said = saysOnline(name);
  return said === 'only' || (said === 'tagged' && stated === undefined);
}

function remotely(remote: Remote, place: Place | undefined): Attendance {
  const where = place === undefined ? {} : { place };
  if (remote.url !== undefined || remote.phone === undefined) {
    return { kind: 'online', remote, ...where };
  }
  const notes = [remote.phoneNotes, remote.urlNotes].filter((note) => note !== undefined);
  const phoneNotes = notes.length === 0 ? {} : { phoneNotes: notes.join('\n\n') };
  return { kind: 'phone', remote: { phone: remote.phone, ...phoneNotes }, ...where };
}

/** A venue closed for now stays named, so that people recognise their group; without a pin. */
function whereItWas({ place, area, isDoor }: PlaceRead): Place | undefined {
  if (!isDoor || place.precision === 'withheld') return area;
  return Object.fromEntries(Object.entries(place).filter(([key]) => key !== 'point')) as Place;
}

const onRequest = (area: Place | undefined): Attendance => ({
  kind: 'link-on-request',
  ...(area === undefined ? {} : { place: area }),
});

const withPlace = (kind: 'closed-for-now' | 'unknown', place: Place | undefined): Attendance =>
  place === undefined ? { kind } : { kind, place };
