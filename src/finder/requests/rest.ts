import { folded } from '../../text/folded.ts';
import { LEXICON, partPhrases, partWords } from './lexicon.ts';
import { lengthOfPart, stretchesOf, type Reading } from './reading.ts';
import { typedText } from './tokens.ts';

/** Texts of small words alone are a name rather than a sentence up to this many words. */
const LONGEST_NAME_OF_SMALL_WORDS = 3;
/** Longer texts that the list does not have are somebody talking. */
const LONGEST_NAME = 5;

export type Rest = {
  readonly rest: string;
  readonly isRestDoubtful: boolean;
  readonly leftOut: readonly string[];
  readonly kept: readonly string[];
};

/**
 * What is left to be searched as text: the words nobody understood, with the small words between them.
 * Where something was understood, words that occur nowhere in the list are left out and named.
 */
export function restOf(
  text: string,
  reading: Reading,
  {
    isUnderstood,
    isFound,
  }: {
    readonly isUnderstood: boolean;
    readonly isFound: (word: string) => boolean;
  },
): Rest {
  const { tokens, uses } = reading;
  const isSmall = (at: number): boolean =>
    uses[at] === 'joint' ||
    uses[at] === 'passing' ||
    (uses[at] === undefined && LEXICON.small.has(tokens[at]?.word ?? ''));
  const unknown = tokens.flatMap((_, at) =>
    uses[at] === 'name' || (uses[at] === undefined && !isSmall(at)) ? [at] : [],
  );
  const isSpoken = tokens.length > LONGEST_NAME && unknown.length > 1 && !isFound(folded(text));
  if (!isUnderstood && !isSpoken) {
    // “Help me” asks for nothing, nor does “30 days sober”; “the way out” may be a name.
    const isSentence =
      unknown.every(
        (at) => /^\d+$/.test(tokens[at]?.word ?? '') && tokens.length > unknown.length + 2,
      ) &&
      tokens.length > 0 &&
      (tokens.length > LONGEST_NAME_OF_SMALL_WORDS ||
        !isFound(folded(text)) ||
        tokens.some((_, at) => lengthOfPart(reading, 'meeting', at) > 0));
    return {
      rest: isSentence ? '' : bare(text, reading, isFound),
      isRestDoubtful: false,
      leftOut: [],
      kept: [],
    };
  }
  const isLeftOut = (at: number): boolean => {
    const word = tokens[at]?.word ?? '';
    if (uses[at] === 'name') return false;
    // “San Antonio”, where the list has other saints.
    const isOfNext = partWords('saint').has(word) && unknown.includes(at + 1);
    return !isFound(word) || (isOfNext && isLeftOut(at + 1));
  };
  const kept = unknown.filter((at) => !isLeftOut(at));
  const pieces: string[] = [];
  let from = kept[0];
  kept.forEach((at, index) => {
    const next = kept[index + 1];
    const isOneStretch =
      next !== undefined && tokens.slice(at + 1, next).every((_, step) => isSmall(at + 1 + step));
    if (isOneStretch || from === undefined) return;
    pieces.push(typedText(text, tokens, from, at + 1));
    from = next;
  });
  return {
    rest: pieces.join(' '),
    isRestDoubtful: !kept.some((at) => uses[at] === 'name'),
    leftOut: unknown.filter(isLeftOut).map((at) => tokens[at]?.raw ?? ''),
    kept: stretchesOf(reading, 'denied').map(([from, to]) => typedText(text, tokens, from, to)),
  };
}

/**
 * A text nothing was understood of, without “is there a …” before it and “… meeting” after it, where
 * the list does not have it as it stands.
 */
const bare = (text: string, { tokens }: Reading, isFound: (word: string) => boolean): string => {
  const isSmall = (at: number): boolean => LEXICON.small.has(tokens[at]?.word ?? '');
  let from = 0;
  let to = tokens.length;
  while (from < to && isSmall(from)) from += 1;
  while (to > from && CALLED.has(tokens[to - 1]?.word ?? '')) to -= 1;
  if (from === to || isFound(folded(text))) return text.trim();
  return typedText(text, tokens, from, to);
};
const CALLED: ReadonlySet<string> = new Set(
  partPhrases('meeting').flatMap((words) => (LEXICON.small.has(words.join(' ')) ? words : [])),
);
