import { folded } from '../../text/folded.ts';
import {
  BEYOND_CODE,
  nearCode,
  PLACES_FORMAT,
  POSTAL_FORMAT,
  STEPS_PER_DEGREE,
  type PlaceColumns,
  type PlacesFile,
  type PostalCode,
  type PostalColumns,
  type PostalFile,
} from '../format.ts';
import { sameSpelling } from '../spelling.ts';
import { plain, sizeOf, stepsBetween } from './column-values.ts';
import { countyColumns } from './encode-counties.ts';
import type { County } from './counties.ts';
import type { DivisionNames, PopulatedPlace } from './populated-places.ts';
import type { Reach } from './reach.ts';
import { regionOf } from './regions.ts';
import { nicknamesOf, otherSpellings } from './spellings.ts';

/** A place from which some meeting is within reach. */
export type ReachingPlace = { readonly place: PopulatedPlace; readonly reach: Reach };
/** A place that is known by name though no meeting is within reach. */
export type BeyondPlace = { readonly place: PopulatedPlace; readonly reach: undefined };

/** Neighbours stand in rows of this height, in degrees: their differences pack well. */
const ROW_DEGREES = 0.2;

/** A place file of some countries, with their counties. Each place is given in full, whatever file it stands in. */
export function encodePlaces(
  places: readonly (ReachingPlace | BeyondPlace)[],
  divisions: DivisionNames,
  counties: readonly County[] = [],
): PlacesFile {
  const byCountry = Map.groupBy(places, ({ place }) => place.country);
  return {
    ...PLACES_FORMAT,
    countries: [...byCountry]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([country, all]) => {
        const columns = columnsOf(country, all, divisions);
        const areas = countyColumns(
          counties.filter((county) => county.country === country),
          columns.regions,
        );
        return areas === undefined ? columns : { ...columns, areas };
      }),
  };
}

const columnsOf = (
  country: string,
  all: readonly (ReachingPlace | BeyondPlace)[],
  divisions: DivisionNames,
): PlaceColumns => {
  const rows = all
    .map(({ place, reach }) => ({ place, reach, region: regionOf(place, divisions) }))
    .sort(
      (a, b) =>
        compare(a.region?.name ?? '', b.region?.name ?? '') ||
        row(a.place) - row(b.place) ||
        a.place.point.lon - b.place.point.lon ||
        compare(a.place.name, b.place.name),
    );
  const regions = new Map(rows.map(({ region }) => [region?.name ?? '', region?.code ?? '']));
  const inRegion = Map.groupBy(rows, ({ region }) => region?.name ?? '');
  const namesakes = Map.groupBy(
    rows,
    ({ place, region }) => `${region?.name ?? ''} ${sameSpelling(place.name)}`,
  );
  const county = ({ place, region }: (typeof rows)[number]): string => {
    const same = namesakes.get(`${region?.name ?? ''} ${sameSpelling(place.name)}`) ?? [];
    if (same.length < 2) return '';
    const name = divisions.county(country, place.admin1, place.admin2) ?? '';
    return folded(name) === folded(region?.name) ? '' : name;
  };
  return {
    country,
    regions: [...regions.keys()],
    codes: [...regions.values()],
    names: rows.map(({ place }) => plain(place.name)).join('\n'),
    others: rows
      .map(({ place, reach }) =>
        (reach === undefined ? nicknamesOf : otherSpellings)(place).join('|'),
      )
      .join('\n'),
    counties: rows.map((each) => plain(county(each))).join('\n'),
    inRegion: [...inRegion.values()].map(({ length }) => length),
    lat: differences(rows.map(({ place }) => place.point.lat)),
    lon: differences(rows.map(({ place }) => place.point.lon)),
    size: rows.map(({ place: { population } }) => sizeOf(population)),
    near: rows.map(({ reach }) =>
      reach === undefined ? BEYOND_CODE : nearCode(reach.circleKm, reach.meetings),
    ),
  };
};

/** A file of one country’s postal codes, which come in ascending order; `beyond`: those out of reach. */
export function encodePostal(
  country: string,
  codes: readonly PostalCode[],
  beyond: readonly PostalCode[] = [],
): PostalFile {
  return {
    ...POSTAL_FORMAT,
    country,
    ...postalColumns(codes),
    ...(beyond.length === 0 ? {} : { beyond: postalColumns(beyond) }),
  };
}

const postalColumns = (codes: readonly PostalCode[]): PostalColumns => ({
  codes: codes.map(({ code }) => code).join('\n'),
  lat: differences(codes.map(({ point }) => point.lat)),
  lon: differences(codes.map(({ point }) => point.lon)),
});

const row = ({ point }: PopulatedPlace): number => Math.floor(point.lat / ROW_DEGREES);
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const differences = (degrees: readonly number[]): readonly number[] =>
  stepsBetween(degrees, STEPS_PER_DEGREE);
