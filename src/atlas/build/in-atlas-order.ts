import type { Meeting } from '../../meetings/schema.ts';
import { alongCurve } from './along-curve.ts';
import { publishedPlace, type PublishedPlace } from './published-place.ts';

/** Meetings gathered by place, neighbours side by side; those without any place apart. */
export type PlacedMeetings = {
  readonly without: readonly Meeting[];
  readonly places: readonly {
    readonly place: PublishedPlace;
    readonly meetings: readonly Meeting[];
  }[];
};

/** The order of an atlas file: it packs best, and is the same in whatever order the meetings came. */
export function inAtlasOrder(meetings: readonly Meeting[]): PlacedMeetings {
  const without: Meeting[] = [];
  const byPlace = new Map<
    string,
    { readonly place: PublishedPlace; readonly meetings: Meeting[] }
  >();
  for (const meeting of meetings) {
    const place = publishedPlace(meeting);
    if (place === undefined) {
      without.push(meeting);
      continue;
    }
    const key = JSON.stringify(textsAndPoint(place));
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, { place, meetings: [meeting] });
    else known.meetings.push(meeting);
  }
  const keyed = [...byPlace].map(([key, each]) => ({
    ...each,
    key: [...orderOf(each.place), key],
  }));
  keyed.sort((a, b) => compareAll(a.key, b.key));
  return {
    without: inOrder(without),
    places: keyed.map((each) => ({ place: each.place, meetings: inOrder(each.meetings) })),
  };
}

const textsAndPoint = (place: PublishedPlace): readonly unknown[] => {
  const { venue, address, city, regions, postalCode, country, point } = place;
  const { precision, notes, transit, access } = place;
  return [
    ...[venue, address, city, regions, postalCode, country, point?.lat, point?.lon],
    ...[precision, notes, transit, Object.entries(access ?? {}).sort()],
  ];
};

/** Places without a point come last, by what they are called. */
const orderOf = (place: PublishedPlace): readonly (string | number)[] => [
  place.point === undefined ? Infinity : alongCurve(place.point),
  ...(place.point === undefined ? [place.country ?? '', place.regions.join('\n')] : ['', '']),
  place.city ?? '',
];

const inOrder = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings
    .map((meeting) => ({ meeting, key: meetingOrder(meeting) }))
    .sort((a, b) => compareAll(a.key, b.key))
    .map(({ meeting }) => meeting);

const meetingOrder = ({ name, schedule, id }: Meeting): readonly (string | number)[] =>
  schedule.kind === 'weekly' ? [name, schedule.day, schedule.start, id] : [name, 9, 0, id];

const compareAll = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a[at] ?? 0, b[at] ?? 0];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
};
