import type { Recurrence } from '../../meetings/schema.ts';
import { folded } from '../../text/folded.ts';
import { dayNamed } from './day-names.ts';
import { japaneseWeeksIn } from './japanese-weeks.ts';
import { MAY_BE_UNCLEAR, unclearIn } from './unclear-weeks.ts';
import { monthsOutside } from './season-words.ts';

/** Ordinals in the languages lists have been seen in, folded; Portuguese “segunda” is a Monday. */
const WEEK_BY_WORD: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        1,
        '1st first primer primero primeros premiers primeras primera 1er 1o 1a premier premiere erste ersten erster erstem primeiro primeira primo prima eerste 1e forsta pierwszy pierwsza',
      ],
      [
        2,
        '2nd second segundo 2o 2do deuxieme 2e 2eme zweite zweiten zweiter zweitem secondo tweede andra drugi druga',
      ],
      [
        3,
        '3rd third tercer tercero terceros tercera 3er 3o troisieme 3e 3eme dritte dritten dritter drittem terceiro terceira terzo terza derde tredje trzeci trzecia',
      ],
      [
        4,
        '4th fourth cuarto 4o 4to quatrieme 4e 4eme vierte vierten vierter viertem quarto vierde fjarde czwarty',
      ],
      [5, '5th fifth quinto 5o cinquieme 5e funfte funften funfter vijfde femte piaty'],
      [
        -1,
        'last ultimo ultima ultimos derniers dernier derniere letzte letzten letzter letztem laatste sista ostatni ostatnia',
      ],
    ] as const
  ).flatMap(([week, words]) => words.split(' ').map((word) => [word, week] as const)),
);
const JOINING = new Set('and or y e et ou und oder en och i plus the el la le den'.split(' '));
const MONTH = /^(?:months?|mo|monat(?:s|es)?|mes|mois|mese|maand|manad(?:en)?|miesiaca)$/;
const WEEK = /^(?:weeks?|wks?|woche|semanas?|semaines?|settimane?|week|vecka|tydzien)$/;
/** Words that say of a whole meeting when it takes place. */
const TAKES_PLACE =
  /\b(?:meets|meet|meetings? (?:is|are|held|on|takes?|occurs?)|only|held|takes place|every|each|nur|findet|jeden|se reune|solo|solamente|todos los|cada|seulement|uniquement|tous les|chaque|ogni|soltanto|alleen|elke|endast|varje|so|todo)\b/;
/** Words that turn such a sentence to something within the meeting, or away from it. */
const ABOUT_SOMETHING_ELSE =
  /\b(?:no|not|also|eat|rotat\w*|reading|spkrs?|trad|tradit\w*|except|excluding|cancel\w*|dark|speakers?|business|birth ?days?|b ?days?|chips?|medallions?|anniversar\w*|pot ?luck|food|dinner|breakfast|pizza|social|conscience|gc|literature|lit|steps?|traditions?|study|studies|book|open|closed|service|committee|intergroup|area|district|candle\w*|topic|newcomers?|beginners?|celebrat\w*|eating|gsr|workshop|meditation|holidays?|format|sprecher\w*|offen\w*|geschlossen\w*|auch|orador\w*|cumplean\w*|temoignage|abiert\w*|abert\w*|ouvert\w*|apert[aoi]|oppet|oppen|oppna|cerrad\w*|fechad\w*|fermee?s?|chius\w*|gesloten|stangt|dure|dura|duree|dauert|duurt|varar|public[oa]|estudo\w*|estudio|etude|etapes?|pass[oi]s?|pasos?|schritt\w*|stap(?:pen)?|aniversario\w*|anniversaire\w*|geburtstag\w*|verjaardag\w*|compleann\w*|fodelsedag\w*|servi[cz]\w*|affaires|con[sc]?ciencia|consciencia|arbeitsmeeting|literatur\w*|litterat\w*|lectura|leitura|lecture|meditac\w*|tematic\w*|thema|partilha|moderateur|fete|festa|getrennt\w*|beginnt|endet|gelegentlich|innenmeeting\w*|splits?|choice|chooses|basket|ask it|asl|interpret\w*|partage|otwart\w*|zamkniet\w*|upstairs|downstairs|spks?|talent|we meet at|now|virtuel\w*|virtually|online|hybrid\w*|ausser|fallt|excepto|sauf|review|inventory|discussion|participation|share|sharing|panel)\b/;
const EVERY_OTHER =
  /\b(?:every (?:other|second) (?:week|\w+day)|bi ?weekly|fortnightly|alternate (?:weeks|\w+days)|every (?:2|two) weeks|alle (?:2|zwei) wochen|alle 14 tage|14 tagig|vierzehntagig|cada (?:2|dos) semanas|quincenal\w*|toutes les (?:2|deux) semaines|(?:une|1) semaine sur (?:deux|2)|om de (?:2 |twee )?we+k(?:en)?|varannan vecka|co (?:2|dwa) tygodnie|quinzenal\w*|de quinze em quinze dias|a? ?cada (?:2|duas|dos) semanas|ogni (?:2|due) settimane|cada quin[cz]e dias|tous les quinze jours|hver anden uge|a settimane alterne)\b/;
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH_START = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const SEASON = new RegExp(
  `\\b(?:meets?|open|only|outdoors?|season\\w*|summer|winter)\\b.{0,40}?\\b(${MONTH_START})[a-z]* (?:to|through|thru|until|till) (${MONTH_START})[a-z]*\\b`,
);
const IN_MONTHS = new RegExp(
  `\\b(?:in|of|month) ((?:(?:${MONTH_START})[a-z]{0,6} ?(?:and )?){2,12})`,
);
const MONTHS_JOINED = new RegExp(
  `\\b(${MONTH_START})([a-z]*)\\.?\\s*[-–—]\\s*(?=(?:${MONTH_START})[a-z]*\\b)`,
  'giu',
);
const CLOSED_UNTIL =
  /\b(?:closed|suspended|on (?:break|hiatus)|not meeting|no meetings?) (?:from (?:now|today) )?(?:until|till|through) (?:(\d{4}) (\d{2}) (\d{2})|([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)? (\d{4}))\b/;

/** The words of a whole meeting’s weeks right before their number: then other clauses do not matter. */
const SAYS_IT_MEETS =
  /\b(?:meets?|meetings? (?:is|are|held|on|takes? place|occurs?)|held|occurs?|takes place|findet (?:nur )?(?:statt )?(?:in|am)?|se reune|a lieu|reunions|nur|only)(?: (?:only|on|every|each|the|nur|jeden|in der|am|el|los|cada|le|les|tous))* $/;
/** Worth a closer look: an ordinal, a word for every other week, a season or a closure. */
const WORTH_READING =
  /[1-5](?:st|nd|rd|th|e|er|o|º|ª|\.)|[uú]ltim|quinze|due settimane|anden uge|\b(?:first|second|third|fourth|fifth|last|prim|premi|erste|eerste|zweit|tweede|dritt|derde|viert|letzt|laatste|segundo|tercer|cuarto|ultim|últim|derni|deuxi|troisi|quatri|second[oa]|terz|prima|quarto|först|tredje|sista|every other|bi-?weekly|fortnight|alternate|every (?:2|two)|alle (?:2|zwei|14)|14.t[aä]gig|vierzehn|quinz|quincen|cada (?:2|dos)|toutes les|sur deux|sur 2|om de|varannan|co (?:2|dwa)|alterne|closed|suspended|hiatus|on break|seasonal|not meeting|may|june|july|april|october|summer|no meetings?|does not meet|cerrad|no hay|ferm[eé]|pas de|rel[aâ]che|geschlossen|keine? |fechad|n[aã]o h[aá]|chius|nessuna|gesloten|geen|st[aä]ngt|ing(?:a|et) m[oö]te|dark)/iu;

/**
 * In which weeks a meeting of that weekday (0 = Sunday) meets, where a text says so beyond doubt:
 * “first and third Monday”, “3RD SATURDAY OF EACH MONTH”, “jeden 1. und 3. Montag im Monat”.
 * Sentences about a speaker, a birthday or a business meeting say nothing of the other weeks.
 */
export function recurrenceIn(text: string, day: number): Recurrence | undefined {
  if (/[第隔]|最終/u.test(text.slice(0, MOST_READ))) {
    return japaneseWeeksIn(text.slice(0, MOST_READ), day);
  }
  const read = text.slice(0, MOST_READ);
  if (!WORTH_READING.test(read) && !MAY_BE_UNCLEAR.test(read)) return undefined;
  const unclear = new Set<'months' | 'weeks' | undefined>();
  let recurrence: Recurrence = {};
  for (const { clause, sentence } of clausesOf(text.slice(0, MOST_READ))) {
    const closed = closureIn(clause);
    if (closed !== undefined) recurrence = { closed, ...recurrence };
    const open = monthsOutside(clause);
    if (open !== undefined) recurrence = { months: open, ...recurrence };
    if (ABOUT_SOMETHING_ELSE.test(clause)) continue;
    const isWhollyClear = !ABOUT_SOMETHING_ELSE.test(sentence);
    const weeks = weeksIn(clause, day, isWhollyClear);
    if (weeks !== undefined) recurrence = { weeks, ...recurrence };
    else if (EVERY_OTHER.test(clause) && agrees(clause, day)) {
      recurrence = { everyOther: {}, ...recurrence };
    }
    if (isWhollyClear) unclear.add(unclearIn(clause));
    const months = monthsIn(clause) ?? (weeks === undefined ? undefined : monthsListed(clause));
    if (months !== undefined) recurrence = { months, ...recurrence };
  }
  const { weeks, everyOther, months } = recurrence;
  const isUnclear = unclear.has('months')
    ? months === undefined
    : unclear.has('weeks') && weeks === undefined && everyOther === undefined;
  if (isUnclear) recurrence = { ...recurrence, unclear: true };
  return Object.keys(recurrence).length === 0 ? undefined : recurrence;
}

const MOST_READ = 4_000;

/** Clauses, folded, each with the line it stands in. A point after a number or “Wed” ends none. */
const clausesOf = (
  text: string,
): readonly { readonly clause: string; readonly sentence: string }[] =>
  text
    .split(/[;\n!*]+/u)
    .slice(0, 60)
    .flatMap((line) => {
      const sentence = foldedClause(line);
      return line
        .replace(MONTHS_JOINED, '$1$2 to ')
        .split(/[()|–—]+|\s-+\s|(?<!\d|\b(?:mon|tues?|wed|thurs?|fri|sat|sun|mtg|st))\.(?=\s|$)/iu)
        .map((part) => ({ clause: foldedClause(part), sentence }));
    })
    .filter(({ clause }) => clause !== '')
    .slice(0, 120);

const foldedClause = (part: string): string =>
  folded(
    part
      .replace(/&/g, ' and ')
      .replace(/\b([1-5])\.(?=\s|,)/g, (_, digit: string) => ` ${ORDINALS[Number(digit)] ?? ''} `),
  );

const ORDINALS: readonly string[] = ['0', '1st', '2nd', '3rd', '4th', '5th'];

function weeksIn(
  sentence: string,
  day: number,
  isWhollyClear: boolean,
): readonly number[] | undefined {
  const words = sentence.split(' ');
  const start = words.findIndex((word) => WEEK_BY_WORD.has(word));
  if (start === -1) return undefined;
  const weeks = new Set<number>();
  let at = start;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    const week = WEEK_BY_WORD.get(word);
    if (week !== undefined) weeks.add(week);
    else if (dayNamed(word) !== undefined && WEEK_BY_WORD.has(nextOrdinal(words, at))) continue;
    else if (!JOINING.has(word)) break;
  }
  const named = dayNamed(words[at] ?? '');
  const isWeek = WEEK.test(words[at] ?? '');
  const tail = words.slice(at, at + 5);
  const isMonthly = tail.some((word) => MONTH.test(word));
  if (
    named === undefined
      ? !(isMonthly && (isWeek || MONTH.test(words[at] ?? ''))) && !isWeek
      : named !== day
  ) {
    return undefined;
  }
  if (!agrees(sentence, day)) return undefined;
  const before = `${words.slice(0, start).join(' ')} `;
  // “Every third week” may be the month’s third, or one in three.
  if (isWeek && !isMonthly && weeks.size === 1 && /\b(?:every|each) $/.test(before))
    return undefined;
  const isStrong =
    SAYS_IT_MEETS.test(before) ||
    words.slice(at + 1, at + 6).some((word) => /^(?:only|nur|statt)$/.test(word));
  // “1st Monday Step, 2nd Monday Speaker”: what happens in turn, every week.
  const isInTurn = words.slice(at).some((word) => WEEK_BY_WORD.has(word));
  if (isInTurn || (!isStrong && !isWhollyClear)) return undefined;
  const isWhole = start === 0 && words.length - at <= (isMonthly ? 5 : 1);
  const saysSo = isStrong || TAKES_PLACE.test(sentence) || isMonthly;
  return isWhole || saysSo ? inOrder([...weeks]) : undefined;
}

/** The ordinal after a weekday and a joining word: “1st Monday and 3rd Monday”. */
const nextOrdinal = (words: readonly string[], at: number): string =>
  words.slice(at + 1, at + 4).find((word) => !JOINING.has(word)) ?? '';

/** The sentence names no other weekday than the row’s. */
const agrees = (sentence: string, day: number): boolean =>
  sentence.split(' ').every((word) => (dayNamed(word) ?? day) === day);

function monthsIn(sentence: string): readonly number[] | undefined {
  const [, from = '', to = ''] = SEASON.exec(sentence) ?? [];
  const first = MONTHS.findIndex((month) => month.startsWith(from));
  const last = MONTHS.findIndex((month) => month.startsWith(to));
  if (from === '' || first === last) return undefined;
  const count = ((last - first + 12) % 12) + 1;
  return Array.from({ length: count }, (_, step) => ((first + step) % 12) + 1).sort(
    (a, b) => a - b,
  );
}

/** Months one after the other: “3rd Sunday in Feb, May, Aug & Nov”. */
function monthsListed(sentence: string): readonly number[] | undefined {
  const [, list] = IN_MONTHS.exec(sentence) ?? [];
  if (list === undefined) return undefined;
  const months = list
    .trim()
    .split(' ')
    .filter((word) => word !== 'and')
    .map((word) => MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1);
  return [...new Set(months)].sort((a, b) => a - b);
}

function closureIn(sentence: string): Recurrence['closed'] {
  const [, year, month, day, name, dayOfMonth, nameYear] = CLOSED_UNTIL.exec(sentence) ?? [];
  const monthOfName =
    name === undefined ? -1 : MONTHS.findIndex((one) => one.startsWith(name.slice(0, 3)));
  if (year === undefined && monthOfName === -1) return undefined;
  const until = [
    year ?? nameYear,
    month ?? String(monthOfName + 1).padStart(2, '0'),
    day ?? (dayOfMonth ?? '').padStart(2, '0'),
  ].join('-');
  const date = new Date(`${until}T00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(until);
  return isReal ? { until } : undefined;
}

/** Weeks of a month from the first to the last, each once. */
export const inOrder = (weeks: readonly number[]): readonly number[] =>
  [...new Set(weeks)].sort((a, b) => (a < 0 ? 9 : a) - (b < 0 ? 9 : b));
