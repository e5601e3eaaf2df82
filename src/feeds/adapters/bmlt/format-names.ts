import type { MeetingType } from '../../../meetings/types.ts';
import { folded } from '../../../text/folded.ts';

/** What a meeting format of a BMLT server comes to: types, a language, or how one takes part. */
export type FormatMeaning = {
  readonly types?: readonly MeetingType[];
  readonly language?: string;
  readonly signal?: 'online' | 'hybrid' | 'venue-closed';
};

const type = (...types: readonly MeetingType[]): FormatMeaning => ({ types });
const language = (tag: string): FormatMeaning => ({ language: tag });

/** Words that turn a format into its opposite, or limit it to some days: such a name is kept as it stands. */
const LIMITED =
  /\b(?:not|no|non|nao|nicht|kein|keine|limited|partial|parcial|holidays?|feriados|feriers?|feries|aout|week|woche|semana|parking|reserv)/;

/** Format names, folded, in the languages servers have been seen to use; the first that matches counts. */
const BY_NAME: readonly (readonly [RegExp, FormatMeaning])[] = [
  [
    /temporar\w+ closed|closed facility|temporalmente cerrad|vorubergehend geschlossen/,
    { signal: 'venue-closed' },
  ],
  [/hybrid|hibrid/, { signal: 'hybrid' }],
  [/virtual|\bonline\b|en ligne|en linea|\bzoom\b|internet/, { signal: 'online' }],
  [
    /^(?:closed(?: to non addicts| addicts only)?|cerrad[ao]|fechad[ao]|fermee?|chius[ao]|geschlossen|zamkniet\w*|mityng zamkniety\b.*|solo para adictos|lukket(?: mode)?|slut(?:en|et)(?: mote)?|gesloten)$/,
    type('closed'),
  ],
  [
    /^(?:open(?: meeting| anyone.*)?|(?:reunion )?abiert[ao]\b.*|abert[ao]|ouverte?|apert[ao]|offen|otwart\w*\b.*|aben(?: mode)?|oppet(?: mote)?|auch nichtsuchtige willkommen)$/,
    type('open'),
  ],
  [
    /wheelchair|handicap\w* (?:access|assess)\w*|rollstuhl|barrierefrei|silla de ruedas|cadeirante total|fauteuil roulant|rullstol/,
    type('wheelchair'),
  ],
  [
    /^(?:womens?|mujer(?:es)?|mulheres|femmes|frauen|donne|kobiet\w*|kvinn\w*|kvinder|vrouwen)\b/,
    type('women'),
  ],
  [/^(?:mens?|hombres|homens|hommes|manner|uomini|mezczyzn\w*|mannen|maend)\b/, type('men')],
  [/speaker discussion|discussion speaker/, type('speaker', 'discussion')],
  [/^(?:speaker|orador|sprecher|temoignage|talare|taler)/, type('speaker')],
  [
    /^(?:discussion|diskussion|discusion|discussione|topic|tema\b|tematica|thema|tempo de partilha|participation)/,
    type('discussion'),
  ],
  [/tradition|tradicion|tradicao|tradizion|traditie/, type('tradition-study')],
  [
    /^(?:step|steps|step study|step working.*|estudo de passos|estudo dos passos|schritte\w*|passi|pasos|estudio de pasos|etapes?|trin|steg)\b/,
    type('step-study'),
  ],
  [/^(?:12|twelve) concepts|^concepts/, type('concepts')],
  [
    /beginner|newcomer|principiantes|recien llegado|recem chegado|neuankommling|nouveaux?\b|newbie/,
    type('beginners'),
  ],
  [/young people|\byouth\b|jovenes|jovens|junge menschen|^jeunes/, type('young-people')],
  [/lgbt|gay|lesbi/, type('lgbtq')],
  [/meditat|meditac|eleventh step|11th step/, type('meditation')],
  [/candle|kerze|a luz de velas|chandelle|bougie/, type('candlelight')],
  [
    /literatur|basic ?text|texto basico|book study|it works|living clean|viver limpo|just for today|so por hoje|pamphlet|spiritual principle|guiding principles/,
    type('literature'),
  ],
  [
    /children (?:welcome|under supervision)|child friendly|kinderfreundlich|ninos bienvenidos|enfants bienvenus/,
    type('child-friendly'),
  ],
  [/babysit|childcare|child care|kinderbetreuung/, type('babysitting')],
  [/smoking (?:permitted|allowed)/, type('smoking')],
  [/outdoor|im freien|al aire libre/, type('outdoor')],
  [/sign language|gebarden|lengua de signos/, type('sign-language')],
  [/hearing loop|induktions/, type('hearing-loop')],
  [/agnostic|atheist|secular/, type('secular')],
  [
    /^(?:stamp|carimbo|court (?:card|slip)|attendance (?:slip|verification))/,
    type('proof-of-attendance'),
  ],
  [/^(?:english|englisch|ingles|anglais)/, language('en')],
  [/^(?:espanol|spanish|spanisch)/, language('es')],
  [/^(?:francais|french|franzosisch)/, language('fr')],
  [/^(?:deutsch|german)/, language('de')],
  [/^(?:farsi|persian|persisch)/, language('fa')],
  [/^(?:russian|russisch|ruso|русский)/, language('ru')],
  [/^(?:polish|polski|polnisch)/, language('pl')],
  [/^(?:portugu)/, language('pt')],
  [/^(?:italian|italien)/, language('it')],
  [/^(?:turkish|turkisch)/, language('tr')],
  [/^(?:arabic|arabisch)/, language('ar')],
];

/** The meaning of a format by its name, in several languages. */
export function meaningOfName(name: string): FormatMeaning | undefined {
  const words = folded(name.slice(0, 120));
  const entry = BY_NAME.find(([pattern]) => pattern.test(words));
  if (entry === undefined) return undefined;
  const isSure =
    entry[1].types === undefined || !LIMITED.test(words) || /non addicts|nichtsuchtige/.test(words);
  return isSure ? entry[1] : undefined;
}
