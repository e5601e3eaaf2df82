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

/** How many meetings are held around a point, where they are not known one by one. */
export type Spot = { readonly point: Point; readonly meetings: number };

/** What stands on the map at one zoom: a venue or a spot, or several too close to each other to be told apart. */
export type Pin = {
  readonly kind: 'venue' | 'venues' | 'spot' | 'spots';
  /** The same as long as it stands for the same. */
  readonly key: string;
  readonly point: Point;
  readonly meetings: number;
  /** Of spots nobody knows how many places they hold: 0. */
  readonly venueCount: number;
  /** The town of all its meetings, if it is one. */
  readonly town: string;
  /** The zoom at which several fall apart; for one the present zoom. */
  readonly apartAt: number;
  readonly venues: () => readonly Venue[];
};

/** Pins at any zoom. */
export type PinIndex = {
  /** The pins in a box, which may lie across the antimeridian, in reading order: from the north, then from the west. */
  readonly pinsIn: (box: Bounds, zoom: number) => readonly Pin[];
};

/** The pins of venues, for a map that goes down to `closest` zoom. */
export function pinIndex(venues: readonly Venue[], closest: number): PinIndex {
  return indexOf(
    venues.map((venue) => ({
      point: venue.point,
      meetings: venue.matches.length,
      town: venue.matches[0]?.entry.town?.name ?? '',
      venue,
    })),
    closest,
  );
}

/** The pins of spots, for a map that goes down to `closest` zoom. */
export function spotIndex(spots: readonly Spot[], closest: number): PinIndex {
  return indexOf(
    spots.map(({ point, meetings }) => ({ point, meetings, town: '', venue: undefined })),
    closest,
  );
}

/** Pins nearer to each other than this many pixels become one. */
const RADIUS_PIXELS = 64;
const WORLD_PIXELS = 256;

type Item = Spot & { readonly town: string; readonly venue: Venue | undefined };
type Facts = { readonly at: number };
type Sum = { meetings: number; town: string };

const indexOf = (items: readonly Item[], closest: number): PinIndex => {
  const index = new Supercluster<Facts, Sum>({
    radius: RADIUS_PIXELS,
    extent: WORLD_PIXELS,
    maxZoom: closest,
    map: ({ at }) => ({ meetings: items[at]?.meetings ?? 0, town: items[at]?.town ?? '' }),
    reduce: (sum, { meetings, town }) => {
      sum.meetings += meetings;
      if (sum.town !== town) sum.town = '';
    },
  }).load(
    items.map(({ point }, at) => ({
      type: 'Feature',
      properties: { at },
      geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
    })),
  );
  const isOfVenues = items[0]?.venue !== undefined;
  const pinOf = (item: Item, at: number, zoom: number): Pin => ({
    kind: isOfVenues ? 'venue' : 'spot',
    key: `one${at}`,
    point: item.point,
    meetings: item.meetings,
    venueCount: isOfVenues ? 1 : 0,
    town: item.town,
    apartAt: zoom,
    venues: () => (item.venue === undefined ? [] : [item.venue]),
  });
  return {
    pinsIn: ({ south, west, north, east }, zoom) =>
      index
        .getClusters([west, south, east, north], zoom)
        .flatMap(({ geometry, properties }): Pin | readonly Pin[] => {
          if (!('cluster' in properties)) {
            const item = items[properties.at];
            return item === undefined ? [] : pinOf(item, properties.at, zoom);
          }
          const [lon = 0, lat = 0] = geometry.coordinates;
          const { cluster_id: id, point_count: count, meetings, town } = properties;
          return {
            kind: isOfVenues ? 'venues' : 'spots',
            key: `many${id}`,
            point: { lat, lon },
            meetings,
            venueCount: isOfVenues ? count : 0,
            town,
            apartAt: index.getClusterExpansionZoom(id),
            venues: () =>
              index
                .getLeaves(id, Infinity)
                .flatMap((leaf) => items[leaf.properties.at]?.venue ?? []),
          };
        })
        .sort((a, b) => b.point.lat - a.point.lat || a.point.lon - b.point.lon),
  };
};
