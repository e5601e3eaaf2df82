import { metresBetween, type Point } from '../../geo/point.ts';
import { CIRCLES_KM, type Circle } from '../format.ts';

/** How near meetings are: the smallest circle that has some, and how many. */
export type Reach = { readonly circleKm: Circle; readonly meetings: number };

/** Meetings closer together than about this (in degrees) are counted at one spot. */
const SPOT_DEGREES = 0.02;
const BAND_DEGREES = 0.25;
const METRES_PER_DEGREE = 111_195;

type Spot = { lat: number; lon: number; meetings: number };

/** How many meetings are held within so many kilometres of a point. Distances are exact to about 2 km. */
export type MeetingsWithin = (from: Point, km: number) => number;

/** A count of meetings held at these points. */
export function meetingsAt(points: readonly Point[]): MeetingsWithin {
  const bands = bandsOf(spotsOf(points));
  return (from, km) => {
    const metres = km * 1000;
    const lats = metres / METRES_PER_DEGREE;
    const widest = Math.min(89, Math.abs(from.lat) + lats);
    const lons = Math.min(180, lats / Math.cos((widest * Math.PI) / 180));
    let sum = 0;
    const first = Math.floor((from.lat - lats) / BAND_DEGREES);
    const last = Math.floor((from.lat + lats) / BAND_DEGREES);
    for (let band = first; band <= last; band += 1) {
      const spots = bands.get(band) ?? [];
      // Longitudes go on across the antimeridian.
      for (const turn of [-360, 0, 360]) {
        const east = from.lon + lons + turn;
        for (let at = firstFrom(spots, from.lon - lons + turn); at < spots.length; at += 1) {
          const spot = spots[at];
          if (spot === undefined || spot.lon > east) break;
          if (metresBetween(from, spot) <= metres) sum += spot.meetings;
        }
      }
    }
    return sum;
  };
}

/**
 * A measure of what is within reach of a point: meetings within the nearest of the circles that has any;
 * `undefined` when the widest has none.
 */
export function reachOf(meetingsWithin: MeetingsWithin): (from: Point) => Reach | undefined {
  return (from) => {
    for (const circleKm of CIRCLES_KM) {
      const meetings = meetingsWithin(from, circleKm);
      if (meetings > 0) return { circleKm, meetings };
    }
    return undefined;
  };
}

const spotsOf = (points: readonly Point[]): readonly Spot[] => {
  const spots = new Map<string, Spot>();
  for (const { lat, lon } of points) {
    const key = `${Math.round(lat / SPOT_DEGREES)} ${Math.round(lon / SPOT_DEGREES)}`;
    const spot = spots.get(key);
    if (spot === undefined) spots.set(key, { lat, lon, meetings: 1 });
    else spot.meetings += 1;
  }
  return [...spots.values()];
};

/** Spots by bands of latitude, each from west to east. */
const bandsOf = (spots: readonly Spot[]): ReadonlyMap<number, readonly Spot[]> => {
  const bands = new Map<number, Spot[]>();
  for (const spot of spots) {
    const band = Math.floor(spot.lat / BAND_DEGREES);
    const same = bands.get(band);
    if (same === undefined) bands.set(band, [spot]);
    else same.push(spot);
  }
  for (const band of bands.values()) band.sort((a, b) => a.lon - b.lon);
  return bands;
};

const firstFrom = (spots: readonly Spot[], lon: number): number => {
  let [low, high] = [0, spots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spots[middle]?.lon ?? Infinity) < lon) low = middle + 1;
    else high = middle;
  }
  return low;
};
