import type { Meeting, Remote } from '../../meetings/schema.ts';
import { DETAILS_FORMAT, type DetailsFile, type DetailText } from '../format.ts';
import { stringTable, valueTable } from './string-table.ts';

/** What of a meeting is published beyond the basics, as the operator decided. */
export type Publication = { readonly contacts: boolean };

/** The details file of the same meetings, in the same order, as the index. */
export function encodeDetails(meetings: readonly Meeting[], publish: Publication): DetailsFile {
  const { strings, at } = stringTable();
  const sources = valueTable<readonly [number, number, number]>();
  const column = (text: (meeting: Meeting) => string | undefined): readonly number[] =>
    meetings.map((meeting) => at(text(meeting)));
  const texts: Record<DetailText, readonly number[]> = {
    notes: column(({ notes }) => notes),
    groupNotes: column(({ groupNotes }) => groupNotes),
    placeNotes: column(placeNotes),
    requestNotes: column(({ attendance }) =>
      attendance.kind === 'link-on-request' ? attendance.notes : undefined,
    ),
    district: column(({ district }) => district),
    website: column(({ website }) => website),
    transit: column(transit),
    url: column((meeting) => remoteOf(meeting)?.url),
    urlNotes: column((meeting) => remoteOf(meeting)?.urlNotes),
    phone: column((meeting) => remoteOf(meeting)?.phone),
    phoneNotes: column((meeting) => remoteOf(meeting)?.phoneNotes),
  };
  const sourcesOf = (meeting: Meeting): readonly number[] =>
    meeting.sources.flatMap(({ name, reportUrl, sample, url }) => [
      sources.at([at(name), at(reportUrl), sample ? 1 : 0]),
      at(url),
    ]);
  const contactsOf = ({ contacts }: Meeting): readonly number[] =>
    publish.contacts
      ? contacts.flatMap(({ name, email, phone }) => [at(name), at(email), at(phone)])
      : [];
  return {
    ...DETAILS_FORMAT,
    meetings: {
      ...texts,
      sources: meetings.map(sourcesOf),
      contacts: meetings.map(contactsOf),
    },
    sources: sources.values,
    strings,
  };
}

/** Notes on a place say where it is: they go when the address does. */
const placeNotes = ({ attendance: { place } }: Meeting): string | undefined =>
  place === undefined || place.precision === 'withheld' ? undefined : place.notes;

const transit = ({ attendance: { place } }: Meeting): string | undefined =>
  place === undefined || place.precision === 'withheld' ? undefined : place.transit;

const remoteOf = ({ attendance }: Meeting): Remote | undefined => {
  switch (attendance.kind) {
    case 'online':
    case 'hybrid':
    case 'phone':
      return attendance.remote;
    case 'in-person':
    case 'link-on-request':
    case 'closed-for-now':
    case 'unknown':
      return undefined;
  }
};
