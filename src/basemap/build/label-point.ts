import type { Geometry, Position } from 'geojson';
import { unrolledRing } from './unrolled.ts';

/** Where a name fits best into an area, and how wide, in degrees of longitude, the area is there. */
export type LabelPoint = { readonly lat: number; readonly lon: number; readonly width: number };

/**
 * The middle of the widest stretch of the largest part of an area, at the height of that part’s
 * centre. Lies within the area, unlike a centre of gravity. Absent for what is no area.
 */
export function labelPoint(geometry: Geometry): LabelPoint | undefined {
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  const [ring] = polygons
    .map(([outer = []]) => unrolledRing(outer))
    .sort((a, b) => Math.abs(momentsOf(b).area) - Math.abs(momentsOf(a).area));
  if (ring === undefined) return undefined;
  const { lat } = momentsOf(ring);
  const crossings = crossingsAt(ring, lat);
  let best: LabelPoint | undefined;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [west = 0, east = 0] = [crossings[at], crossings[at + 1]];
    if (east - west > (best?.width ?? 0))
      best = { lat, lon: (west + east) / 2, width: east - west };
  }
  return best && { ...best, lon: best.lon - 360 * Math.floor((best.lon + 180) / 360) };
}

/** Area (twice, signed, in square degrees) and the latitude of the centre of gravity. */
const momentsOf = (ring: readonly Position[]): { readonly area: number; readonly lat: number } => {
  let [area, sum] = [0, 0];
  ring.forEach(([x2 = 0, y2 = 0], at) => {
    const [x1 = 0, y1 = 0] = ring[at - 1] ?? ring.at(-1) ?? [];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    sum += (y1 + y2) * cross;
  });
  return { area, lat: area === 0 ? 0 : sum / (3 * area) };
};

/** The longitudes at which a ring crosses a latitude, from west to east. */
const crossingsAt = (ring: readonly Position[], lat: number): readonly number[] =>
  ring
    .flatMap(([x2 = 0, y2 = 0], at) => {
      const [x1 = 0, y1 = 0] = ring[at - 1] ?? ring.at(-1) ?? [];
      return y1 > lat === y2 > lat ? [] : [x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1)];
    })
    .sort((a, b) => a - b);
