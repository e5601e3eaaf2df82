import { partWords, type Part } from './lexicon.ts';
import {
  beginsClause,
  follows,
  lengthBefore,
  lengthOfPart,
  phraseAt,
  type Reading,
} from './reading.ts';
import type { Run } from './denied.ts';

const MOST_ARTICLES = 2;
const AHEAD: ReadonlySet<string> = new Set(['today', 'tomorrow', 'overmorrow']);

/** Whether it is all the same to the writer: “doesn’t have to be AA”. */
export function isIndifferent(reading: Reading, at: number): boolean {
  return partBefore(reading, 'indifferent', at);
}

/**
 * Whether a day or time (from, to before) is spoken of in passing: when somebody works, drinks, or went
 * last week. It is not when they want to go. `needEnd`: where what was read last of a need ends.
 */
export function isInPassing(
  reading: Reading,
  at: number,
  end: number,
  before: Run | undefined,
  needEnd: number,
): boolean {
  if (before !== undefined && follows(reading, before.end, at) !== undefined) {
    return follows(reading, before.end, at) !== 'comma';
  }
  // “The last Friday of the month” is to come, and so is tonight.
  const isToCome =
    isAheadAt(reading, at) || partWords('ofMonth').has(reading.tokens[end]?.word ?? '');
  return (
    (partBefore(reading, 'passing', at) && !isToCome) ||
    lengthOfPart(reading, 'past', end) > 0 ||
    isAtWork(reading, at) ||
    isHabit(reading, at, end, needEnd)
  );
}

const isAheadAt = (reading: Reading, at: number): boolean =>
  phraseAt(reading, at)?.asked.some(({ values }) => AHEAD.has(values[0] ?? '')) === true;

/** Whether a part stands before a position or the articles before it. */
const partBefore = (reading: Reading, part: 'indifferent' | 'passing', at: number): boolean => {
  for (let back = at; back >= at - MOST_ARTICLES; back -= 1) {
    if (reading.tokens[back - 1]?.hasStop === true) return false;
    if (lengthBefore(reading, part, back) > 0) return true;
    if (lengthOfPart(reading, 'article', back - 1) === 0) return false;
  }
  return false;
};

/** “I work Tuesdays”, “trabajo los viernes”; never “al salir del trabajo los viernes”. */
export function isAtWork(reading: Reading, at: number): boolean {
  for (let back = at; back >= at - MOST_OF_HOURS; back -= 1) {
    if (reading.tokens[back - 1]?.hasStop === true) return false;
    const length = lengthBefore(reading, 'working', back);
    if (length > 0) return lengthBefore(reading, 'article', back - length) === 0;
    if (!isOfHours(reading, back - 1)) return false;
  }
  return false;
}
/** “Monday to Friday from” */
const MOST_OF_HOURS = 5;
const isOfHours = (reading: Reading, at: number): boolean =>
  lengthOfPart(reading, 'article', at) + lengthOfPart(reading, 'to', at) > 0 ||
  phraseAt(reading, at)?.asked[0]?.filter === 'day';

/** “I drink every night”, “bebe los fines de semana”, “a bottle of wine a night”. */
const isHabit = (reading: Reading, at: number, end: number, needEnd: number): boolean => {
  const { tokens } = reading;
  const is = (part: Part, back: number): boolean => partWords(part).has(tokens[back]?.word ?? '');
  let back = at - 1;
  let isOften = OFTEN.test(tokens[end - 1]?.word ?? '');
  while (is('each', back) || is('article', back)) {
    isOften ||= is('each', back);
    back -= 1;
  }
  if (tokens[back]?.hasStop === true) return false;
  const isOfNeed = needEnd === back + 1 && is('every', needEnd);
  return (
    isOfNeed || (isOften && (is('trouble', back) || is('habit', back)) && !is('ending', back - 1))
  );
};

/** “I don’t want to drink today”, “hoy no quiero tomar”; not “to stop drinking today”. */
export function isSaidOfUsing(reading: Reading, at: number, end: number): boolean {
  const { tokens } = reading;
  if (!isAheadAt(reading, at)) return false;
  if (beginsClause(reading, at) && isIntent(reading, end)) return true;
  for (let verb = at - 1; verb >= at - 1 - MOST_USED; verb -= 1) {
    const word = tokens[verb]?.word ?? '';
    if (tokens[verb]?.hasStop === true) return false;
    if (partWords('using').has(word)) return lengthBefore(reading, 'intent', verb) > 0;
    if (!partWords('aside').has(word)) return false;
  }
  return false;
}

/** Drink “anything more” today. */
const MOST_USED = 2;

/** “I drank”, “no quiero tomar” */
const isIntent = (reading: Reading, from: number): boolean => {
  if (reading.tokens[from - 1]?.hasStop === true) return false;
  const lengthAt = (at: number): number => lengthOfPart(reading, 'intent', at);
  let at = from;
  for (let length = lengthAt(at); length > 0; length = lengthAt(at)) at += length;
  return at > from && partWords('using').has(reading.tokens[at]?.word ?? '');
};

/** Days and parts of the day that come again: “weekends”, “Fridays”. */
const OFTEN = /(?:day|night|ing|noon|end)s$|^findes$/;
