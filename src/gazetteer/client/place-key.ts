import { isCounty, type GazetteerPlace } from '../format.ts';
import { sameSpelling, slug } from '../spelling.ts';
import type { SpellingIndex } from './spelling-index.ts';

const POSTAL = 'postal';
const COUNTY = 'county';

/** Knows the places of a country that are called so. */
type Namesakes = Pick<SpellingIndex, 'called'>;

/**
 * The key of a place in the address bar: `lisbon.pt`; where its country has another of that name,
 * `reading.us.pa`; where its region has, the county or the point follows: `newport.gb.england.isle-of-wight`.
 */
export function placeKey(place: GazetteerPlace, index: Namesakes): string {
  const { name, country, region, regionCode } = place;
  const short = `${slug(name)}.${country.toLowerCase()}`;
  const namesakes = namesakesOf(place, index);
  if (namesakes.length < 2) return short;
  const within = slug(regionCode ?? region ?? '');
  const nearer = namesakes.filter((other) => other.region === region);
  if (nearer.length < 2 && within !== '') return `${short}.${within}`;
  return `${short}.${within || '-'}.${distinction(place, nearer)}`;
}

/** Whether a place’s country has another of its name. */
export function hasNamesake(place: GazetteerPlace, index: Namesakes): boolean {
  return namesakesOf(place, index).length > 1;
}

/** The key of a postal code, or of the beginning of some: `postal.us.19104`. */
export function postalKey(country: string, code: string): string {
  return `${POSTAL}.${country.toLowerCase()}.${code.toLowerCase()}`;
}

/** The key of a county: `kent.gb.county`, `bucks-county.us.county.pa`. */
export function countyKey({ name, country, regionCode }: GazetteerPlace): string {
  const key = `${slug(name)}.${country.toLowerCase()}.${COUNTY}`;
  return regionCode === undefined ? key : `${key}.${slug(regionCode)}`;
}

/** A key taken apart. */
export type ParsedKey =
  | { readonly kind: 'postal'; readonly country: string; readonly code: string }
  | { readonly kind: 'county'; readonly country: string }
  | {
      readonly kind: 'place';
      readonly name: string;
      readonly country: string;
      /** Region, and what follows it. */
      readonly within: readonly string[];
    };

/** Takes a key apart; `undefined` for one that names no country. */
export function parsedKey(key: string): ParsedKey | undefined {
  const [name = '', second = '', ...within] = key.split('.');
  if (!/^[a-z]{2}$/.test(second) || name === '') return undefined;
  const country = second.toUpperCase();
  if (within[0] === COUNTY) return { kind: 'county', country };
  if (name !== POSTAL || within.length !== 1) return { kind: 'place', name, country, within };
  return { kind: 'postal', country, code: within[0]?.toUpperCase() ?? '' };
}

/** The place of a key in its country’s places: of several that it fits, the largest. */
export function placeOfKey(
  { name, within: [region = '', nearer = ''] }: Extract<ParsedKey, { kind: 'place' }>,
  index: Pick<SpellingIndex, 'exactly'>,
): GazetteerPlace | undefined {
  const fitting = index.exactly(sameSpelling(name.replaceAll('-', ' ')));
  const isIn = (place: GazetteerPlace): boolean =>
    region === '' ||
    region === '-' ||
    [place.regionCode, place.region, place.county].some(
      (known) => known !== undefined && slug(known) === region,
    );
  const all = fitting.filter((place) => !isCounty(place) && isIn(place));
  return (
    all.find((place) => nearer !== '' && distinction(place, all) === nearer) ??
    all.sort((a, b) => closeness(b, name) - closeness(a, name))[0]
  );
}

/** Its own name before another spelling, then the larger. */
const closeness = ({ name, size, meetings }: GazetteerPlace, wanted: string): number =>
  (slug(name) === wanted ? 100 : 0) + size + Math.log2(meetings || 1);

const namesakesOf = (place: GazetteerPlace, index: Namesakes): readonly GazetteerPlace[] =>
  index.called(sameSpelling(place.name));

/** What tells a place from others of its name and region: the county, else the point in hundredths of a degree. */
const distinction = (
  { county, point: { lat, lon } }: GazetteerPlace,
  all: readonly GazetteerPlace[],
): string => {
  const isTelling =
    county !== undefined && all.filter((other) => other.county === county).length < 2;
  return isTelling ? slug(county) : `${Math.round(lat * 100)}_${Math.round(lon * 100)}`;
};
