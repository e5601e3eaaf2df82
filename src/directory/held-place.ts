import type { Point } from '../geo/point.ts';
import type { Meeting } from '../meetings/schema.ts';
import { folded } from '../text/folded.ts';
import { subdivisionIn, subdivisionNamed } from './subdivisions.ts';

/** Where a meeting is held, as a directory files it. What the list does not say is absent. */
export type HeldPlace = {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** The largest area within the country that towns share: a state, a province, a county. */
  readonly region?: string | undefined;
  /** Absent where the address is withheld: then not even the town is told. */
  readonly town?: string | undefined;
  /** What tells towns of one name in one region apart: a smaller area, or the postal code. */
  readonly within?: string | undefined;
  readonly point?: Point | undefined;
};

/** Whether people come together somewhere, or may: everything that is not joined from afar only. */
export function isHeldSomewhere({ attendance: { kind } }: Meeting): boolean {
  return kind !== 'online' && kind !== 'phone' && kind !== 'link-on-request';
}

/** The country at a point, where that is beyond doubt. */
export type CountryAt = (point: Point) => string | undefined;

/** Where the directory files a meeting that is held somewhere; `countryAt` is asked where the list names no country. */
export function heldPlaceOf(
  { attendance: { place } }: Meeting,
  countryAt: CountryAt = () => undefined,
): HeldPlace {
  if (place === undefined) return {};
  const { address, point, precision } = place;
  const country = place.country ?? (point === undefined ? undefined : countryAt(point));
  const levels = place.regions.filter((name) => !namesCountry(name, country));
  const town = townOf(place.city, levels, country);
  const inLevels = levels.find((name) => subdivisionNamed(country, name) !== undefined);
  const official = subdivisionIn(country, address) ?? subdivisionNamed(country, inLevels ?? '');
  const first = levels[0];
  const isTown = first !== undefined && town !== undefined && folded(first) === folded(town);
  const region = official ?? (isTown ? undefined : first);
  if (precision === 'withheld') return { country, region };
  const smaller = levels.find(
    (name) => name !== inLevels && name !== region && folded(name) !== folded(town),
  );
  return { country, region, town, within: smaller ?? place.postalCode, point };
}

/** The town; a state’s code that slipped into its column is none. */
const townOf = (
  city: string | undefined,
  levels: readonly string[],
  country: string | undefined,
): string | undefined => {
  const isSlip =
    city === undefined ||
    namesCountry(city, country) ||
    (/^[A-Z]{2,3}$/.test(city) && subdivisionNamed(country, city) !== undefined);
  if (!isSlip) return city;
  const last = levels.at(-1);
  return last === undefined || subdivisionNamed(country, last) !== undefined ? undefined : last;
};

const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  US: ['usa', 'united states of america', 'u s a'],
  GB: ['uk', 'great britain', 'u k'],
};
const namesOf = new Map<string, ReadonlySet<string>>();

/** “Portugal”, “PT” or “USA” among the regions of a place in that very country. */
const namesCountry = (name: string, country: string | undefined): boolean => {
  if (country === undefined) return false;
  let names = namesOf.get(country);
  if (names === undefined) {
    const official = folded(countryNames.of(country) ?? country);
    names = new Set([folded(country), official, ...(ALSO_CALLED[country] ?? [])]);
    namesOf.set(country, names);
  }
  return names.has(folded(name));
};
