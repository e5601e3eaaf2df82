import { metresBetween, type Point } from '../../geo/point.ts';
import type { PopulatedPlace } from './populated-places.ts';

/** The nearest place to a point, if one is nearer than `withinMetres` (at most some 70 km). */
export type NearestPlace = (point: Point, withinMetres: number) => PopulatedPlace | undefined;

/** Finds the nearest of these places. */
export function nearestOf(places: readonly PopulatedPlace[]): NearestPlace {
  const byDegree = Map.groupBy(places, ({ point }) => degree(point.lat, point.lon));
  return (point, withinMetres) => {
    let best: PopulatedPlace | undefined;
    let bestMetres = withinMetres;
    for (const lat of [-1, 0, 1]) {
      for (const lon of [-1, 0, 1]) {
        for (const place of byDegree.get(degree(point.lat + lat, point.lon + lon)) ?? []) {
          const metres = metresBetween(place.point, point);
          if (metres < bestMetres) [best, bestMetres] = [place, metres];
        }
      }
    }
    return best;
  };
}

const degree = (lat: number, lon: number): string => `${Math.floor(lat)} ${Math.floor(lon)}`;
