import { folded } from '../text/folded.ts';
import { CLOSE, LOOSE } from './kin.ts';
import { isSmallWord } from './small-words.ts';
import { areAlike, stemOf } from './stem.ts';

/** A word of a question or of a page, or a phrase that is understood as one word. */
export type Token = {
  readonly stem: string;
  /** Rows of `CLOSE` and of `LOOSE` that it stands in. */
  readonly close: readonly number[];
  readonly loose: readonly number[];
};

const SAME = 1;
const ALIKE = 0.85;
const CLOSE_KIN = 0.75;
const LOOSE_KIN = 0.35;

/** Short forms, folded, and what they stand for, so that “don’t” meets “do not”. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  cannot: 'can not',
  wont: 'will not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  havent: 'have not',
  hasnt: 'has not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  im: 'i am',
  ive: 'i have',
  whats: 'what is',
  hes: 'he is',
  shes: 'she is',
  theyre: 'they are',
  youre: 'you are',
  anymore: 'any more',
  wanna: 'want to',
  gonna: 'going to',
  u: 'you',
  ur: 'your',
};

/** The words of a text, folded, short forms written out. */
const plainWords = (text: string): readonly string[] =>
  folded(text)
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => (SHORT_FORMS[word] ?? word).split(' '));

type Rows = { readonly close: readonly number[]; readonly loose: readonly number[] };

const keyOf = (said: string): string => {
  const plain = plainWords(said).join(' ');
  return plain.includes(' ') ? plain : stemOf(plain);
};

const rowsBySaying = (): ReadonlyMap<string, Rows> => {
  const rows = new Map<string, { close: number[]; loose: number[] }>();
  const note = (table: readonly string[], side: 'close' | 'loose') =>
    table.forEach((row, index) => {
      for (const said of row.split('|')) {
        const entry = rows.get(keyOf(said)) ?? { close: [], loose: [] };
        if (!entry[side].includes(index)) entry[side].push(index);
        rows.set(keyOf(said), entry);
      }
    });
  note(CLOSE, 'close');
  note(LOOSE, 'loose');
  return rows;
};

const ROWS = rowsBySaying();
const NO_ROWS: Rows = { close: [], loose: [] };
const LONGEST_PHRASE = 5;

/** Every word of the table of kin, for those who check spelling. */
export const UNDERSTOOD_WORDS: readonly string[] = [
  ...new Set([...CLOSE, ...LOOSE].flatMap((row) => row.split(/[| ]/))),
];

/** What a text says in the words that tell pages apart: small words only count within a phrase. */
export function tokensOf(text: string): readonly Token[] {
  const words = plainWords(text);
  const tokens = new Map<string, Token>();
  words.forEach((word, at) => {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const rows = ROWS.get(phrase);
      if (rows !== undefined) tokens.set(phrase, { stem: phrase, ...rows });
    }
    if (isSmallWord(word)) return;
    const stem = stemOf(word);
    tokens.set(stem, { stem, ...(ROWS.get(stem) ?? NO_ROWS) });
  });
  return [...tokens.values()];
}

/** All words of a text, the small ones too: they tell “am I” from “is he”. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(plainWords(text));
}

const shareRow = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((row) => other.includes(row));

/** How well one token answers another, from 0 to 1. */
export function likeness(one: Token, other: Token): number {
  if (one.stem === other.stem) return SAME;
  if (areAlike(one.stem, other.stem)) return ALIKE;
  if (shareRow(one.close, other.close)) return CLOSE_KIN;
  return shareRow(one.loose, other.loose) ? LOOSE_KIN : 0;
}
