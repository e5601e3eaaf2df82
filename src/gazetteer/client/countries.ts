import { folded } from '../../text/folded.ts';
import { lazily } from '../lazily.ts';

/** What people write for a country besides its names (ISO 3166-1 alpha-2). */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  GB: ['uk', 'u k', 'great britain', 'britain', 'united kingdom'],
  US: ['usa', 'u s', 'u s a', 'america', 'united states', 'united states of america'],
  NL: ['holland'],
  AE: ['uae', 'emirates'],
  CZ: ['czech republic'],
  KR: ['south korea', 'korea'],
  TR: ['turkey'],
  IE: ['eire', 'republic of ireland'],
};

/** Names of countries as somebody may type them. */
export type CountryNames = {
  /** Folded names and codes of a country. */
  readonly of: (country: string) => readonly string[];
  /** The country that a text names in full; `undefined` for any other text. */
  readonly named: (text: string) => string | undefined;
  /** Works the names out beforehand, a country at a time. */
  readonly preparing: () => Iterable<unknown>;
};

/**
 * Knows countries by code, in English, in the page’s language, and in their own most common one. Asked again
 * when there are more countries, it keeps what is worked out.
 */
export function countryNamer(locale: string): (countries: readonly string[]) => CountryNames {
  const known = new Map<string, readonly string[]>();
  const tongues = lazily(() => [locale, 'en'].map(regionNames));
  const namesOf = (country: string): readonly string[] => {
    const own = regionNames(new Intl.Locale(`und-${country}`).maximize().language);
    const all = [...tongues(), own].map((tongue) => folded(tongue.of(country)));
    const names = [country.toLowerCase(), ...all, ...(ALSO_CALLED[country] ?? [])];
    return [...new Set(names.filter(Boolean))];
  };
  const of = (country: string): readonly string[] => {
    const names = known.get(country) ?? namesOf(country);
    known.set(country, names);
    return names;
  };
  return (countries) => ({
    of,
    named: (text) => {
      const wanted = folded(text);
      return countries.find((country) => of(country).includes(wanted));
    },
    *preparing() {
      for (const country of countries) yield of(country);
    },
  });
}

const regionNames = (language: string): Intl.DisplayNames =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
