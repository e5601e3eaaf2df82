import { metresBetween, type Point } from '../geo/point.ts';
import type { Meeting } from '../meetings/schema.ts';
import { heldPlaceOf, isHeldSomewhere, type CountryAt, type HeldPlace } from './held-place.ts';
import { bestSpelling, byName, nameKey } from './place-names.ts';

/** The meetings of one town; without a name, those whose town nobody tells. */
export type GatheredTown = {
  readonly name: string | undefined;
  /** What tells it from another town of its name in the region; absent where there is none. */
  readonly within: string | undefined;
  /** The middle of its meetings. */
  readonly point: Point | undefined;
  readonly meetings: readonly Meeting[];
};

/** Without a name, towns that stand directly below their country. */
export type GatheredRegion = {
  readonly name: string | undefined;
  readonly towns: readonly GatheredTown[];
};

/** ISO 3166-1 alpha-2; absent for meetings whose country nobody tells. */
export type GatheredCountry = {
  readonly country: string | undefined;
  readonly regions: readonly GatheredRegion[];
};

/** Meetings of one town name further apart than this may belong to two towns. */
const ONE_TOWN_METRES = 50_000;

type Filed = { readonly meeting: Meeting; readonly place: HeldPlace };

/** Every meeting that is held somewhere, once, by country, region and town, each in alphabetical order. */
export function gathered(
  meetings: readonly Meeting[],
  countryAt?: CountryAt,
): readonly GatheredCountry[] {
  const filed = completed(
    meetings
      .filter(isHeldSomewhere)
      .map((meeting) => ({ meeting, place: heldPlaceOf(meeting, countryAt) })),
  );
  return grouped(filed, ({ place }) => place.country).map(([country, inCountry]) => ({
    country,
    regions: grouped(inCountry, ({ place }) => place.region).map(([name, inRegion]) => ({
      name,
      towns: grouped(inRegion, ({ place }) => place.town).flatMap(([town, inTown]) =>
        town === undefined
          ? [townFrom(undefined, undefined, inTown)]
          : apart(inTown).map(({ within, part }) => townFrom(town, within, part)),
      ),
    })),
  }));
}

/** What a listing leaves out is taken from namesakes nearby: “Allentown” near Allentown, Pennsylvania, is that town. */
const completed = (filed: readonly Filed[]): readonly Filed[] => {
  const isWhole = ({ place }: Filed): boolean =>
    place.country !== undefined && place.region !== undefined;
  const regions = new Set(
    filed.flatMap(({ place: { country, region, town } }) =>
      region === undefined || nameKey(region) === nameKey(town ?? '')
        ? []
        : [`${country} ${nameKey(region)}`],
    ),
  );
  const namesakes = new Map<string, HeldPlace[]>();
  const seen = new Set<string>();
  for (const one of filed) {
    const { town, point, country, region } = one.place;
    if (!isWhole(one) || town === undefined || point === undefined) continue;
    const area = `${country} ${region} ${town} ${Math.round(point.lat)} ${Math.round(point.lon)}`;
    if (seen.has(area)) continue;
    seen.add(area);
    const known = namesakes.get(nameKey(town));
    if (known === undefined) namesakes.set(nameKey(town), [one.place]);
    else known.push(one.place);
  }
  return filed.map((one) => {
    const { town, point, country } = one.place;
    if (isWhole(one) || town === undefined) return one;
    // The city of Rio de Janeiro, in the state of that name.
    if (country !== undefined && regions.has(`${country} ${nameKey(town)}`)) {
      return { ...one, place: { ...one.place, region: town } };
    }
    if (point === undefined) return one;
    const near = namesakes
      .get(nameKey(town))
      ?.find(
        (other) =>
          other.point !== undefined &&
          metresBetween(other.point, point) < ONE_TOWN_METRES &&
          (country === undefined || country === other.country),
      );
    if (near === undefined) return one;
    return { ...one, place: { ...one.place, country: near.country, region: near.region } };
  });
};

type Part = { readonly within: string | undefined; readonly part: readonly Filed[] };

/** The towns that share a name: far from each other, and in areas or postal districts of their own. */
const apart = (filed: readonly Filed[]): readonly Part[] => {
  const clusters: { readonly anchor: Point; readonly part: Filed[] }[] = [];
  const unplaced: Filed[] = [];
  for (const one of filed) {
    const { point } = one.place;
    if (point === undefined) unplaced.push(one);
    else {
      const near = clusters.find(({ anchor }) => metresBetween(anchor, point) < ONE_TOWN_METRES);
      if (near === undefined) clusters.push({ anchor: point, part: [one] });
      else near.part.push(one);
    }
  }
  const all = [{ within: undefined, part: filed }];
  if (clusters.length < 2) return all;
  const areasOf = ({ part }: { readonly part: readonly Filed[] }): ReadonlySet<string> =>
    new Set(part.map(({ place }) => nameKey(place.within ?? '').slice(0, SAME_AREA)));
  // Two clusters that share an area are one town with a wrong pin.
  const isOwn = clusters.every((cluster) => {
    const areas = areasOf(cluster);
    const others = clusters.filter((other) => other !== cluster).map(areasOf);
    return !areas.has('') && others.every((other) => [...areas].every((area) => !other.has(area)));
  });
  if (!isOwn) return all;
  const [largest] = clusters.toSorted((a, b) => b.part.length - a.part.length);
  largest?.part.push(...unplaced);
  return clusters.map(({ part }) => ({
    within: bestSpelling(part.flatMap(({ place }) => place.within ?? [])),
    part,
  }));
};

/** Letters of an area’s name, or digits of a postal code, that say it is the same area. */
const SAME_AREA = 3;

const townFrom = (
  name: string | undefined,
  within: string | undefined,
  filed: readonly Filed[],
): GatheredTown => ({
  name,
  within,
  point: name === undefined ? undefined : middleOf(filed.flatMap(({ place }) => place.point ?? [])),
  meetings: filed.map(({ meeting }) => meeting),
});

/** The middle of the places’ latitudes and longitudes, which a few wrong pins do not move. */
const middleOf = (points: readonly Point[]): Point | undefined => {
  if (points.length === 0) return undefined;
  const middle = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { lat: middle(points.map(({ lat }) => lat)), lon: middle(points.map(({ lon }) => lon)) };
};

/** Groups whose names mean the same are one, under the spelling most of them use; the nameless come last. */
const grouped = (
  filed: readonly Filed[],
  nameOf: (one: Filed) => string | undefined,
): readonly (readonly [string | undefined, readonly Filed[]])[] =>
  [
    ...Map.groupBy(filed, (one) => {
      const name = nameOf(one);
      return name === undefined ? undefined : nameKey(name);
    }),
  ]
    .map(
      ([key, group]) =>
        [
          key === undefined ? undefined : bestSpelling(group.flatMap((one) => nameOf(one) ?? [])),
          group,
        ] as const,
    )
    .sort(([a], [b]) => byName(a, b));
