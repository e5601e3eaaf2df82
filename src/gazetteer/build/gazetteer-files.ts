import { createHash } from 'node:crypto';
import type { Meeting } from '../../meetings/schema.ts';
import { MANIFEST_FORMAT, type CountryFiles, type PlacesManifest } from '../format.ts';
import { beyondReach } from './beyond-reach.ts';
import { countiesOf } from './counties.ts';
import { encodePlaces, encodePostal, type ReachingPlace } from './encode-places.ts';
import { meetingSpots, type MeetingSpot } from './meeting-spots.ts';
import { ownTowns } from './own-towns.ts';
import { nearestOf } from './near-places.ts';
import { divisionNames, populatedPlaces, type PopulatedPlace } from './populated-places.ts';
import { postalBeyond } from './postal-beyond.ts';
import { postalCodes } from './postal-codes.ts';
import { meetingsAt, reachOf } from './reach.ts';
import { firstCountries, largerPlaces, packedBytes } from './read-ahead.ts';

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
  const meetingsWithin = meetingsAt(spots.map(({ point }) => point));
  const reach = reachOf(meetingsWithin);
  const reaching = [...known, ...ownTowns(spots, known)].flatMap((place): ReachingPlace[] => {
    const found = reach(place.point);
    return found === undefined ? [] : [{ place, reach: found }];
  });
  const divisions = divisionNames();
  const counties = countiesOf(known, divisions, meetingsWithin);
  const codes = postalCodes(spots, postalCodeFiles);
  const byCountry = Map.groupBy(reaching, ({ place }) => place.country);

  const files: GazetteerFile[] = [];
  const named = (name: string, content: unknown): string => {
    const text = JSON.stringify(content);
    const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
    files.push({ version, name, text });
    return `${version}/${name}.json`;
  };
  const meetingsIn = Map.groupBy(spots, ({ country }) => country);
  const sizes = [...byCountry].map(([country, places]) => ({
    country,
    bytes: packedBytes(JSON.stringify(encodePlaces(places, divisions, counties))),
    meetings: meetingsIn.get(country)?.length ?? 0,
  }));
  const first = firstCountries(sizes, home);
  const isFirst = ({ place }: ReachingPlace): boolean => first.includes(place.country);
  const together = named('first', encodePlaces(reaching.filter(isFirst), divisions, counties));
  const larger = largerPlaces(
    reaching.filter((each) => !isFirst(each)),
    divisions,
    counties,
  );
  const beyond = beyondReach(
    everywhere.filter(({ point }) => reach(point) === undefined),
    home,
    divisions,
  );
  const filesOf = (country: string, places: readonly ReachingPlace[]): CountryFiles => {
    const code = country.toLowerCase();
    const known = codes.get(country) ?? [];
    const near = known.filter(({ point }) => reach(point) !== undefined);
    return {
      country,
      places: first.includes(country)
        ? together
        : named(code, encodePlaces(places, divisions, counties)),
      ...(near.length === 0
        ? {}
        : {
            postal: named(`${code}-postal`, encodePostal(country, near, postalBeyond(known, near))),
          }),
      zones: zonesOf(places),
    };
  };
  return {
    manifest: {
      ...MANIFEST_FORMAT,
      countries: [...byCountry]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([country, places]) => filesOf(country, places)),
      first,
      ...(larger === undefined ? {} : { larger: named('larger', larger) }),
      ...(beyond === undefined ? {} : { beyond: named('beyond', beyond) }),
    },
    files,
  };
}

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
