import { isSmallWord } from './small-words.ts';

/** Shorter words are left as they are: too many others are one letter away. */
const SHORTEST_CHECKED = 4;
const LONGEST_ENDING = 5;

/** How many slips of the finger a word of this length may hold. */
const slipsAllowed = (word: string): number => (word.length < 8 ? 1 : 2);

/** What became of the words of a query. */
export type SpellingCheck = {
  /** The words to look for; empty when none is known. */
  readonly text: string;
  /** Some word was replaced by its neighbour. */
  readonly isCorrected: boolean;
  /** Words that no page has, nor anything close. */
  readonly unknown: readonly string[];
};

/**
 * The query with each misspelt word replaced by the word of the pages nearest to it, and each word that
 * is nowhere left out.
 * @param text folded, words parted by single blanks.
 * @param vocabulary every word of the searched pages, folded, most frequent first.
 */
export function spellingOf(text: string, vocabulary: readonly string[]): SpellingCheck {
  const checked = text
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ word, found: knownForm(word, vocabulary) }));
  return {
    text: checked.flatMap(({ found }) => found ?? []).join(' '),
    isCorrected: checked.some(({ word, found }) => found !== undefined && found !== word),
    unknown: checked.flatMap(({ word, found }) => (found === undefined ? [word] : [])),
  };
}

/**
 * The word itself where a page has it or begins one with it; else its neighbour at one slip; else itself
 * where a page has its stem; else its neighbour at two slips.
 */
const knownForm = (word: string, vocabulary: readonly string[]): string | undefined => {
  if (isSmallWord(word) || vocabulary.some((other) => other.startsWith(word))) return word;
  if (word.length < SHORTEST_CHECKED) return undefined;
  const hasStem = vocabulary.some(
    (other) =>
      other.length >= SHORTEST_CHECKED &&
      word.length - other.length <= LONGEST_ENDING &&
      word.startsWith(other),
  );
  if (hasStem && word.endsWith('s') && vocabulary.includes(word.slice(0, -1))) return word;
  const [nearest] = vocabulary
    .filter((other) => Math.abs(other.length - word.length) <= slipsAllowed(word))
    .map((other) => ({ other, slips: slipsBetween(word, other) }))
    .filter(({ slips }) => slips <= slipsAllowed(word))
    .toSorted((a, b) => a.slips - b.slips);
  return hasStem && nearest?.slips !== 1 ? word : nearest?.other;
};

/** Letters added, dropped, changed, or swapped with their neighbour, that turn one word into the other. */
export function slipsBetween(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
