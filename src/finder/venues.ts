import Supercluster from 'supercluster';
import type { Bounds } from '../geo/bounds.ts';
import type { Point } from '../geo/point.ts';
import type { Match } from './match.ts';

/** All results held at one point, in the order of the results. */
export type Venue = { readonly point: Point; readonly matches: readonly Match[] };

/** The points of the results, each once; results without a point are in the list only. */
export function venuesOf(matches: readonly Match[]): readonly Venue[] {
  const venues = new Map<string, { readonly point: Point; readonly matches: Match[] }>();
  for (const match of matches) {
    const point = match.entry.listing.place?.point;
    if (point === undefined) continue;
    const key = `${point.lat},${point.lon}`;
    const venue = venues.get(key);
    if (venue === undefined) venues.set(key, { point, matches: [match] });
    else venue.matches.push(match);
  }
  return [...venues.values()];
}

/** What stands on the map at one zoom: a venue, or several too close to each other to be told apart. */
export type Pin = {
  /** The same as long as it stands for the same venues. */
  readonly key: string;
  readonly point: Point;
  readonly meetings: number;
  readonly venueCount: number;
  /** The town of all its meetings, if it is one. */
  readonly town: string;
  readonly isCluster: boolean;
  /** The zoom at which a cluster falls apart; for a venue the present one. */
  readonly apartAt: number;
  readonly venues: () => readonly Venue[];
};

/** The pins of a list of venues, at any zoom. */
export type PinIndex = {
  /** The pins in a box, which may lie across the antimeridian, in reading order: from the north, then from the west. */
  readonly pinsIn: (box: Bounds, zoom: number) => readonly Pin[];
};

/** Pins nearer to each other than this many pixels become one. */
const RADIUS_PIXELS = 64;
const WORLD_PIXELS = 256;

type Facts = { readonly at: number };
type Sum = { meetings: number; town: string };

/** Prepares the pins of `venues` for a map that goes down to `closest` zoom. */
export function pinIndex(venues: readonly Venue[], closest: number): PinIndex {
  const index = new Supercluster<Facts, Sum>({
    radius: RADIUS_PIXELS,
    extent: WORLD_PIXELS,
    maxZoom: closest,
    map: ({ at }) => sumOf(venues[at]),
    reduce: (sum, { meetings, town }) => {
      sum.meetings += meetings;
      if (sum.town !== town) sum.town = '';
    },
  }).load(
    venues.map(({ point }, at) => ({
      type: 'Feature',
      properties: { at },
      geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
    })),
  );
  const venuesIn = (cluster: number): readonly Venue[] =>
    index.getLeaves(cluster, Infinity).flatMap(({ properties: { at } }) => venues[at] ?? []);

  return {
    pinsIn: ({ south, west, north, east }, zoom) =>
      index
        .getClusters([west, south, east, north], zoom)
        .map(({ geometry, properties }): Pin => {
          const [lon = 0, lat = 0] = geometry.coordinates;
          if ('cluster' in properties) {
            const { cluster_id: id, point_count: venueCount, meetings, town } = properties;
            return {
              key: `c${id}`,
              point: { lat, lon },
              meetings,
              venueCount,
              town,
              isCluster: true,
              apartAt: index.getClusterExpansionZoom(id),
              venues: () => venuesIn(id),
            };
          }
          const venue = venues[properties.at];
          return {
            key: `v${properties.at}`,
            point: venue?.point ?? { lat, lon },
            ...sumOf(venue),
            venueCount: 1,
            isCluster: false,
            apartAt: zoom,
            venues: () => (venue === undefined ? [] : [venue]),
          };
        })
        .sort((a, b) => b.point.lat - a.point.lat || a.point.lon - b.point.lon),
  };
}

const sumOf = (venue: Venue | undefined): Sum => ({
  meetings: venue?.matches.length ?? 0,
  town: venue?.matches[0]?.entry.town?.name ?? '',
});
