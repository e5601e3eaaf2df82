import { LEXICON, partWords, type Asked } from './lexicon.ts';
import { areFree, lengthOfPart, phraseAt, type Reading } from './reading.ts';

/** “Open tonight”, “what is open on Sunday”: hours, not the kind of meeting. */
export function isOpenForNow(
  reading: Reading,
  at: number,
  end: number,
  asked: readonly Asked[],
): boolean {
  const isOpen =
    asked.some(({ filter, values }) => filter === 'type' && values[0] === 'open') &&
    lengthOfPart(reading, 'open', at) === end - at;
  if (!isOpen) return false;
  const isKind = lengthOfPart(reading, 'meeting', at - 1) > 0 && areFree(reading, at - 1, at);
  if (isKind) return false;
  const next = phraseAt(reading, end) ?? phraseAt(reading, end + 1);
  return next?.asked[0]?.filter === 'day' || next?.asked[0]?.filter === 'soon';
}

/** Short names of programmes that are everyday words or regions elsewhere, written small in passing. */
const EVERYDAY_CODES: ReadonlySet<string> = new Set([
  ...['pa', 'ma', 'ha', 'ga', 'oa', 'ca', 'cr', 'bb', 'bi', 'mar', 'ice', 'lit', 'pm', 'am'],
]);

/** Whether a word (from, to before) that may be a programme’s short name is an everyday one here: “ma”, “pa”. */
export function isCodeInPassing(
  reading: Reading,
  at: number,
  end: number,
  asked: readonly Asked[],
): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  if (end - at > 1 || token === undefined || !EVERYDAY_CODES.has(token.word)) return false;
  if (asked.some(({ filter }) => filter !== 'programme')) return false;
  if (isAmongProgrammes(reading, at) || isFirst(reading, at)) return false;
  return tokens.length > 4 && token.raw !== token.raw.toUpperCase();
}

/** “OA online …”, “ga meeting …”: at the beginning of a request, where “ma” and “pa” may be somebody. */
const isFirst = (reading: Reading, at: number): boolean => {
  const { tokens } = reading;
  if (at > 0 || !FIRST.has(tokens[at]?.word ?? '')) return false;
  const next = phraseAt(reading, 1)?.asked[0]?.filter;
  return lengthOfPart(reading, 'meeting', 1) > 0 || WISHES.has(next ?? '');
};
const FIRST: ReadonlySet<string> = new Set(['oa', 'ga', 'ca']);
const WISHES: ReadonlySet<string> = new Set(['attendance', 'day', 'time', 'type', 'language']);

/** “Na or ca”, “aa, oa or ga”: a list in which a programme is that can be nothing else; “ma and pa” is none. */
const isAmongProgrammes = ({ tokens }: Reading, at: number): boolean => {
  // “In CA or GA” names states.
  const isState = (each: number): boolean =>
    partWords('nearPlace').has(tokens[each - 1]?.word ?? '');
  if (isState(at)) return false;
  for (const step of [-1, 1]) {
    for (let each = at; ;) {
      const joint = tokens[each + step]?.word ?? '';
      const isWord = partWords('or').has(joint) || partWords('and').has(joint);
      const hasComma = tokens[step > 0 ? each : each - 1]?.hasComma === true;
      if (!isWord && !hasComma) break;
      each += isWord ? 2 * step : step;
      const word = tokens[each]?.word ?? '';
      if (word === 'anon' || tokens[each + 1]?.word === 'anon') return true;
      if (!isProgramme(word) || isState(each)) break;
      if (!EVERYDAY_CODES.has(word) || FIRST.has(word)) return true;
    }
  }
  return false;
};

const isProgramme = (word: string): boolean =>
  LEXICON.phrases
    .get(word)
    ?.some(({ words, asked }) => words.length === 1 && asked[0]?.filter === 'programme') === true;
