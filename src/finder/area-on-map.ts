import type { Bounds } from '../geo/bounds.ts';
import { boundsAround } from '../geo/bounds-around.ts';
import type { Point } from '../geo/point.ts';

/** Sides of a grid, in degrees, onto which an area asked for is widened. The finest is about a kilometre. */
const GRIDS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10] as const;
/** A side of the area is at least this many sides of its grid. */
const CELLS_ACROSS = 20;

/** Steps a degree is written in. */
const FINEST = 10_000;
const rounded = (degrees: number): number => Math.round(degrees * FINEST) / FINEST + 0;

/**
 * The area of a map that is asked for: a little wider than what was in sight, on a grid of round
 * numbers, so that an address that is passed on does not tell on which spot somebody’s map stood.
 */
export function areaInSight({ south, west, north, east }: Bounds): Bounds {
  const side = Math.min(north - south, east - west) / CELLS_ACROSS;
  const grid = GRIDS.findLast((each) => each <= side) ?? GRIDS[0];
  const down = (degrees: number): number => rounded(Math.floor(degrees / grid) * grid);
  const up = (degrees: number): number => rounded(Math.ceil(degrees / grid) * grid);
  const heights = { south: Math.max(-90, down(south)), north: Math.min(90, up(north)) };
  if (up(east) - down(west) >= 360) return { ...heights, west: -180, east: 180 };
  const turns = 360 * Math.floor((down(west) + 180) / 360);
  return { ...heights, west: rounded(down(west) - turns), east: rounded(up(east) - turns) };
}

/** The area just around places; none around none. */
export function areaAround(points: readonly Point[]): Bounds | undefined {
  const box = boundsAround(points);
  if (box === undefined) return undefined;
  const [step, up] = [1 / FINEST, Math.min(90, rounded(box.north + 1 / FINEST))];
  return {
    south: Math.max(-90, rounded(box.south - step)),
    west: Math.max(-180, rounded(box.west - step)),
    north: up,
    east: rounded(box.east + step),
  };
}
