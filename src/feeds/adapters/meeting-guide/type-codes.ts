import { getTypesForLanguage } from '@code4recovery/spec';
import type { MeetingType } from '../../../meetings/types.ts';
import { folded } from '../../../text/folded.ts';
import type { TypeMeaning, TypeVocabulary } from '../../listing/types.ts';

/** Codes and English names of the Meeting Guide specification 1.1 (code4recovery/spec), by their meaning here. */
const TYPES: Readonly<Record<string, readonly [MeetingType, string]>> = {
  '11': ['meditation', '11th Step Meditation'],
  '12x12': ['twelve-and-twelve', '12 Steps & 12 Traditions'],
  A: ['secular', 'Secular'],
  ABSI: ['as-bill-sees-it', 'As Bill Sees It'],
  AL: ['with-alateen', 'Concurrent with Alateen'],
  'AL-AN': ['with-al-anon', 'Concurrent with Al-Anon'],
  ASL: ['sign-language', 'American Sign Language'],
  B: ['big-book', 'Big Book'],
  BA: ['babysitting', 'Babysitting Available'],
  BE: ['beginners', 'Newcomer'],
  BI: ['bisexual', 'Bisexual'],
  BRK: ['breakfast', 'Breakfast'],
  C: ['closed', 'Closed'],
  CAN: ['candlelight', 'Candlelight'],
  CF: ['child-friendly', 'Child-Friendly'],
  D: ['discussion', 'Discussion'],
  DB: ['digital-basket', 'Digital Basket'],
  DD: ['dual-diagnosis', 'Dual Diagnosis'],
  DR: ['daily-reflections', 'Daily Reflections'],
  FF: ['fragrance-free', 'Fragrance Free'],
  G: ['gay', 'Gay'],
  GR: ['grapevine', 'Grapevine'],
  H: ['birthday', 'Birthday'],
  L: ['lesbian', 'Lesbian'],
  LGBTQ: ['lgbtq', 'LGBTQ'],
  LIT: ['literature', 'Literature'],
  LS: ['living-sober', 'Living Sober'],
  M: ['men', 'Men'],
  MED: ['meditation', 'Meditation'],
  N: ['native-american', 'Native American'],
  NB: ['non-binary', 'Non-Binary'],
  NDG: ['indigenous', 'Indigenous'],
  O: ['open', 'Open'],
  OUT: ['outdoor', 'Outdoor'],
  P: ['professionals', 'Professionals'],
  POA: ['proof-of-attendance', 'Proof of Attendance'],
  POC: ['people-of-colour', 'People of Color'],
  SEN: ['seniors', 'Seniors'],
  SM: ['smoking', 'Smoking Permitted'],
  SP: ['speaker', 'Speaker'],
  ST: ['step-study', 'Step Study'],
  T: ['transgender', 'Transgender'],
  TR: ['tradition-study', 'Tradition Study'],
  W: ['women', 'Women'],
  X: ['wheelchair', 'Wheelchair Access'],
  XB: ['accessible-toilet', 'Wheelchair-Accessible Bathroom'],
  XT: ['cross-talk', 'Cross Talk Permitted'],
  Y: ['young-people', 'Young People'],
};

/** Language codes of the specification, with their BCP 47 tags. */
const LANGUAGES: Readonly<Record<string, readonly [string, string]>> = {
  AF: ['af', 'Afrikaans'],
  AM: ['am', 'Amharic'],
  AR: ['ar', 'Arabic'],
  BG: ['bg', 'Bulgarian'],
  DA: ['da', 'Danish'],
  DE: ['de', 'German'],
  EL: ['el', 'Greek'],
  EN: ['en', 'English'],
  FA: ['fa', 'Persian'],
  FI: ['fi', 'Finnish'],
  FR: ['fr', 'French'],
  HE: ['he', 'Hebrew'],
  HI: ['hi', 'Hindi'],
  HR: ['hr', 'Croatian'],
  HU: ['hu', 'Hungarian'],
  IS: ['is', 'Icelandic'],
  ITA: ['it', 'Italian'],
  JA: ['ja', 'Japanese'],
  KA: ['ka', 'Georgian'],
  KOR: ['ko', 'Korean'],
  LT: ['lt', 'Lithuanian'],
  ML: ['ml', 'Malayalam'],
  MT: ['mt', 'Maltese'],
  NE: ['ne', 'Nepali'],
  NL: ['nl', 'Dutch'],
  NO: ['no', 'Norwegian'],
  POL: ['pl', 'Polish'],
  POR: ['pt', 'Portuguese'],
  PUN: ['pa', 'Punjabi'],
  RUS: ['ru', 'Russian'],
  S: ['es', 'Spanish'],
  SK: ['sk', 'Slovak'],
  SL: ['sl', 'Slovenian'],
  SV: ['sv', 'Swedish'],
  TH: ['th', 'Thai'],
  TL: ['tl', 'Tagalog'],
  TUR: ['tr', 'Turkish'],
  UK: ['uk', 'Ukrainian'],
};

/** Other words that lists use for the same things. */
const ALIASES: Readonly<Record<string, string>> = {
  'sign language': 'ASL',
  'outdoor meeting': 'OUT',
  'step meeting': 'ST',
  'location temporarily closed': 'TC',
  'temporary closure': 'TC',
  online: 'ONL',
  'online meeting': 'ONL',
  beginner: 'BE',
  beginners: 'BE',
  newcomers: 'BE',
  woman: 'W',
  man: 'M',
  wheelchair: 'X',
  'wheelchair accessible': 'X',
  handicapped: 'X',
  'big book study': 'B',
  agnostic: 'A',
  lgbtqia: 'LGBTQ',
  lgbt: 'LGBTQ',
  step: 'ST',
  asbi: 'ABSI',
};

/** Codes that programmes use for something else than the specification does (their own lists’ words). */
const OTHER_MEANINGS: Readonly<Record<string, readonly string[]>> = {
  aca: ['T', 'Y', 'NS'],
  'al-anon': ['POA'],
  ua: ['T'],
};

const BY_CODE: ReadonlyMap<string, TypeMeaning> = new Map<string, TypeMeaning>([
  ...Object.entries(TYPES).map(([code, [type]]) => [code.toUpperCase(), { type }] as const),
  ...Object.entries(LANGUAGES).map(([code, [language]]) => [code, { language }] as const),
  ['TC', { signal: 'venue-closed' }],
  ['ONL', { signal: 'online' }],
]);

/** The specification’s languages; where two of them use one word for different things, the earlier counts. */
const NAME_LANGUAGES = ['en', 'es', 'fr', 'ja', 'nl', 'pt', 'sk', 'sv', 'th'] as const;

const CODE_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...NAME_LANGUAGES.toReversed().flatMap((language) =>
    Object.entries(getTypesForLanguage(language)).flatMap(([code, name]) =>
      // “Ouvert(e)” is written “Ouvert” and “Ouverte” too.
      [name, name.replace(/\(.*?\)/g, ''), name.replace(/[()]/g, '')].map(
        (one) => [folded(one), code] as const,
      ),
    ),
  ),
  ...Object.entries(TYPES).map(([code, [, name]]) => [folded(name), code] as const),
  ...Object.entries(LANGUAGES).map(([code, [, name]]) => [folded(name), code] as const),
  ...Object.entries(ALIASES),
]);

/** Reads the specification’s codes in any case, its names in nine languages, and the aliases importers accept. */
export const MEETING_GUIDE_TYPES: TypeVocabulary = {
  meaningOf: (written, programme) => {
    const code = written.toUpperCase();
    if (OTHER_MEANINGS[programme]?.includes(code)) return undefined;
    return (
      BY_CODE.get(code) ?? BY_CODE.get((CODE_BY_NAME.get(folded(written)) ?? '').toUpperCase())
    );
  },
};

const CODE_OF_TYPE: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPES).map(([code, [type]]) => [type, code]),
);

const CODE_OF_LANGUAGE: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGES).map(([code, [tag]]) => [tag, code]),
);

/** The specification’s code for a common type, or a programme’s own code; absent when another reader would take it for something else. */
export function codeOfType(type: string): string | undefined {
  const known = CODE_OF_TYPE.get(type);
  if (known !== undefined) return known;
  const [, code] = /^[^:]+:(.+)$/u.exec(type) ?? [];
  return code === undefined || MEETING_GUIDE_TYPES.meaningOf(code, '') !== undefined
    ? undefined
    : code;
}

/** The specification’s code for a language, by its tag without region: `S` for es-MX. */
export function codeOfLanguage(tag: string): string | undefined {
  return CODE_OF_LANGUAGE.get(tag.split('-')[0] ?? tag);
}
