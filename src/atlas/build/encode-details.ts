import type { Meeting, Remote } from '../../meetings/schema.ts';
import { DETAILS_FORMAT, type DetailsFile } from '../format.ts';
import { shortenedId } from '../meeting-id.ts';
import { packed } from '../packed.ts';
import { tableColumn, textColumn } from './columns.ts';
import type { PlacedMeetings } from './in-atlas-order.ts';

/** What of a meeting is published beyond the basics, as the operator decided. */
export type Publication = { readonly contacts: boolean };

/** The details file of the same meetings, in the same order, as the index. */
export function encodeDetails(
  placed: PlacedMeetings,
  { hasIds, publish }: { readonly hasIds: boolean; readonly publish: Publication },
): DetailsFile {
  const { without, places } = placed;
  const meetings = [...without, ...places.flatMap((each) => each.meetings)];
  const column = (text: (meeting: Meeting) => string | undefined): DetailsFile['places']['notes'] =>
    textColumn(meetings.map(text));
  const placeColumn = (text: (place: (typeof places)[number]['place']) => string | undefined) =>
    textColumn(places.map(({ place }) => text(place)));
  return {
    ...DETAILS_FORMAT,
    places: {
      address: placeColumn(({ address }) => address),
      postalCode: placeColumn(({ postalCode }) => postalCode),
      notes: placeColumn(({ notes }) => notes),
      transit: placeColumn(({ transit }) => transit),
    },
    meetings: {
      ...(hasIds && { id: meetings.map(({ id, name }) => shortenedId(id, name)) }),
      notes: column(({ notes }) => notes),
      groupNotes: column(({ groupNotes }) => groupNotes),
      requestNotes: column(({ attendance }) =>
        attendance.kind === 'link-on-request' ? attendance.notes : undefined,
      ),
      district: column(({ district }) => district),
      website: column(({ website }) => website),
      url: column((meeting) => remoteOf(meeting)?.url),
      urlNotes: column((meeting) => remoteOf(meeting)?.urlNotes),
      phone: column((meeting) => remoteOf(meeting)?.phone),
      phoneNotes: column((meeting) => remoteOf(meeting)?.phoneNotes),
      ...sourceColumns(meetings),
      ...contactColumns(publish.contacts ? meetings : []),
    },
  };
}

type Columns<K extends keyof DetailsFile['meetings']> = Pick<DetailsFile['meetings'], K>;

const sourceColumns = (
  meetings: readonly Meeting[],
): Columns<'sourceNames' | 'sources' | 'sourceUrl'> => {
  type Source = DetailsFile['meetings']['sourceNames'][number];
  const told = (source: Meeting['sources'][number]): Source => [
    source.name,
    source.reportUrl ?? '',
    source.sample ? 1 : 0,
  ];
  const { of } = tableColumn(meetings.flatMap(({ sources }) => sources.map(told)));
  const places = new Map(of.map((source, at) => [JSON.stringify(source), at]));
  const placeOf = (source: Meeting['sources'][number]): number =>
    places.get(JSON.stringify(told(source))) ?? 0;
  return {
    sourceNames: of,
    sources: tableColumn(meetings.map(({ sources }) => packed(sources.map(placeOf)))),
    sourceUrl: textColumn(
      meetings.flatMap(({ id, sources }) => sources.map(({ url }) => url?.replaceAll(id, '\t'))),
    ),
  };
};

const contactColumns = (
  meetings: readonly Meeting[],
): Columns<'contacts' | 'contactName' | 'contactEmail' | 'contactPhone'> => {
  const all = meetings.flatMap(({ contacts }) => contacts);
  return {
    contacts: packed(all.length === 0 ? [] : meetings.map(({ contacts }) => contacts.length)),
    contactName: textColumn(all.map(({ name }) => name)),
    contactEmail: textColumn(all.map(({ email }) => email)),
    contactPhone: textColumn(all.map(({ phone }) => phone)),
  };
};

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
