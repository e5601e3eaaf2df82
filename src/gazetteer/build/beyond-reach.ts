import type { PlacesFile } from '../format.ts';
import { encodePlaces, type BeyondPlace } from './encode-places.ts';
import type { DivisionNames, PopulatedPlace } from './populated-places.ts';
import { packedBytes } from './read-ahead.ts';

/** From how many people on a place is known: as many places as pack into so many bytes. */
type Known = { readonly population: readonly number[]; readonly bytes: number };

const AT_HOME: Known = {
  population: [15_000, 20_000, 25_000, 30_000, 50_000, 100_000],
  bytes: 16_000,
};
const ELSEWHERE: Known = {
  population: [150_000, 200_000, 300_000, 500_000, 700_000, 1_000_000],
  bytes: 11_000,
};
/** A tenth of a degree is near enough for what lies farther away than any meeting one would go to. */
const STEPS_PER_DEGREE = 10;

/**
 * The well-known ones of the places that no meeting is near, so that they are recognised and not taken
 * for a misspelling of others; `undefined` when there is none. `home`: ISO 3166-1 alpha-2.
 */
export function beyondReach(
  places: readonly PopulatedPlace[],
  home: string,
  divisions: DivisionNames,
): PlacesFile | undefined {
  const isHome = ({ country }: PopulatedPlace): boolean => country === home;
  const known = [
    ...knownOf(places.filter(isHome), AT_HOME, divisions),
    ...knownOf(
      places.filter((place) => !isHome(place)),
      ELSEWHERE,
      divisions,
    ),
  ];
  return known.length === 0 ? undefined : encodePlaces(known, divisions);
}

const knownOf = (
  places: readonly PopulatedPlace[],
  { population, bytes }: Known,
  divisions: DivisionNames,
): readonly BeyondPlace[] => {
  let known: readonly BeyondPlace[] = [];
  for (const least of population) {
    known = places.filter((place) => place.population >= least).map(beyond);
    if (packedBytes(JSON.stringify(encodePlaces(known, divisions))) <= bytes) break;
  }
  return known;
};

const beyond = (place: PopulatedPlace): BeyondPlace => ({
  place: {
    ...place,
    point: { lat: coarse(place.point.lat), lon: coarse(place.point.lon) },
  },
  reach: undefined,
});

const coarse = (degrees: number): number =>
  Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
