import type { ListHas } from './change.ts';
import { LEXICON, partPhrases, type Asked } from './lexicon.ts';
import { areFree, lengthOfPart, phraseAt, standsAt, use, type Reading } from './reading.ts';
import { wantOpposite } from './opposite.ts';
import { want, weekdayOf, type Moment, type Wanted } from './wanted.ts';

/** Reads days, kinds, programmes, languages and all else that is a matter of words; the longest phrase wins. */
export function readPhrases(reading: Reading, wanted: Wanted, moment: Moment, list: ListHas): void {
  const { tokens } = reading;
  /** Where a single day was named, and which. */
  const days = new Map<number, number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phraseAt(reading, at);
    if (phrase === undefined) continue;
    const end = at + phrase.words.length;
    if (isCodeInPassing(reading, at, end, phrase.asked)) continue;
    // “I am” is no morning; “Saturday am” is.
    if (tokens[at]?.word === 'am' && end === at + 1 && !days.has(at)) continue;
    const denied = negationBefore(reading, at);
    if (denied !== undefined) {
      if (wantOpposite(wanted, phrase.asked, moment, list)) {
        use(reading, denied, end);
      }
      at = end - 1;
      continue;
    }
    if (isOpenForNow(reading, at, end, phrase.asked)) {
      use(reading, at, end, 'joint');
      continue;
    }
    const dayBefore = days.get(at);
    if (dayBefore !== undefined && phrase.asked.some(({ values }) => values[0] === 'tomorrow')) {
      // “Sábado mañana” is Saturday morning.
      wanted.times.add('morning');
    } else want(wanted, phrase.asked, moment);
    use(reading, at, end);
    const [only] = phrase.asked;
    if (only?.filter === 'day' && only.values.length === 1 && phrase.asked.length === 1) {
      const day = weekdayOf(only.values[0] ?? '', moment);
      days.set(end, day);
      fillRange(wanted, reading, days, at, day);
    }
    at = end - 1;
  }
}

/** “Monday to Friday”: the days between two that a word or a dash joins. */
const fillRange = (
  wanted: Wanted,
  reading: Reading,
  ends: ReadonlyMap<number, number>,
  at: number,
  day: number,
): void => {
  const joint = partPhrases('to').find(
    (words) => !JOINS_TWO.has(words.join(' ')) && standsAt(reading, words, at - words.length),
  );
  const isJoined = reading.tokens[at]?.isJoined === true;
  if (joint === undefined && !isJoined) return;
  const first = ends.get(at - (isJoined ? 0 : (joint?.length ?? 0)));
  if (first === undefined) return;
  for (let each = first; each !== day; each = (each + 1) % 7) wanted.days.add(each);
};

/** Between two days, these join them without those between. */
const JOINS_TWO: ReadonlySet<string> = new Set(['and', 'or', 'y', 'y la', 'y las']);

/** Where a “not” begins that stands right before a phrase, or before its article. */
const negationBefore = (reading: Reading, at: number): number | undefined => {
  for (const gap of [0, 1]) {
    const end = at - gap;
    if (gap === 1 && !LEXICON.small.has(reading.tokens[end]?.word ?? '')) continue;
    const words = partPhrases('not').find((each) => standsAt(reading, each, end - each.length));
    if (words !== undefined) return end - words.length;
  }
  return undefined;
};

/** “Open tonight”, “what is open on Sunday”: hours, not the kind of meeting. */
const isOpenForNow = (
  reading: Reading,
  at: number,
  end: number,
  asked: readonly Asked[],
): boolean => {
  const isOpen =
    asked.some(({ filter, values }) => filter === 'type' && values[0] === 'open') &&
    lengthOfPart(reading, 'open', at) === end - at;
  if (!isOpen) return false;
  const isKind = lengthOfPart(reading, 'meeting', at - 1) > 0 && areFree(reading, at - 1, at);
  if (isKind) return false;
  const next = phraseAt(reading, end) ?? phraseAt(reading, end + 1);
  return next?.asked[0]?.filter === 'day' || next?.asked[0]?.filter === 'soon';
};

/** Short names of programmes that are everyday words or regions elsewhere, written small in passing. */
const EVERYDAY_CODES: ReadonlySet<string> = new Set([
  ...['pa', 'ma', 'ha', 'ga', 'oa', 'ca', 'cr', 'bb', 'bi', 'mar', 'ice', 'lit', 'pm', 'am'],
]);
const isCodeInPassing = (
  { tokens }: Reading,
  at: number,
  end: number,
  asked: readonly Asked[],
): boolean => {
  const token = tokens[at];
  if (end - at > 1 || token === undefined || !EVERYDAY_CODES.has(token.word)) return false;
  if (asked.some(({ filter }) => filter !== 'programme')) return false;
  return tokens.length > 4 && token.raw !== token.raw.toUpperCase();
};
