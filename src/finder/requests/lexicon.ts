import type { RequestWords } from './request-words.ts';
import { requestWordsEn } from './words-en.ts';
import { requestWordsEs } from './words-es.ts';

/** The languages requests are understood in; where two mean different things by a phrase, the first counts. */
const LANGUAGES: readonly RequestWords[] = [requestWordsEn, requestWordsEs];

/** One thing a phrase asks for: `time` and `['evening', 'night']`. */
export type Asked = { readonly filter: string; readonly values: readonly string[] };

/** A phrase, its words in order, and what it asks for; nothing for “-”. */
export type Phrase = { readonly words: readonly string[]; readonly asked: readonly Asked[] };

/** Words that stand for a number: of minutes past the hour, of kilometres. */
export type Worth = { readonly words: readonly string[]; readonly worth: number };

/** The lists of phrases that a request’s grammar goes by. */
export type Part = Exclude<
  keyof RequestWords,
  'phrases' | 'misspelt' | 'numbers' | 'notAlonePlaces' | 'beforeHour' | 'afterHour' | 'far'
>;

const phrasesIn = (list: string): readonly string[] =>
  list.split(',').flatMap((each) => spelledOut(each.trim()));

/** “after (my|the|) shift” is three phrases. */
const spelledOut = (phrase: string): readonly string[] => {
  const [group, choices] = /\(([^)]*)\)/.exec(phrase) ?? [];
  if (group === undefined) return [phrase.replace(/  +/g, ' ').trim()];
  return (choices ?? '').split('|').flatMap((each) => spelledOut(phrase.replace(group, each)));
};

/** “Me mam” and “our mam” are my mam. */
const ownersOf = (phrase: string): readonly string[] =>
  phrase.startsWith('my ') ? ['my', 'me', 'our'].map((own) => phrase.replace('my', own)) : [phrase];

const worths = (key: 'beforeHour' | 'afterHour' | 'far'): readonly Worth[] =>
  LANGUAGES.flatMap((words) => Object.entries(words[key]))
    .flatMap(([list, worth]) => phrasesIn(list).map((each) => ({ words: each.split(' '), worth })))
    .sort((a, b) => b.words.length - a.words.length);

/** Everything the languages say, ready to be looked up. */
export const LEXICON = {
  /** Phrases by their first word, the longest first. */
  phrases: byFirstWord(
    LANGUAGES.flatMap(({ phrases }) =>
      Object.entries(phrases).flatMap(([key, list]) =>
        phrasesIn(list)
          .flatMap((each) => (key === 'for=relative' ? ownersOf(each) : [each]))
          .map((words): Phrase => ({ words: words.split(' '), asked: askedIn(key) })),
      ),
    ),
  ),
  misspelt: new Map(LANGUAGES.flatMap(({ misspelt }) => Object.entries(misspelt))),
  numbers: new Map(LANGUAGES.flatMap(({ numbers }) => Object.entries(numbers))),
  beforeHour: worths('beforeHour'),
  afterHour: worths('afterHour'),
  far: worths('far'),
  small: new Set(LANGUAGES.flatMap(({ small }) => phrasesIn(small))),
  notAlonePlaces: new Set(LANGUAGES.flatMap(({ notAlonePlaces }) => phrasesIn(notAlonePlaces))),
};

/** Up to so many letters, “chingo” is as close to “chino” as a slip is, and “mates” to “males”. */
const SHORT = 5;
const isGuessGrave = (asked: readonly Asked[]): boolean =>
  asked.some(
    ({ filter, values }) => filter === 'language' || (filter === 'type' && values[0] === 'men'),
  );

const known = new Set<string>();
for (const list of LEXICON.phrases.values()) {
  for (const { words, asked } of list) {
    for (const word of words) if (word.length > SHORT || !isGuessGrave(asked)) known.add(word);
  }
}
for (const word of LEXICON.small) if (word.length >= 7) known.add(word);

/** The words that a slip of the finger may be a slip of. */
export const SPELLABLE: ReadonlySet<string> = known;

/** Words of the grammar, which are no slip of another. */
export const JOINTS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((words) =>
    Object.values(words).flatMap((value: string | object) =>
      (typeof value === 'string' ? [value] : Object.keys(value))
        .flatMap(phrasesIn)
        .flatMap((phrase) => phrase.split(' ')),
    ),
  ),
);

const parts = new Map<Part, readonly (readonly string[])[]>();

/** The phrases of one part of the grammar, the longest first. */
export function partPhrases(part: Part): readonly (readonly string[])[] {
  const made = parts.get(part);
  if (made !== undefined) return made;
  const all = LANGUAGES.flatMap((words) => phrasesIn(words[part]))
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
  parts.set(part, all);
  return all;
}

const ends = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The phrases of a part that begin (0) or end (-1) with a word, the longest first. */
export function partPhrasesWith(
  part: Part,
  at: 0 | -1,
  word: string,
): readonly (readonly string[])[] {
  const key = `${part} ${at}`;
  const made = ends.get(key);
  if (made !== undefined) return made.get(word) ?? [];
  const all = new Map<string, (readonly string[])[]>();
  for (const words of partPhrases(part)) {
    const end = words.at(at) ?? '';
    all.set(end, [...(all.get(end) ?? []), words]);
  }
  ends.set(key, all);
  return all.get(word) ?? [];
}

const sets = new Map<Part, ReadonlySet<string>>();

/** The single words of a part. */
export function partWords(part: Part): ReadonlySet<string> {
  const made = sets.get(part);
  if (made !== undefined) return made;
  const words = new Set(partPhrases(part).flatMap((each) => (each.length === 1 ? each : [])));
  sets.set(part, words);
  return words;
}

function askedIn(key: string): readonly Asked[] {
  if (key === '-') return [];
  return key.split(' ').map((wish) => {
    const [filter = '', values = ''] = wish.split('=');
    return { filter, values: values.split(',') };
  });
}

function byFirstWord(all: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const [first = ''] = phrase.words;
    const list = map.get(first);
    if (list === undefined) map.set(first, [phrase]);
    else list.push(phrase);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
