import { metresBetween, type Point } from '../../geo/point.ts';
import { editDistance } from '../edit-distance.ts';
import { sameSpelling } from '../spelling.ts';
import type { MeetingSpot } from './meeting-spots.ts';
import { nearestOf } from './near-places.ts';
import type { PopulatedPlace } from './populated-places.ts';

/** A town of the meetings farther than this from a place of its name is another town. */
const SAME_TOWN_METRES = 40_000;
/** The region of a town is that of the nearest place within this distance. */
const NEIGHBOUR_METRES = 60_000;
const LOOKS_LIKE_A_TOWN = /^\p{L}[\p{L}\p{M}\s.'’-]{1,48}$/u;

/** The towns that meetings name and `places` lacks, as places: in the region of their nearest neighbour. */
export function ownTowns(
  spots: readonly MeetingSpot[],
  places: readonly PopulatedPlace[],
): readonly PopulatedPlace[] {
  const lacking = new Map<string, Town[]>();
  for (const { city, country, point } of spots) {
    if (city === undefined || country === undefined || !LOOKS_LIKE_A_TOWN.test(city)) continue;
    const key = `${country} ${sameSpelling(city)}`;
    const same = lacking.get(key) ?? [];
    lacking.set(key, same);
    if (!same.some((town) => isNear(town, point))) same.push({ city, country, point });
  }
  const asWritten = new Set([...lacking.values()].flat().map(({ city }) => city));
  for (const { name, others, country, point } of places) {
    const spellings = others.split(',').filter((spelling) => asWritten.has(spelling));
    for (const spelling of [name, ...spellings]) {
      const key = `${country} ${sameSpelling(spelling)}`;
      const same = lacking.get(key);
      if (same === undefined) continue;
      lacking.set(
        key,
        same.filter((town) => !isNear(town, point)),
      );
    }
  }
  const nearest = nearestOf(places);
  const nearby = Map.groupBy(places, ({ point }) => degreeOf(point));
  return [...lacking.values()].flat().flatMap(({ city, country, point }): PopulatedPlace[] => {
    const neighbour = nearest(point, NEIGHBOUR_METRES);
    if (neighbour?.country !== country || isMisspelt(city, point, country, nearby)) return [];
    const { admin1, admin2, zone } = neighbour;
    return [{ name: city, others: '', country, admin1, admin2, point, population: 0, zone }];
  });
}

/** “Philadelpha” beside Philadelphia is a slip of the list’s keeper, not a town. */
const isMisspelt = (
  city: string,
  point: Point,
  country: string,
  nearby: ReadonlyMap<string, readonly PopulatedPlace[]>,
): boolean =>
  city.length > 5 &&
  (nearby.get(degreeOf(point)) ?? []).some(
    (place) =>
      place.country === country &&
      (editDistance(sameSpelling(city), sameSpelling(place.name), 1)?.whole ?? 2) < 2 &&
      metresBetween(place.point, point) < SAME_TOWN_METRES,
  );

const degreeOf = ({ lat, lon }: Point): string => `${Math.round(lat)} ${Math.round(lon)}`;

type Town = { readonly city: string; readonly country: string; readonly point: Point };

const isNear = ({ point }: Town, other: Point): boolean =>
  metresBetween(point, other) < SAME_TOWN_METRES;
