import type { Meeting, Place } from '../../meetings/schema.ts';
import { folded } from '../../text/folded.ts';

/** Meetings of one region, and what to call their file. */
export type Region = {
  /** Lower-case letters, digits and hyphens: “us-california”. */
  readonly slug: string;
  /** The region as the list names it: “US, California”. */
  readonly name: string;
  readonly meetings: readonly Meeting[];
};

/** Country, then regions from large to small: as deep as is needed. */
const DEEPEST = 6;

/** The meetings in parts that each fit: by country, by region where a country does not, and by number last. */
export function byRegion(
  meetings: readonly Meeting[],
  fits: (part: readonly Meeting[]) => boolean,
): readonly Region[] {
  const taken = new Set<string>();
  return partsOf(meetings, [], fits).map(({ path, part }) => {
    const names = path.filter((name) => name !== '');
    const name = names.length === 0 ? 'elsewhere' : names.join(', ');
    const wanted = folded(name).replaceAll(' ', '-') || 'region';
    let slug = wanted;
    for (let number = 2; taken.has(slug); number++) slug = `${wanted}-${number}`;
    taken.add(slug);
    return { slug, name, meetings: part };
  });
}

type Part = { readonly path: readonly string[]; readonly part: readonly Meeting[] };

function partsOf(
  meetings: readonly Meeting[],
  path: readonly string[],
  fits: (part: readonly Meeting[]) => boolean,
): readonly Part[] {
  const isWhole = path.length > 0 && fits(meetings);
  if (isWhole || meetings.length < 2) return [{ path, part: meetings }];
  if (path.length > DEEPEST) {
    const middle = Math.ceil(meetings.length / 2);
    return [meetings.slice(0, middle), meetings.slice(middle)].flatMap((half) =>
      partsOf(half, path, fits),
    );
  }
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const name = levelOf(meeting, path.length);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [meeting]);
    else group.push(meeting);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, group]) => partsOf(group, [...path, name], fits));
}

function levelOf({ attendance }: Meeting, level: number): string {
  const place: Partial<Place> = ('place' in attendance ? attendance.place : undefined) ?? {};
  return (level === 0 ? place.country : place.regions?.[level - 1]) ?? '';
}
