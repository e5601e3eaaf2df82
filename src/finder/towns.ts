import { metresBetween, type Point } from '../geo/point.ts';
import type { Listing } from '../meetings/listing.ts';
import { folded } from '../text/folded.ts';

/** A town in which the list has meetings. Two towns of one name differ in key, region or country. */
export type Town = {
  /** Stands in the address bar: `lisbon.pt`, or `reading.us.pennsylvania` where the name alone is not enough. */
  readonly key: string;
  readonly name: string;
  /** Named only where the country has another town of this name. */
  readonly region?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** The middle of its meetings; absent when none has a point. */
  readonly point?: Point | undefined;
  readonly meetings: number;
  /** Its name, region and country as a forgiving search compares them. */
  readonly text: string;
};

/** Meetings of one town name further apart than this belong to two towns. */
const ONE_TOWN_METRES = 50_000;

type Gathering = {
  readonly name: string;
  readonly country: string | undefined;
  readonly regions: readonly string[];
  readonly anchor: Point | undefined;
  readonly listings: Listing[];
};

/** The towns of the list, the ones with most meetings first, and the town of each listing. */
export type Towns = {
  readonly towns: readonly Town[];
  readonly townOf: (listing: Listing) => Town | undefined;
};

/** Gathers the towns that the listings name. */
export function townsOf(listings: readonly Listing[]): Towns {
  const byName = new Map<string, Gathering[]>();
  for (const listing of listings) {
    const { city, country, regions = [], point } = listing.place ?? {};
    if (city === undefined) continue;
    const key = slug(city, country);
    const sameName = byName.get(key) ?? [];
    byName.set(key, sameName);
    const same = sameName.find(
      ({ anchor }) =>
        anchor === undefined ||
        point === undefined ||
        metresBetween(anchor, point) < ONE_TOWN_METRES,
    );
    if (same !== undefined) same.listings.push(listing);
    else sameName.push({ name: city, country, regions, anchor: point, listings: [listing] });
  }
  const towns: Town[] = [];
  const townOf = new Map<Listing, Town>();
  for (const [key, gatherings] of byName) {
    for (const gathering of gatherings) {
      const town = townFrom(key, gathering, gatherings.length > 1);
      towns.push(town);
      for (const listing of gathering.listings) townOf.set(listing, town);
    }
  }
  towns.sort((a, b) => b.meetings - a.meetings || (a.key < b.key ? -1 : 1));
  return { towns, townOf: (listing) => townOf.get(listing) };
}

/** The town of the list that a place is: of the same key, or of the same name and near. */
export function townNamed(
  towns: readonly Town[],
  { key, name, country, point }: Pick<Town, 'key' | 'name' | 'country' | 'point'>,
): Town | undefined {
  const wanted = slug(name, country);
  return (
    towns.find((town) => town.key === key) ??
    towns.find(
      (town) =>
        (town.key === wanted || town.key.startsWith(`${wanted}.`)) &&
        town.point !== undefined &&
        point !== undefined &&
        metresBetween(town.point, point) < ONE_TOWN_METRES,
    )
  );
}

const slug = (...parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => folded(part).replaceAll(' ', '-'))
    .filter(Boolean)
    .join('.');

const townFrom = (key: string, gathering: Gathering, isAmbiguous: boolean): Town => {
  const { name, country, regions, listings } = gathering;
  const region = isAmbiguous
    ? regions.find((word) => folded(word) !== folded(name) && word.length > 1)
    : undefined;
  return {
    key: region === undefined ? key : slug(name, country, region),
    name,
    region,
    country,
    point: middleOf(listings.flatMap(({ place }) => place?.point ?? [])),
    meetings: listings.length,
    text: folded([name, ...regions, country].join(' ')),
  };
};

/** The mean of points that lie close together; longitudes are counted from the first, across the antimeridian. */
const middleOf = (points: readonly Point[]): Point | undefined => {
  const [first] = points;
  if (first === undefined) return undefined;
  const turn = (lon: number): number => ((lon - first.lon + 540) % 360) - 180;
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const lon = first.lon + mean((point) => turn(point.lon));
  return { lat: mean(({ lat }) => lat), lon: ((lon + 540) % 360) - 180 };
};
