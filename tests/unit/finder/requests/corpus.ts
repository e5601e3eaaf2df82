import { fragmentOf, queryOf } from '../../../../src/finder/fragment.ts';
import { EMPTY_QUERY, type Query } from '../../../../src/finder/query.ts';
import { PROGRAMME_GROUPS } from '../../../../src/finder/requests/programme-groups.ts';
import { SLIPS } from '../../../../src/finder/requests/places.ts';
import { meantBy } from '../../../../src/finder/requests/spelling.ts';
import { understood, type Vocabulary } from '../../../../src/finder/requests/understood.ts';
import { MEETING_TYPES } from '../../../../src/meetings/types.ts';
import { PROGRAMMES } from '../../../../src/meetings/programmes.ts';
import { folded } from '../../../../src/text/folded.ts';

/** Monday, 18:00. */
export const MONDAY_AT_SIX = { weekday: 1, minutes: 18 * 60 };

/** Keys by the names of their places. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'leeds.gb': ['leeds', 'leeds uk'],
  'york.gb': ['york'],
  'manchester.gb': ['manchester'],
  'london.gb': ['london', 'londres'],
  'bristol.gb': ['bristol'],
  'brighton.gb': ['brighton'],
  'bath.gb': ['bath'],
  'reading.gb': ['reading', 'reading uk', 'reading england', 'reading berkshire'],
  'reading.us': ['reading pa', 'reading pennsylvania'],
  'st-albans.gb': ['st albans'],
  'portland.us': ['portland', 'portland or', 'portland oregon'],
  'portland.us.me': ['portland me', 'portland maine'],
  'new-york.us': ['new york', 'nyc', 'new york city', 'nueva york'],
  'philadelphia.us': ['philadelphia', 'philly', 'filadelfia'],
  'berlin.de': ['berlin'],
  'mobile.us': ['mobile', 'mobile alabama', 'mobile al'],
  'phoenix.us': ['phoenix', 'phoenix az', 'phoenix arizona'],
  'chicago.us': ['chicago', 'chicago il'],
  'ls6.gb': ['ls6'],
  '19601.us': ['19601'],
  'madrid.es': ['madrid'],
  'sevilla.es': ['sevilla', 'seville'],
  'mar-del-plata.ar': ['mar del plata'],
  'el-paso.us': ['el paso', 'el paso texas', 'el paso tx'],
  'barcelona.es': ['barcelona'],
  'malaga.es': ['malaga'],
  'zaragoza.es': ['zaragoza'],
  'valencia.es': ['valencia', 'valencia espana'],
  'lima.pe': ['lima'],
  'ciudad-de-mexico.mx': ['ciudad de mexico', 'cdmx'],
  'san-jose.cr': ['san jose', 'san jose costa rica'],
  'dublin.ie': ['dublin'],
  'cork.ie': ['cork'],
  'cardiff.gb': ['cardiff'],
  'm20.gb': ['m20'],
  'austin.us': ['austin', 'austin tx'],
  'denver.us': ['denver', 'denver co'],
  '60614.us': ['60614'],
  'mumbai.in': ['mumbai', 'bombay'],
  'pune.in': ['pune'],
  'sydney.au': ['sydney'],
  'melbourne.au': ['melbourne'],
  'melbourne.us': ['melbourne fl', 'melbourne florida'],
  'brisbane.au': ['brisbane'],
  'bilbao.es': ['bilbao'],
  '28013.es': ['28013'],
  'guadalajara.mx': ['guadalajara'],
  'monterrey.mx': ['monterrey'],
  '06700.mx': ['06700'],
  'buenos-aires.ar': ['buenos aires'],
  'cordoba.ar': ['cordoba'],
  // Towns whose names are words.
  'hope.ca': ['hope'],
  'march.gb': ['march'],
  'young.au': ['young'],
  'sandwich.gb': ['sandwich'],
  'serenity.xx': ['serenity'],
};
const KEYS = new Map(
  Object.entries(PLACES).flatMap(([key, names]) => names.map((name) => [name, key] as const)),
);

const NAMES = new Set(
  [
    'Serenity',
    'First Light',
    'Young at Heart',
    'Step Sisters',
    'Sunday Serenity',
    'St. Mary’s',
    'Tuesday Women’s Circle',
    'Open Door',
    'The Way Out',
    'Early Birds',
    'Monday Night Live',
    'Reading Between the Lines',
    'Nuevo amanecer',
    'Una luz en el camino',
    'Mañana será otro día',
    'Puerta abierta',
    'Esperanza',
  ].map(folded),
);
const WORDS = new Set(
  [
    ...NAMES,
    'st marys church hall',
    'church street',
    'st johns church',
    'iglesia san jose',
    ...KEYS.keys(),
  ].flatMap((name) => name.split(' ')),
);

/** A list with every programme and type, these names, and these places. */
export const VOCABULARY: Vocabulary = {
  programmes: Object.keys(PROGRAMMES),
  types: Object.keys(MEETING_TYPES),
  languages: ['en', 'es', 'fr', 'pl'],
  placeLike: (text, how) => {
    const name = folded(text);
    const meant = SLIPS[how] > 0 ? meantBy(name, KEYS.keys(), SLIPS[how]) : undefined;
    return Promise.resolve(KEYS.get(meant ?? name));
  },
  isName: (name) => NAMES.has(name),
  isWord: (word) => WORDS.has(word),
  isFound: (word) => WORDS.has(word),
};

/** The address of what a request asks for. */
export async function addressAskedFor(sentence: string): Promise<string> {
  const { change, rest } = await understood(sentence, VOCABULARY, MONDAY_AT_SIX);
  return plain(fragmentOf({ ...EMPTY_QUERY, ...change, text: rest }));
}

/** An address in which the order of values, accents and capitals make no difference. */
export function plain(address: string): string {
  const query = queryOf(
    address
      .replace('OTHERWAYS', members('not-12-step'))
      .replace('FAMILY', members('family'))
      .replace('ALCOHOL', members('alcohol'))
      .replace('DRUGS', members('drugs'))
      .replace('BUDDHIST', members('buddhist')),
  );
  const sorted = Object.fromEntries(
    Object.entries(query).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(String).sort() : value,
    ]),
  ) as unknown as Query;
  return fragmentOf({
    ...sorted,
    days: [...sorted.days].map(Number),
    text: folded(query.text),
  });
}

const members = (group: string): string =>
  (PROGRAMME_GROUPS[group] ?? []).filter((id) => Object.hasOwn(PROGRAMMES, id)).join();
