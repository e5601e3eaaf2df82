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

/** Whether a point lies in the box or on its edge. */
export function isWithin({ lat, lon }: Point, { south, west, north, east }: Bounds): boolean {
  if (lat < south || lat > north) return false;
  return east - west >= 360 || (lon >= west && lon <= east) || lon + 360 <= east;
}
