import type { Point } from './point.ts';

/**
 * A box on the earth in decimal degrees: `south` ≤ `north`, `west` ≤ `east`. `west` lies in −180…180;
 * `east` passes 180 where the box lies across the antimeridian.
 */
export type Bounds = {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
};

/** The smallest box around points, across the antimeridian where that is the shorter way; none around none. */
export function boundsAround(points: readonly Point[]): Bounds | undefined {
  const lons = points.map(({ lon }) => lon).sort((a, b) => a - b);
  const [first] = lons;
  const last = lons.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let [west, east, widest] = [first, last, first + 360 - last];
  for (let at = 1; at < lons.length; at += 1) {
    const before = lons[at - 1] ?? first;
    const after = lons[at] ?? last;
    if (after - before <= widest) continue;
    [west, east, widest] = [after, before + 360, after - before];
  }
  let [south, north] = [Infinity, -Infinity];
  for (const { lat } of points) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { south, west, north, east };
}

/** Whether a point lies in the box or on its edge. */
export function isWithin({ lat, lon }: Point, { south, west, north, east }: Bounds): boolean {
  if (lat < south || lat > north) return false;
  return east - west >= 360 || (lon >= west && lon <= east) || lon + 360 <= east;
}

/** Whether two boxes share a point, wherever on the turn of the earth they are written. */
export function doOverlap(a: Bounds, b: Bounds): boolean {
  if (a.north < b.south || b.north < a.south) return false;
  return [-360, 0, 360].some((turn) => a.west + turn <= b.east && b.west <= a.east + turn);
}
