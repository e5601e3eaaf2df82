/** Not every month, and no word of which. */
const NOT_EVERY_MONTH =
  /\b(?:every (?:other|second|third|2|two|3|three) months?|every (?:2nd|3rd) month|bi ?monthly|quarterly|once (?:a|per|every) quarter|alternate months|alle (?:2|zwei|3|drei) monate|jeden zweiten monat|cada (?:2|dos|dois|3|tres) mes(?:es)?|tous les (?:2|deux|3|trois) mois|un mois sur deux|ogni (?:2|due|3|tre) mesi|om de (?:2 |twee )?maand(?:en)?|varannan manad)\b/;
/** Fewer than every week, and no word of which. */
const NOT_EVERY_WEEK =
  /\b(?:(?:once|twice|1x|2x|one time|two times|1 time|2 times) (?:a|per|every|each) month|once monthly|(?:meets?|held|meeting is|only) (?:once )?monthly|monthly meetings?|every (?:third|3rd|3|three|4|four) weeks?|(?:einmal|zweimal|1 ?mal|2 ?mal|1x|2x) (?:im|pro) monat|alle (?:3|drei|4|vier) wochen|(?:una vez|dos veces) (?:al|por) mes|cada (?:3|tres) semanas|(?:une|deux|1|2) fois par mois|(?:une|1) semaine sur (?:trois|3)|(?:una|due) volt[ae] al mese|(?:uma vez|duas vezes) (?:por|ao) mes|(?:een|1|twee|2) ?(?:keer|maal|x) per maand|eens per maand|en gang i manaden)\b/;
/** Whose rhythm it is, where it is the meeting’s: or else the words stand alone. */
const OF_THE_MEETING =
  /\b(?:meets?|meetings?|group|held|only|takes place|findet|trifft|nur|se reune|solo|reunion\w*|a lieu|seulement|si riunisce|riunion\w*|alleen|komt|traffas|endast)\b/;

/** Worth a closer look. */
export const MAY_BE_UNCLEAR =
  /month|quarter|every (?:third|3|three|4|four)|monat|wochen|\bmes(?:es)?\b|semanas|mois|semaine|mese|mesi|m[eê]s\b|maand|m[aå]nad/iu;

/** How far a folded clause leaves open in which weeks the meeting is held; `undefined` where it does not. */
export function unclearIn(clause: string): 'months' | 'weeks' | undefined {
  const months = NOT_EVERY_MONTH.exec(clause);
  const [found] = months ?? NOT_EVERY_WEEK.exec(clause) ?? [];
  if (found === undefined) return undefined;
  const isAlone = clause.split(' ').length - found.split(' ').length <= 2;
  if (!isAlone && !OF_THE_MEETING.test(clause)) return undefined;
  return months === null ? 'weeks' : 'months';
}
