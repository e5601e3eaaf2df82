import { folded } from '../../text/folded.ts';

const LANGUAGES = 'en es fr de pt it nl sv da'.split(' ');

/** Months by their full names, folded; no name means two of them in these languages. */
const MONTH_NAMED: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from(
      { length: 12 },
      (_, month) => [folded(format.format(Date.UTC(2026, month, 15))), month + 1] as const,
    );
  }),
);
const MONTH = `(${[...MONTH_NAMED.keys()].join('|')})`;
const AND = '(?:and|or|y|e|et|und|en|och|og)';
const TO = '(?:through|thru|to|till|until|a|al|ao|au|bis|tot|til)';
const NOT_HELD = [
  'closed|dark|no meetings?|not meeting|does not meet|(?:on|in) (?:break|recess)',
  'cerrad[oa]|no hay (?:reunion(?:es)?|juntas?)|no se reune',
  'ferme[es]*|pas de (?:reunions?|meetings?)|relache',
  'geschlossen|keine? (?:meetings?|treffen)|sommerpause',
  'fechad[oa]|nao ha reun(?:iao|ioes)|sem reun(?:iao|ioes)',
  'chius[oa]|nessuna riunione|non ci si riunisce',
  'gesloten|geen (?:bijeenkomst(?:en)?|meetings?)',
  'stangt|ing(?:a|et) moten?',
].join('|');
const BETWEEN =
  '(?:in|during|for|throughout|all|of|the|months?|ad|en|durante|todo|el|los|mes(?:es)?|de|au|aux|mois|pendant|les|im|den|monat(?:en)?|em|nos?|nel|nei|mese|mesi|di|i|under|de maanden)';
const CLOSED_MONTHS = new RegExp(
  `\\b(?:${NOT_HELD}) (?:${BETWEEN} ){0,4}?${MONTH}(?: (${AND}|${TO}) (?:(?:en|in|im|em|au|i) )?${MONTH})?\\b(?! \\d)`,
  'u',
);
/** “Im August geschlossen”. */
const MONTHS_CLOSED = new RegExp(
  `\\b(?:im|in|en|em|nel|i|ad) ${MONTH}(?: (${AND}|${TO}) (?:(?:en|in|im|em|au|i) )?${MONTH})? (?:closed|geschlossen|cerrad[oa]|fermee?|fechad[oa]|chius[oa]|gesloten|stangt|keine? (?:meetings?|treffen))\\b`,
  'u',
);
const IS_SPAN = new RegExp(`^${TO}$`, 'u');

/**
 * The months a meeting comes together in, where a folded clause says in which ones, every year, it does
 * not: “closed in July and August”, “fermé en août”. A clause with a year in it speaks of that year only.
 */
export function monthsOutside(clause: string): readonly number[] | undefined {
  if (/\b(?:19|20)\d\d\b/.test(clause)) return undefined;
  const [, first = '', joint, second] =
    CLOSED_MONTHS.exec(clause) ?? MONTHS_CLOSED.exec(clause) ?? [];
  const from = MONTH_NAMED.get(first);
  if (from === undefined) return undefined;
  const until = second === undefined ? from : (MONTH_NAMED.get(second) ?? from);
  const off = new Set([from, until]);
  if (joint !== undefined && IS_SPAN.test(joint)) {
    for (let month = from; month !== until; month = (month % 12) + 1) off.add(month);
  }
  const months = Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => !off.has(month));
  return months.length === 0 ? undefined : months;
}
