import type { Bounds } from './bounds.ts';

/** Whether two boxes share a point, wherever on the turn of the earth they are written. */
export function doOverlap(a: Bounds, b: Bounds): boolean {
  if (a.north < b.south || b.north < a.south) return false;
  return [-360, 0, 360].some((turn) => a.west + turn <= b.east && b.west <= a.east + turn);
}
