import type { Bounds } from './bounds.ts';
import { metresBetween, type Point } from './point.ts';

/**
 * A square of a quadtree over the earth’s latitudes and longitudes: one digit a level, 0 south-west,
 * 1 south-east, 2 north-west, 3 north-east. “” is the whole earth.
 */
export type CellKey = string;

/** The cell of a level (0 = the whole earth) that a point lies in; on an edge, the northern and eastern one. */
export function cellAt({ lat, lon }: Point, level: number): CellKey {
  const across = 2 ** level;
  const column = stepOf((lon + 180) / 360, across);
  const row = stepOf((lat + 90) / 180, across);
  let key = '';
  for (let bit = across / 2; bit >= 1; bit /= 2) {
    const isEast = Math.floor(column / bit) % 2 === 1;
    const isNorth = Math.floor(row / bit) % 2 === 1;
    key += String((isNorth ? 2 : 0) + (isEast ? 1 : 0));
  }
  return key;
}

/** The box of a cell. */
export function boundsOf(key: CellKey): Bounds {
  let [south, west, height, width] = [-90, -180, 180, 360];
  for (const digit of key) {
    height /= 2;
    width /= 2;
    if (digit === '1' || digit === '3') west += width;
    if (digit === '2' || digit === '3') south += height;
  }
  return { south, west, north: south + height, east: west + width };
}

/** Metres from a point to the nearest spot of a box; 0 inside. Across the antimeridian and the poles too. */
export function metresToBounds({ lat, lon }: Point, bounds: Bounds): number {
  const { south, west, north, east } = bounds;
  const isBetween = (((lon - west) % 360) + 360) % 360 <= east - west;
  if (isBetween) {
    const nearest = Math.min(north, Math.max(south, lat));
    return metresBetween({ lat, lon }, { lat: nearest, lon });
  }
  return Math.min(
    metresToMeridian({ lat, lon }, west, bounds),
    metresToMeridian({ lat, lon }, east, bounds),
  );
}

/** Metres to the piece of a meridian between `south` and `north`. */
const metresToMeridian = (from: Point, lon: number, { south, north }: Bounds): number => {
  const apart = ((lon - from.lon) * Math.PI) / 180;
  // Where a great circle from the point meets the meridian at a right angle.
  const foot =
    (Math.atan2(
      Math.sin((from.lat * Math.PI) / 180),
      Math.cos((from.lat * Math.PI) / 180) * Math.cos(apart),
    ) *
      180) /
    Math.PI;
  const nearest = [south, north, ...(foot > south && foot < north ? [foot] : [])];
  return Math.min(...nearest.map((lat) => metresBetween(from, { lat, lon })));
};

const stepOf = (share: number, steps: number): number =>
  Math.min(steps - 1, Math.max(0, Math.floor(share * steps)));
