import type { Meeting } from '../meetings/schema.ts';
import { folded } from '../text/folded.ts';

/** Meetings of one day of the week, or without a weekly time (`day` absent), in the order of the clock. */
export type DayGroup = { readonly day: number | undefined; readonly meetings: readonly Meeting[] };
export type TownGroup = { readonly name: string | undefined; readonly days: readonly DayGroup[] };
export type AreaGroup = { readonly name: string | undefined; readonly towns: readonly TownGroup[] };
/** ISO 3166-1 alpha-2; absent for meetings that name no country. */
export type CountryGroup = {
  readonly country: string | undefined;
  readonly areas: readonly AreaGroup[];
};

export type PlainList = {
  readonly countries: readonly CountryGroup[];
  /** What one joins from anywhere, by day. */
  readonly remote: readonly DayGroup[];
};

/** Above this many meetings each area has a page of its own. */
const MOST_ON_ONE_PAGE = 3000;

/** A part of a long list that has a page of its own: one area of a country, or what one joins from anywhere. */
export type ListPart = {
  readonly slug: string;
  readonly country: string | undefined;
  readonly area: string | undefined;
  readonly meetings: number;
  readonly list: PlainList;
};

/** The parts of a list too long for one page; none when one page will do. */
export function listParts(meetings: readonly Meeting[]): readonly ListPart[] {
  if (meetings.length <= MOST_ON_ONE_PAGE) return [];
  const { countries, remote } = plainList(meetings);
  const slugs = new Map<string, number>();
  const slugOf = (country: string | undefined, area: string | undefined): string => {
    const slug = folded(`${country ?? 'elsewhere'} ${area ?? ''}`).replaceAll(' ', '-');
    const times = (slugs.get(slug) ?? 0) + 1;
    slugs.set(slug, times);
    return times === 1 ? slug : `${slug}-${times}`;
  };
  const areas = countries.flatMap(({ country, areas: inCountry }) =>
    inCountry.map((area) => ({
      slug: slugOf(country, area.name),
      country,
      area: area.name,
      meetings: count(area.towns.flatMap(({ days }) => days)),
      list: { countries: [{ country, areas: [area] }], remote: [] },
    })),
  );
  const anywhere = {
    slug: 'online',
    country: undefined,
    area: undefined,
    meetings: count(remote),
    list: { countries: [], remote },
  };
  return remote.length === 0 ? areas : [...areas, anywhere];
}

const count = (days: readonly DayGroup[]): number =>
  days.reduce((sum, { meetings }) => sum + meetings.length, 0);

const WEEK_FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0, undefined] as const;

/** The whole list in the order of a printed directory: country, area, town, day, hour. */
export function plainList(meetings: readonly Meeting[]): PlainList {
  const remote = meetings.filter(isRemote);
  const held = meetings.filter((meeting) => !isRemote(meeting));
  return {
    remote: byDay(remote),
    countries: grouped(held, (meeting) => meeting.attendance.place?.country).map(
      ([country, inCountry]) => ({
        country,
        areas: grouped(inCountry, areaOf).map(([name, inArea]) => ({
          name,
          towns: grouped(inArea, townOf).map(([town, inTown]) => ({
            name: town,
            days: byDay(inTown),
          })),
        })),
      }),
    ),
  };
}

const isRemote = ({ attendance: { kind } }: Meeting): boolean =>
  kind === 'online' || kind === 'phone' || kind === 'link-on-request';

const townOf = ({ attendance: { place } }: Meeting): string | undefined =>
  place?.city ?? place?.regions.at(-1);

/** The largest region that is more than the name of the country: the first that several towns could share. */
const areaOf = ({ attendance: { place } }: Meeting): string | undefined => {
  const regions = place?.regions ?? [];
  const area = regions.length > 2 ? regions[1] : regions[0];
  return area === townOf({ attendance: { place } } as Meeting) ? undefined : area;
};

const byDay = (meetings: readonly Meeting[]): readonly DayGroup[] =>
  WEEK_FROM_MONDAY.map((day) => ({
    day,
    meetings: meetings
      .filter(({ schedule }) => (schedule.kind === 'weekly' ? schedule.day : undefined) === day)
      .sort((a, b) => startOf(a) - startOf(b) || a.name.localeCompare(b.name)),
  })).filter((group) => group.meetings.length > 0);

const startOf = ({ schedule }: Meeting): number =>
  schedule.kind === 'weekly' ? schedule.start : 0;

/** Groups in alphabetical order, the nameless last. */
const grouped = (
  meetings: readonly Meeting[],
  nameOf: (meeting: Meeting) => string | undefined,
): readonly (readonly [string | undefined, readonly Meeting[]])[] => {
  const groups = new Map<string | undefined, Meeting[]>();
  for (const meeting of meetings) {
    const name = nameOf(meeting);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [meeting]);
    else group.push(meeting);
  }
  return [...groups].sort(([a], [b]) => {
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
    return a.localeCompare(b);
  });
};
