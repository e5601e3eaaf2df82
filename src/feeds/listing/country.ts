import { folded } from '../../text/folded.ts';

/** Languages in which lists have been seen to name countries. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pl', 'pt', 'it', 'nl', 'sv', 'da', 'ja', 'ru'];

const OTHER_NAMES: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  'u s': 'US',
  'u s a': 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  eire: 'IE',
  'republic of ireland': 'IE',
  holland: 'NL',
  'the netherlands': 'NL',
  deutsch: 'DE',
  korea: 'KR',
  'south korea': 'KR',
  'czech republic': 'CZ',
  turkey: 'TR',
  russia: 'RU',
  vietnam: 'VN',
};

/** Codes of the United States, its territories and the provinces of Canada, as addresses write them. */
const US_STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP'.split(
    ' ',
  ),
);
const CANADIAN_PROVINCES = new Set('AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '));

let names: ReadonlyMap<string, string> | undefined;

function countryNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (let pair = 0; pair < 26 * 26; pair++) {
      const code = String.fromCharCode(65 + Math.floor(pair / 26), 65 + (pair % 26));
      if (/^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code)) continue;
      const name = display.of(code);
      if (name === undefined) continue;
      const key = folded(name);
      // Retired codes (DD, SU, YU…) share names with living ones; the codes’ first bearer wins.
      if (!found.has(key) && new Intl.Locale(`und-${code}`).region === code) found.set(key, code);
    }
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) found.set(name, code);
  return found;
}

/** The country (ISO 3166-1 alpha-2) that a name in any of several languages, or a code, means. */
export function countryFrom(text: string): string | undefined {
  names ??= countryNames();
  const key = folded(text.slice(0, 80));
  const named = names.get(key);
  if (named !== undefined) return named;
  const code = key.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && [...names.values()].includes(code) ? code : undefined;
}

/** Countries whose names, in some language, are rather a state, a town or a district at an address’s end. */
const RATHER_TOWNS = new Set(
  'georgia,granada,guadalupe,guadeloupe,jersey,lebanon,libano,luxembourg,martinica,reunion,saint martin,san bartolome,san marino,san martin,santa elena,santa lucia'.split(
    ',',
  ),
);
/** Names of countries that towns have taken: they count only where a town stands before them. */
const ALSO_TOWNS = new Set(
  'brazil,chad,chile,china,cuba,cyprus,denmark,dominica,holland,jamaica,jordan,macedonia,malta,mexico,monaco,norway,panama,peru,poland,sweden,turkey,wales'.split(
    ',',
  ),
);

/** The country named at the end of an address; names that are as likely a town’s (“12 Main St, Peru”) name none. */
export function countryEnding(lastPart: string, partBefore: string): string | undefined {
  const name = folded(lastPart);
  if (name.length < 3 && !/^(?:UK|US|U\.K\.?|U\.S\.?)$/.test(lastPart)) return undefined;
  if (RATHER_TOWNS.has(name)) return undefined;
  return ALSO_TOWNS.has(name) && /\d/.test(partBefore) ? undefined : countryFrom(lastPart);
}

const US_STATE_NAMES = new Set(
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming'.split(
    ',',
  ),
);

/** States whose postal codes begin with a zero, which tables drop. */
const ZERO_STATES = new Set('CT MA ME NH NJ RI VT PR VI'.split(' '));

/**
 * US or CA for a state or province code in capitals, or the name of a state that is no country’s;
 * not where the postal code is of another kind (“WA 6725” is Western Australia).
 */
export function countryOfState(state: string, postalCode = ''): 'US' | 'CA' | undefined {
  if (US_STATES.has(state) || US_STATE_NAMES.has(folded(state))) {
    const isAmerican =
      /^(?:\d{5}(?:-?\d{4})?)?$/.test(postalCode) ||
      (ZERO_STATES.has(state) && /^\d{3,4}$/.test(postalCode));
    return isAmerican ? 'US' : undefined;
  }
  return CANADIAN_PROVINCES.has(state) && /^(?:[A-Z]\d[A-Z].*)?$/i.test(postalCode)
    ? 'CA'
    : undefined;
}

/** The country whose postal codes look like no other’s: British, Irish or Canadian. */
export function countryOfPostalCode(postalCode: string): 'GB' | 'IE' | 'CA' | undefined {
  if (/^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i.test(postalCode)) return 'GB';
  if (/^[AC-FHKNPRTV-Y]\d[\dW]\s?[AC-FHKNPRTV-Y\d]{4}$/i.test(postalCode)) return 'IE';
  return /^[A-CEGHJ-NPR-TVXY]\d[A-Z]\s?\d[A-Z]\d$/i.test(postalCode) ? 'CA' : undefined;
}
