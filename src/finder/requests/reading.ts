import {
  LEXICON,
  partPhrasesWith,
  partWords,
  type Part,
  type Phrase,
  type Worth,
} from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What a word of a request has turned out to be, `passing` one that is no wish; absent while it is not known. */
export type Use = 'wish' | 'joint' | 'name' | 'denied' | 'passing';

/** A request while it is being read: its words, and what has been made of each. */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly uses: (Use | undefined)[];
};

/** Whether these words (from, to before) are still free. */
export function areFree({ uses, tokens }: Reading, from: number, to: number): boolean {
  if (from < 0 || to > tokens.length) return false;
  for (let at = from; at < to; at += 1) if (uses[at] !== undefined) return false;
  return true;
}

/** Marks words (from, to before) as used. */
export function use({ uses }: Reading, from: number, to: number, as: Use = 'wish'): void {
  for (let at = from; at < to; at += 1) uses[at] = as;
}

/** Whether these words stand at a position, all of them free. */
export function standsAt(reading: Reading, words: readonly string[], at: number): boolean {
  return (
    areFree(reading, at, at + words.length) &&
    words.every((word, step) => reading.tokens[at + step]?.word === word)
  );
}

/** The length of the longest phrase of a part that begins at a position; 0 for none. */
export function lengthOfPart(reading: Reading, part: Part, at: number): number {
  const word = reading.tokens[at]?.word;
  if (word === undefined) return 0;
  return partPhrasesWith(part, 0, word).find((words) => standsAt(reading, words, at))?.length ?? 0;
}

/** The length of the longest phrase of a part that ends just before a position; 0 for none. */
export function lengthBefore(reading: Reading, part: Part, before: number): number {
  const word = reading.tokens[before - 1]?.word;
  if (word === undefined) return 0;
  return (
    partPhrasesWith(part, -1, word).find((words) => standsAt(reading, words, before - words.length))
      ?.length ?? 0
  );
}

/** The longest phrase that asks for something and begins at a position. */
export function phraseAt(reading: Reading, at: number): Phrase | undefined {
  const list = LEXICON.phrases.get(reading.tokens[at]?.word ?? '');
  return list?.find(({ words }) => standsAt(reading, words, at));
}

/** The longest words of a list that stand at a position, and what they are worth. */
export function worthAt(reading: Reading, all: readonly Worth[], at: number): Worth | undefined {
  return all.find(({ words }) => standsAt(reading, words, at));
}

/** The number that stands at a position, in digits or as a word. */
export function numberAt({ tokens }: Reading, at: number): number | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  return /^\d{1,4}$/.test(word) ? Number(word) : LEXICON.numbers.get(word);
}

/**
 * How what stands at a position goes on with what ended before another: by a word such as “and”, by a
 * word or dash that means all between, by a comma alone, right behind it; `undefined` where it does not.
 */
export function follows(
  reading: Reading,
  end: number,
  at: number,
): 'word' | 'range' | 'comma' | 'behind' | undefined {
  const { tokens } = reading;
  if (end < 0 || end > at || at - end > 3) return undefined;
  if (tokens[at]?.isJoined === true && end === at) return 'range';
  const between = tokens.slice(end, at).map(({ word }) => word);
  const isPart = (part: Part): boolean => between.some((word) => partWords(part).has(word));
  if (!between.every((word) => JOINING.some((part) => partWords(part).has(word)))) return undefined;
  if (isPart('or') || isPart('and')) return 'word';
  if (isPart('to')) return 'range';
  return tokens[end - 1]?.hasStop === true ? 'comma' : 'behind';
}
const JOINING = ['or', 'and', 'to', 'article'] as const satisfies readonly Part[];

/** Whether a position begins a clause: after a comma, “but”, “any”. */
export function beginsClause({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.hasStop || partWords('clause').has(before.word);
}

/** Stretches of words of one use, from and to before. */
export function stretchesOf(
  { tokens, uses }: Reading,
  as: Use | undefined,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && uses[at] === as) continue;
    if (at > from) found.push([from, at]);
    from = at + 1;
  }
  return found;
}

/** Whether a word says nothing by itself. */
export function isSmall({ tokens }: Reading, at: number): boolean {
  return LEXICON.small.has(tokens[at]?.word ?? '');
}

/** Whether a free word is none that is known. */
export function isUnknown(reading: Reading, at: number): boolean {
  return (
    areFree(reading, at, at + 1) &&
    !isSmall(reading, at) &&
    phraseAt(reading, at) === undefined &&
    !LEXICON.numbers.has(reading.tokens[at]?.word ?? '')
  );
}
