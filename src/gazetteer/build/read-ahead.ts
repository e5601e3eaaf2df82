import { brotliCompressSync, constants } from 'node:zlib';
import type { PlacesFile } from '../format.ts';
import type { County } from './counties.ts';
import { encodePlaces, type ReachingPlace } from './encode-places.ts';
import type { DivisionNames } from './populated-places.ts';

/** Countries are read before anything is typed while their places together pack to less than this. */
const FIRST_BYTES = 150_000;
/** Of other countries, the larger places are read then: as many as pack into so many bytes. */
const LARGER_BYTES = 60_000;
const LARGER_PLACES = [15_000, 20_000, 25_000, 30_000, 50_000, 100_000, 200_000, 500_000] as const;

/** A country with the bytes its places pack to, and the meetings held there. */
export type CountrySize = {
  readonly country: string;
  readonly bytes: number;
  readonly meetings: number;
};

/** The site’s own country in any case, and the others that have most meetings while there is room. */
export function firstCountries(countries: readonly CountrySize[], home: string): readonly string[] {
  const isHome = ({ country }: CountrySize): boolean => country === home;
  const ordered = countries.toSorted(
    (a, b) => Number(isHome(b)) - Number(isHome(a)) || b.meetings - a.meetings,
  );
  const first: string[] = [];
  let bytes = 0;
  for (const each of ordered) {
    if (!isHome(each) && bytes + each.bytes > FIRST_BYTES) continue;
    first.push(each.country);
    bytes += each.bytes;
  }
  return first;
}

/** A county of so many times as many people comes with larger places. */
const COUNTY_OF_PLACES = 10;

/** The larger of some places and counties, by a round number of people; `undefined` when there is none. */
export function largerPlaces(
  places: readonly ReachingPlace[],
  divisions: DivisionNames,
  counties: readonly County[] = [],
): PlacesFile | undefined {
  for (const least of LARGER_PLACES) {
    const larger = places.filter(({ place }) => place.population >= least);
    if (larger.length === 0) return undefined;
    const areas = counties.filter(({ population }) => population >= COUNTY_OF_PLACES * least);
    const file = encodePlaces(larger, divisions, areas);
    if (packedBytes(JSON.stringify(file)) <= LARGER_BYTES) return file;
  }
  return undefined;
}

/** Bytes of brotli at quality 5: near enough to what a host sends, and quick. */
export function packedBytes(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(text, { params }).length;
}
