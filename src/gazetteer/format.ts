import { lazily } from './lazily.ts';
import type { Point } from '../geo/point.ts';

/** The name and version written into each kind of file, and the only ones the decoders accept. */
export const MANIFEST_FORMAT = { format: 'alongside-places-manifest', version: 1 } as const;
export const PLACES_FORMAT = { format: 'alongside-places', version: 1 } as const;
export const POSTAL_FORMAT = { format: 'alongside-postal-codes', version: 1 } as const;

/** Steps a degree is divided into: hundredths, about a kilometre. */
export const STEPS_PER_DEGREE = 100;

/** Counties are placed by tenths of a degree, and their circles told in fives. */
export const COUNTY_STEPS_PER_DEGREE = 10;
export const COUNTY_KM_STEP = 5;

/** From how far away a meeting still counts for a place, in kilometres, nearest circle first. */
export const CIRCLES_KM = [40, 80, 160] as const;
export type Circle = (typeof CIRCLES_KM)[number];

/** Where each file lies, relative to the manifest. */
export type PlacesManifest = typeof MANIFEST_FORMAT & {
  readonly countries: readonly CountryFiles[];
  /** Countries whose places are read before anything is typed, the site’s own first. */
  readonly first: readonly string[];
  /** The larger places of all other countries; absent when there is no other. */
  readonly larger?: string | undefined;
  /** Well-known places of the world from which no meeting is within reach; absent when there is none. */
  readonly beyond?: string | undefined;
};

export type CountryFiles = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The file that holds its places; countries of `first` share one. */
  readonly places: string;
  /** Absent when no postal code of the country is known. */
  readonly postal?: string | undefined;
  /** IANA zones of its places: a visitor whose clock shows one of them is probably there. */
  readonly zones: readonly string[];
};

/** Places of one country as columns; see FORMAT.md. */
export type PlaceColumns = {
  readonly country: string;
  readonly regions: readonly string[];
  readonly codes: readonly string[];
  readonly names: string;
  readonly others: string;
  readonly counties: string;
  readonly inRegion: readonly number[];
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  readonly size: readonly number[];
  readonly near: readonly number[];
  /** Absent where no county is known. */
  readonly areas?: CountyColumns | undefined;
};

/** Counties of one country as columns; see FORMAT.md. */
export type CountyColumns = {
  readonly names: string;
  readonly others: string;
  readonly inRegion: readonly number[];
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  readonly size: readonly number[];
  readonly radius: readonly number[];
  readonly near: readonly number[];
};

export type PlacesFile = typeof PLACES_FORMAT & { readonly countries: readonly PlaceColumns[] };

/** Codes as lines, ascending, with their points. */
export type PostalColumns = {
  readonly codes: string;
  readonly lat: readonly number[];
  readonly lon: readonly number[];
};

export type PostalFile = typeof POSTAL_FORMAT &
  PostalColumns & {
    readonly country: string;
    /** Codes, or their beginnings, from which no meeting is within reach; absent when there is none. */
    readonly beyond?: PostalColumns | undefined;
  };

/** A populated place: from which some meeting is within reach, or so well known that somebody may ask for it. */
export type GazetteerPlace = {
  readonly name: string;
  /** Other spellings, native script included. */
  readonly others: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region?: string | undefined;
  /** “PA” for Pennsylvania, where such abbreviations are in use. */
  readonly regionCode?: string | undefined;
  /** Named only where the region has another place of this name. */
  readonly county?: string | undefined;
  /** Rounded to a hundredth of a degree. */
  readonly point: Point;
  /** Whole binary logarithm of the population; 0 where it is not known. */
  readonly size: number;
  /** The smallest of `CIRCLES_KM` that has a meeting; absent when the widest has none. Of a county, its own radius where that has one. */
  readonly circleKm?: number | undefined;
  /** Meetings within that circle, rounded down (see `TOLD_COUNTS`); 0 without one. */
  readonly meetings: number;
  /** Only of a county, whose middle `point` is: how far its places lie from there. */
  readonly radiusKm?: number | undefined;
};

/** Whether a place is a county rather than a town. */
export function isCounty({ radiusKm }: GazetteerPlace): boolean {
  return radiusKm !== undefined;
}

export type PostalCode = { readonly code: string; readonly point: Point };

/** A code as it is looked up. `isBeyond`: no meeting is within reach of it, and it may be a beginning of several. */
export type KnownCode = PostalCode & { readonly isBeyond?: boolean | undefined };

/** Raised for a file of another format or version. */
export class PlacesFormatError extends Error {
  override readonly name = 'PlacesFormatError';
}

/** Counts as they are told: exact to 5, then rounded down ever more coarsely. */
export const TOLD_COUNTS = [
  1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000, 1500, 2000, 3000,
] as const;

/** How `near` writes that the widest circle has no meeting. */
export const BEYOND_CODE = CIRCLES_KM.length * TOLD_COUNTS.length;

/** How `near` writes a circle and a count: circle by circle, each told count a step. */
export function nearCode(circleKm: Circle, meetings: number): number {
  return CIRCLES_KM.indexOf(circleKm) * TOLD_COUNTS.length + countStep(meetings);
}

/** How a county’s `near` writes it: as above, after the told counts of what is held in the county itself. */
export function countyNearCode(circleKm: Circle | undefined, meetings: number): number {
  return circleKm === undefined
    ? countStep(meetings)
    : TOLD_COUNTS.length + nearCode(circleKm, meetings);
}

const countStep = (n: number): number =>
  Math.max(
    0,
    TOLD_COUNTS.findLastIndex((told) => told <= n),
  );

const checked = <T extends { readonly format: string; readonly version: number }>(
  file: unknown,
  expected: { readonly format: string; readonly version: number },
): T => {
  const isObject = typeof file === 'object' && file !== null;
  const format = isObject && 'format' in file ? file.format : undefined;
  const version = isObject && 'version' in file ? file.version : undefined;
  if (format === expected.format && version === expected.version) return file as T;
  throw new PlacesFormatError(
    `Got ${String(format)} version ${String(version)}, expected ${expected.format} version ${expected.version}.`,
  );
};

/** The manifest. @throws {PlacesFormatError} for any other file. */
export function decodeManifest(file: unknown): PlacesManifest {
  return checked<PlacesManifest>(file, MANIFEST_FORMAT);
}

/** The places of a country: its towns, then its counties. There are many, so each is put together when it is asked for. */
export type PlaceList = {
  readonly length: number;
  /** Their own names, as lines. */
  readonly names: string;
  /** Further spellings of each, as lines, parted by `|`. */
  readonly others: string;
  /** The place of that number, always the same object. */
  readonly place: (at: number) => GazetteerPlace;
};

/** Every place of a list. */
export function allPlaces({ length, place }: PlaceList): readonly GazetteerPlace[] {
  return Array.from({ length }, (_, at) => place(at));
}

/** The places of a file, by country. @throws {PlacesFormatError} for any other file, TypeError for a broken one. */
export function decodePlaces(file: unknown): ReadonlyMap<string, PlaceList> {
  const { countries } = checked<PlacesFile>(file, PLACES_FORMAT);
  return new Map(countries.map((columns) => [columns.country, placeList(columns)]));
}

const placeList = (columns: PlaceColumns): PlaceList => {
  const { areas } = columns;
  const [towns, counties] = [sumOf(columns.inRegion), sumOf(areas?.inRegion ?? [])];
  const [townAt, countyAt] = [townsOf(columns), countiesOf(columns)];
  const made: GazetteerPlace[] = [];
  const both = (...texts: readonly [string, string]): string =>
    texts.filter((_, at) => [towns, counties][at] !== 0).join('\n');
  return {
    length: towns + counties,
    names: both(columns.names, areas?.names ?? ''),
    others: both(columns.others, areas?.others ?? ''),
    place: (at) => (made[at] ??= at < towns ? townAt(at) : countyAt(at - towns)),
  };
};

/** Postal codes in ascending order. @throws {PlacesFormatError} for any other file. */
export function decodePostal(file: unknown): readonly KnownCode[] {
  const { beyond, ...near } = checked<PostalFile>(file, POSTAL_FORMAT);
  if (beyond === undefined) return codesIn(near);
  const far = codesIn(beyond).map((each): KnownCode => ({ ...each, isBeyond: true }));
  return [...codesIn(near), ...far].sort((a, b) => (a.code < b.code ? -1 : 1));
}

const codesIn = ({ codes, lat, lon }: PostalColumns): readonly PostalCode[] => {
  const lats = summed(lat);
  const lons = summed(lon);
  return lines(codes).map((code, at) => ({ code, point: pointAt(lats[at], lons[at]) }));
};

type PlaceAt = (at: number) => GazetteerPlace;

const townsOf = (columns: PlaceColumns): PlaceAt => {
  const { inRegion, size, near } = columns;
  const rows = lazily(() => ({
    names: lines(columns.names),
    others: filledLines(columns.others),
    county: filledLines(columns.counties),
    lat: summed(columns.lat),
    lon: summed(columns.lon),
    region: numbersOf(inRegion),
  }));
  return (at) => {
    const { county, lat, lon } = rows();
    const code = near[at] ?? 0;
    return {
      ...named(columns, rows(), at),
      county: county.get(at),
      point: pointAt(lat[at], lon[at]),
      size: size[at] ?? 0,
      circleKm: CIRCLES_KM[Math.floor(code / TOLD_COUNTS.length)],
      meetings: code >= BEYOND_CODE ? 0 : (TOLD_COUNTS[code % TOLD_COUNTS.length] ?? 1),
    };
  };
};

const countiesOf = (columns: PlaceColumns): PlaceAt => {
  const { areas } = columns;
  const rows = lazily(() => ({
    names: lines(areas?.names ?? ''),
    others: filledLines(areas?.others ?? ''),
    lat: summed(areas?.lat ?? []),
    lon: summed(areas?.lon ?? []),
    region: numbersOf(areas?.inRegion ?? []),
  }));
  return (at) => {
    const { lat, lon } = rows();
    const radiusKm = (areas?.radius[at] ?? 0) * COUNTY_KM_STEP;
    const near = areas?.near[at] ?? 0;
    return {
      ...named(columns, rows(), at),
      point: pointAt(lat[at], lon[at], COUNTY_STEPS_PER_DEGREE),
      size: areas?.size[at] ?? 0,
      radiusKm,
      circleKm: CIRCLES_KM[Math.floor(near / TOLD_COUNTS.length) - 1] ?? radiusKm,
      meetings: TOLD_COUNTS[near % TOLD_COUNTS.length] ?? 1,
    };
  };
};

/** What places and counties have alike. */
type NamedRows = {
  readonly names: readonly string[];
  readonly others: ReadonlyMap<number, string>;
  readonly region: readonly number[];
};

const named = (
  { country, regions, codes }: PlaceColumns,
  { names, others, region }: NamedRows,
  at: number,
) => ({
  name: names[at] ?? '',
  others: parted(others.get(at)),
  country,
  region: regions[region[at] ?? -1] || undefined,
  regionCode: codes[region[at] ?? -1] || undefined,
});

/** The number of its region for each place. */
const numbersOf = (inRegion: readonly number[]): readonly number[] =>
  inRegion.flatMap((places, at) => new Array<number>(places).fill(at));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** Most places have no other spelling. */
const NONE: readonly string[] = [];
const parted = (text = ''): readonly string[] => (text === '' ? NONE : text.split('|'));

/** The lines that are not empty, by their numbers: hardly any, where most have nothing to say. */
export function filledLines(text: string): ReadonlyMap<number, string> {
  const filled = new Map<number, string>();
  let [line, end] = [0, 0];
  for (const match of text.matchAll(/[^\n]+/g)) {
    // Between two of them there is nothing but ends of lines.
    line += match.index - end;
    end = match.index + match[0].length;
    filled.set(line, match[0]);
  }
  return filled;
}

const lines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

const pointAt = (lat = 0, lon = 0, steps: number = STEPS_PER_DEGREE): Point => ({
  lat: lat / steps,
  lon: lon / steps,
});

const summed = (differences: readonly number[]): readonly number[] => {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
};
