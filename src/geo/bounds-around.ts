import type { Bounds } from './bounds.ts';
import type { Point } from './point.ts';

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
