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
};

/** Knows these countries by code, in English, in the page’s language, and in their own most common one. */
export function countryNames(countries: readonly string[], locale: string): CountryNames {
  const names = lazily(() => {
    const tongues = [locale, 'en'].map(
      (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
    );
    return new Map(
      countries.map((country) => {
        const own = new Intl.DisplayNames(new Intl.Locale(`und-${country}`).maximize().language, {
          type: 'region',
          fallback: 'none',
        });
        const all = [...tongues, own].map((tongue) => folded(tongue.of(country) ?? ''));
        const known = [country.toLowerCase(), ...all, ...(ALSO_CALLED[country] ?? [])];
        return [country, [...new Set(known.filter(Boolean))]] as const;
      }),
    );
  });
  return {
    of: (country) => names().get(country) ?? [],
    named: (text) => {
      const wanted = folded(text);
      return countries.find((country) => names().get(country)?.includes(wanted));
    },
  };
}
