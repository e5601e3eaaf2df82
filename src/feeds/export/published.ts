import { isDeepStrictEqual } from 'node:util';
import type { Meeting, Place, Remote } from '../../meetings/schema.ts';
import type { Site } from '../../site.schema.ts';
import { linkFrom } from '../listing/link.ts';
import { newMeetingRegister } from '../meeting-register.ts';
import {
  withoutLinkPasscodes,
  withoutPasscodeInId,
  withoutPasscodes,
  withoutPasscodeTones,
} from './passcodes.ts';

/** What of a meeting may leave in a file, as the operator decided. */
export type Publishing = Site['publish'];

/** A list as exported files may show it; meetings that only a passcode told apart have become one. */
export function publishedMeetings(
  meetings: readonly Meeting[],
  publish: Publishing,
): readonly Meeting[] {
  const register = newMeetingRegister();
  for (const meeting of meetings) register.add(publishedMeeting(meeting, publish));
  return register.meetings();
}

/**
 * A meeting as exported files may show it: without contacts and passcodes unless the operator
 * publishes them, and without street or point where the address is withheld.
 */
export function publishedMeeting(meeting: Meeting, publish: Publishing): Meeting {
  const shown: Meeting = {
    ...meeting,
    attendance: withheldKept(meeting.attendance),
    contacts: publish.contacts ? meeting.contacts : [],
  };
  const published = publish.passcodes ? shown : passcodesLeftOut(shown);
  // Most have nothing to hide: then a list of 150,000 is not held in memory twice.
  return isDeepStrictEqual(published, meeting) ? meeting : published;
}

function withheldKept(attendance: Meeting['attendance']): Meeting['attendance'] {
  if (!('place' in attendance) || attendance.place?.precision !== 'withheld') return attendance;
  const { city, regions, country, notes } = attendance.place;
  const place: Place = {
    ...(city === undefined ? {} : { city }),
    regions,
    ...(country === undefined ? {} : { country }),
    precision: 'withheld',
    ...(notes === undefined ? {} : { notes }),
  };
  return { ...attendance, place };
}

function passcodesLeftOut(meeting: Meeting): Meeting {
  const { attendance, ...rest } = meeting;
  const { id, programme, schedule, languages, updated, contacts, ...words } = rest;
  return {
    ...everyText(words, withoutPasscodes),
    id: withoutPasscodeInId(id),
    programme,
    schedule,
    languages,
    contacts,
    ...(updated === undefined ? {} : { updated }),
    ...(meeting.website === undefined ? {} : { website: linkLeftOut(meeting.website) }),
    attendance: attendanceLeftOut(attendance),
    sources: meeting.sources.map((source) => ({
      ...source,
      ...(source.url === undefined ? {} : { url: linkLeftOut(source.url) }),
    })),
  };
}

function attendanceLeftOut(attendance: Meeting['attendance']): Meeting['attendance'] {
  const shown = everyText(attendance, withoutPasscodes);
  if (!('remote' in attendance) || !('remote' in shown)) return shown;
  const { url, phone }: Remote = attendance.remote;
  const remote = {
    ...shown.remote,
    ...(url === undefined ? {} : { url: linkLeftOut(url) }),
    ...(phone === undefined ? {} : { phone: withoutPasscodeTones(phone) }),
  };
  return { ...shown, remote } as Meeting['attendance'];
}

function linkLeftOut(link: string): string {
  const shown = withoutLinkPasscodes(link);
  const read = linkFrom(shown);
  return read.kind === 'link' ? read.url : shown;
}

/** A value of the same shape, with `change` made to each text within. */
function everyText<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => everyText(one, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, everyText(one as unknown, change)]),
  ) as T;
}
