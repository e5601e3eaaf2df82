import { folded } from '../../text/folded.ts';
import type { PopulatedPlace } from './populated-places.ts';

/** Scripts people write in there besides the Latin one (ISO 3166-1 → Unicode script names). */
const NATIVE_SCRIPTS: Readonly<Record<string, string>> = {
  ...same('Cyrillic', 'BG BY KG KZ MK MN RS RU TJ UA UZ ME BA'),
  ...same('Greek', 'GR CY'),
  ...same(
    'Arabic',
    'AE AF BH DJ DZ EG EH IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE',
  ),
  ...same('Hebrew', 'IL'),
  ...same('Han', 'CN TW HK MO SG'),
  JP: 'Han}\\p{Script=Hiragana}\\p{Script=Katakana',
  ...same('Hangul', 'KR KP'),
  ...same('Thai', 'TH'),
  ...same('Devanagari', 'NP IN'),
  BD: 'Bengali',
  GE: 'Georgian',
  AM: 'Armenian',
  ET: 'Ethiopic',
  ER: 'Ethiopic',
  KH: 'Khmer',
  LA: 'Lao',
  MM: 'Myanmar',
  LK: 'Sinhala',
};

/** What people call large places though no gazetteer does, by country and name. */
const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  'US New York City': ['New York', 'NYC', 'Nueva York'],
  'US Los Angeles': ['LA'],
  'US San Francisco': ['SF'],
  'US Washington': ['DC', 'Washington DC'],
  'US Philadelphia': ['Philly', 'Filadelfia'],
  'US Las Vegas': ['Vegas'],
  'US New Orleans': ['NOLA', 'Nueva Orleans'],
  'US Kansas City': ['KC'],
  'US Indianapolis': ['Indy'],
  'US Salt Lake City': ['SLC'],
  'US St. Louis': ['STL', 'San Luis'],
  'MX Mexico City': ['CDMX', 'DF'],
  'BR Rio de Janeiro': ['Rio'],
  'BR São Paulo': ['Sampa'],
};

/**
 * From this population on, a place is known by other names elsewhere. What GeoNames has for the United
 * States is mostly history and transliteration, so there only `NICKNAMES` count.
 */
const KNOWN_ABROAD = 15_000;
const KNOWN_WIDELY = 200_000;
const MOST_LATIN = 6;
const MOST_OF_KNOWN_WIDELY = 30;
const MOST_NATIVE = 2;

/** What people call a large place though no gazetteer does. */
export function nicknamesOf({
  name,
  country,
}: Pick<PopulatedPlace, 'name' | 'country'>): readonly string[] {
  return NICKNAMES[`${country} ${name}`] ?? [];
}

/** The spellings worth carrying beside a place’s own: those that the forgiving search would not find anyway. */
export function otherSpellings({
  name,
  country,
  population,
  ...place
}: PopulatedPlace): readonly string[] {
  const others = place.others.split(',');
  const kept = new Set([folded(name)]);
  const spellings: string[] = [];
  const keep = (all: readonly string[], most: number): void => {
    let count = 0;
    for (const spelling of all) {
      const text = folded(spelling);
      if (count === most) return;
      if (text === '' || kept.has(text) || text.length > 40 || /[|\n]/.test(spelling)) continue;
      kept.add(text);
      spellings.push(spelling);
      count += 1;
    }
  };
  keep(nicknamesOf({ name, country }), MOST_LATIN);
  const script = NATIVE_SCRIPTS[country];
  if (script !== undefined) {
    const native = new RegExp(`^[\\p{Script=${script}}\\s\\-’'.]+$`, 'u');
    keep(
      others.filter((spelling) => native.test(spelling)),
      MOST_NATIVE,
    );
  }
  if (population >= KNOWN_ABROAD && country !== 'US') {
    const isKnownWidely = population >= KNOWN_WIDELY;
    const usual = others
      .filter(isUsualLatin)
      .filter((spelling) => isKnownWidely || !isNear(folded(spelling), folded(name)));
    keep(usual, isKnownWidely ? MOST_OF_KNOWN_WIDELY : MOST_LATIN);
  }
  return spellings;
}

/** Latin letters, begun with a capital (transliterations often are not), and no airport’s code. */
const isUsualLatin = (spelling: string): boolean =>
  /^['’]?(?:[st]-)?\p{Lu}[\p{Script=Latin}\p{M}\s\-’'.]+$/u.test(spelling) &&
  !/^[A-Z]{2,4}$/.test(spelling) &&
  // The soft sign of transliterated Cyrillic.
  !/\p{Ll}['’](?:\p{Ll}|$|\s|-)/u.test(spelling);

/** At most one letter apart: the search forgives that. */
const isNear = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
};

function same(script: string, countries: string): Readonly<Record<string, string>> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, script]));
}
