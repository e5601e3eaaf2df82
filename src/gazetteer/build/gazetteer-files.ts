import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Meeting } from '../../meetings/schema.ts';
import {
  MANIFEST_FORMAT,
  type CountryFiles,
  type PlacesFile,
  type PlacesManifest,
} from '../format.ts';
import { grouped } from './grouped.ts';
import { encodePlaces, encodePostal, type ReachingPlace } from './encode-places.ts';
import { meetingSpots, type MeetingSpot } from './meeting-spots.ts';
import { ownTowns } from './own-towns.ts';
import { nearestOf } from './near-places.ts';
import {
  divisionNames,
  populatedPlaces,
  type DivisionNames,
  type PopulatedPlace,
} from './populated-places.ts';
import { postalCodes } from './postal-codes.ts';
import { reachOf } from './reach.ts';

/** One file of places or codes: the hash it is named by, its name below that, and its text. */
export type GazetteerFile = {
  readonly version: string;
  readonly name: string;
  readonly text: string;
};

export type Gazetteer = {
  readonly manifest: PlacesManifest;
  readonly files: readonly GazetteerFile[];
};

export type GazetteerSettings = {
  /** The site’s country, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Paths of unpacked GeoNames postal files. */
  readonly postalCodeFiles: readonly string[];
};

/** Countries are read ahead while their files together stay below this, in bytes of brotli. */
const READ_AHEAD_BYTES = 150_000;
/** Of other countries, the larger places are offered unasked: as many as pack into so many bytes. */
const LARGER_BYTES = 60_000;
const LARGER_PLACES = [15_000, 30_000, 50_000, 100_000, 200_000, 500_000] as const;

/** A point farther than this from any place is in no country. */
const NEIGHBOUR_METRES = 60_000;

/** The place files for these meetings. Names follow from the content: the same meetings give the same names. */
export function gazetteerFiles(
  meetings: readonly Meeting[],
  { country: home, postalCodeFiles }: GazetteerSettings,
): Gazetteer {
  const everywhere = populatedPlaces();
  const spots = withCountry(meetingSpots(meetings), everywhere);
  const countries = new Set(spots.flatMap(({ country }) => country ?? []));
  const known = everywhere.filter((place) => countries.has(place.country));
  const reach = reachOf(spots.map(({ point }) => point));
  const reaching = [...known, ...ownTowns(spots, known)].flatMap((place): ReachingPlace[] => {
    const found = reach(place.point);
    return found === undefined ? [] : [{ place, reach: found }];
  });
  const divisions = divisionNames();
  const codes = postalCodes(spots, postalCodeFiles);
  const byCountry = grouped(reaching, ({ place }) => place.country);

  const files: GazetteerFile[] = [];
  const named = (name: string, content: unknown): string => {
    const text = JSON.stringify(content);
    const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
    files.push({ version, name, text });
    return `${version}/${name}.json`;
  };
  const countryFiles = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, places]): CountryFiles & { readonly bytes: number } => {
      const file = encodePlaces(places, divisions);
      const near = (codes.get(country) ?? []).filter(({ point }) => reach(point) !== undefined);
      const code = country.toLowerCase();
      return {
        country,
        places: named(code, file),
        ...(near.length === 0
          ? {}
          : { postal: named(`${code}-postal`, encodePostal(country, near)) }),
        zones: zonesOf(places),
        bytes: packedBytes(JSON.stringify(file)),
      };
    });
  const meetingsIn = grouped(spots, ({ country }) => country);
  const first = readAhead(
    countryFiles.toSorted(
      (a, b) =>
        Number(b.country === home) - Number(a.country === home) ||
        (meetingsIn.get(b.country)?.length ?? 0) - (meetingsIn.get(a.country)?.length ?? 0),
    ),
    home,
  );
  const larger = largerPlaces(
    reaching.filter(({ place }) => !first.includes(place.country)),
    divisions,
  );
  return {
    manifest: {
      ...MANIFEST_FORMAT,
      countries: countryFiles.map(({ bytes: _, ...rest }) => rest),
      first,
      ...(larger === undefined ? {} : { larger: named('larger', larger) }),
    },
    files,
  };
}

/** The site’s own country in any case, and the others that have most meetings while there is room. */
const readAhead = (
  countries: readonly { readonly country: string; readonly bytes: number }[],
  home: string,
): readonly string[] => {
  const first: string[] = [];
  let bytes = 0;
  for (const each of countries) {
    if (each.country !== home && bytes + each.bytes > READ_AHEAD_BYTES) continue;
    first.push(each.country);
    bytes += each.bytes;
  }
  return first;
};

const largerPlaces = (
  places: readonly ReachingPlace[],
  divisions: DivisionNames,
): PlacesFile | undefined => {
  for (const least of LARGER_PLACES) {
    const larger = places.filter(({ place }) => place.population >= least);
    if (larger.length === 0) return undefined;
    const file = encodePlaces(larger, divisions);
    if (packedBytes(JSON.stringify(file)) <= LARGER_BYTES) return file;
  }
  return undefined;
};

/** Quality 5: near enough to what a host sends, and quick. */
const packedBytes = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Zones as GeoNames names them, and as browsers do where that differs. */
const zonesOf = (places: readonly ReachingPlace[]): readonly string[] => {
  const zones = new Set(places.map(({ place }) => place.zone).filter(Boolean));
  for (const timeZone of [...zones]) {
    zones.add(new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone);
  }
  return [...zones].sort();
};

/** A meeting that names no country is held in that of the nearest place. */
const withCountry = (
  spots: readonly MeetingSpot[],
  places: readonly PopulatedPlace[],
): readonly MeetingSpot[] => {
  if (spots.every(({ country }) => country !== undefined)) return spots;
  const nearest = nearestOf(places);
  return spots.map((spot) =>
    spot.country === undefined
      ? { ...spot, country: nearest(spot.point, NEIGHBOUR_METRES)?.country }
      : spot,
  );
};
