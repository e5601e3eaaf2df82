import { folded } from '../../text/folded.ts';
import type { Query } from '../query.ts';
import { changeFrom, type ListHas } from './change.ts';
import { readBareTime, readClockTimes } from './clock-times.ts';
import { readAge, readFamily } from './families.ts';
import { readGroupName } from './group-name.ts';
import { JOINTS, LEXICON, SPELLABLE } from './lexicon.ts';
import { bareName, isNameAlike, isSaying } from './name-alike.ts';
import { readPhrases } from './phrases.ts';
import { readBarePlace, readMisspeltPlace, readPlace, type PlaceLike } from './places.ts';
import {
  isUnknown,
  lengthBefore,
  numberAt,
  phraseAt,
  use,
  type Reading,
  type Use,
} from './reading.ts';
import { restOf } from './rest.ts';
import { readSitting } from './sitting.ts';
import { readDistance, readSoon } from './soon-and-far.ts';
import { meantBy } from './spelling.ts';
import { tokensOf, typedText } from './tokens.ts';
import { nothingWanted, type Moment } from './wanted.ts';

/** What a request is read against: the list, and a way to look places up. */
export type Vocabulary = ListHas & {
  readonly placeLike: PlaceLike;
  /** Whether a meeting or group of the list has exactly this (folded) name. */
  readonly isName: (name: string) => boolean;
  /** Whether the list has a (folded) word as it stands: then it is no slip of another. */
  readonly isWord: (word: string) => boolean;
  /** Whether a search for a (folded) word would find anything. */
  readonly isFound: (word: string) => boolean;
};

/** What a request has been understood to ask for. */
export type Understanding = {
  /** What it asks for, without its text. Empty when nothing was understood. */
  readonly change: Partial<Query>;
  /** The words understood: from, to before. */
  readonly spans: readonly (readonly [number, number])[];
  /** What is searched as text. */
  readonly rest: string;
  /** Whether it is no name and no place, so that it may be left out where nothing is found with it. */
  readonly isRestDoubtful: boolean;
  /** Words that say nothing and occur nowhere in the list: neither understood nor searched. */
  readonly leftOut: readonly string[];
  /** What is not wanted, where no filter can leave it out. */
  readonly kept: readonly string[];
  /** Whether the whole text is the name of a meeting or group, which comes before any other reading. */
  readonly isName: boolean;
};

/**
 * Reads a plain request in any of the languages of `lexicon.ts`. `readsNames: false` reads it as a
 * request even where a meeting of the list is called just that.
 */
export async function understood(
  text: string,
  vocabulary: Vocabulary,
  moment: Moment,
  { readsNames = true } = {},
): Promise<Understanding> {
  const name = folded(text);
  if (readsNames && name !== '' && vocabulary.isName(name)) {
    return {
      change: {},
      spans: [],
      rest: text.trim(),
      isRestDoubtful: false,
      leftOut: [],
      kept: [],
      isName: true,
    };
  }
  if (readsNames && isSaying(name)) return { ...NOTHING, rest: text.trim() };
  const tokens = tokensOf(text, respeller(vocabulary));
  const reading: Reading = { tokens, uses: tokens.map(() => undefined) };
  const wanted = nothingWanted();
  if (readsNames) keepNames(reading, vocabulary);
  await readGroupName(reading, async (from, to) => {
    const typed = typedText(text, tokens, from, to);
    // Groups are called “Esperanza” more often than they meet there.
    if (LEXICON.notAlonePlaces.has(folded(typed))) return false;
    return (await vocabulary.placeLike(typed, 'exact')) !== undefined;
  });
  readSitting(reading);
  const hint = halfOfDay(reading);
  readSoon(reading, wanted);
  const afterDistance = readDistance(reading, wanted);
  const ages = readAge(reading, wanted);
  readClockTimes(reading, wanted, hint);
  const { placeLike, isFound } = vocabulary;
  await readPlace(text, reading, wanted, { placeLike, afterDistance });
  const needs = readPhrases(reading, wanted, moment, vocabulary);
  readFamily(reading, wanted, [...ages, ...needs]);
  if (wanted.place === undefined) await readBarePlace(text, reading, wanted, vocabulary);
  if (wanted.place === undefined) await readMisspeltPlace(reading, wanted, vocabulary);
  readBareTime(reading, wanted, isFound);
  readUnwanted(text, reading, isFound);
  if (readsNames && isNameAlike(reading)) return { ...NOTHING, rest: bareName(text, reading) };
  const change = changeFrom(wanted, vocabulary);
  const isUnderstood = reading.uses.some((each) => each !== undefined && UNDERSTOOD.has(each));
  return {
    change,
    spans: tokens.flatMap(({ start, end }, at) =>
      reading.uses[at] === 'wish' ? [[start, end] as const] : [],
    ),
    ...restOf(text, reading, { isUnderstood, isFound }),
    isName: false,
  };
}

const NOTHING: Understanding = {
  change: {},
  spans: [],
  rest: '',
  isRestDoubtful: false,
  leftOut: [],
  kept: [],
  isName: false,
};

const UNDERSTOOD: ReadonlySet<Use> = new Set<Use>(['wish', 'denied', 'passing']);

/** “No sugar”, “not in Atlantis”: what is not wanted is not searched for, unless a meeting is called that. */
const readUnwanted = (text: string, reading: Reading, isFound: Vocabulary['isFound']): void => {
  if (isFound(folded(text))) return;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!isUnknown(reading, at) && reading.uses[at] !== 'name') continue;
    const joint = lengthBefore(reading, 'nearPlace', at);
    const not = lengthBefore(reading, 'not', at - joint);
    if (not === 0) continue;
    let end = at + 1;
    while (isUnknown(reading, end) || reading.uses[end] === 'name') end += 1;
    use(reading, at - joint - not, end, 'denied');
  }
};

/** Spelling is put right only of words that the list does not have. */
const respeller =
  ({ isWord }: Vocabulary) =>
  (word: string, raw: string): string => {
    // “Mum’s drinking again” speaks of mum.
    const base = /['’]s$/i.test(raw) ? word.slice(0, -1) : '';
    if (isRelative(base)) return base;
    const meant = LEXICON.misspelt.get(word);
    if (meant !== undefined) return meant;
    if (SPELLABLE.has(word) || JOINTS.has(word) || LEXICON.numbers.has(word)) return word;
    if (isWord(word)) return word;
    return meantBy(word, SPELLABLE) ?? word;
  };

/** Whether “dad” or “my mate” is a relative’s or friend’s name in the lexicon. */
const isRelative = (word: string): boolean =>
  [word, 'my'].some(
    (first) =>
      LEXICON.phrases
        .get(first)
        ?.some(
          ({ words, asked }) =>
            words.length === (first === word ? 1 : 2) &&
            words.at(-1) === word &&
            asked[0]?.values[0] === 'relative',
        ) === true,
  );

const LONGEST_NAME = 6;

/** Keeps names of several words for the search, unless they are made of words that ask for something. */
const keepNames = (reading: Reading, { isName }: Vocabulary): void => {
  const { tokens, uses } = reading;
  for (let length = Math.min(LONGEST_NAME, tokens.length); length >= 2; length -= 1) {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const words = tokens.slice(from, from + length);
      if (
        asksThroughout(reading, from, from + length) ||
        !isName(folded(words.map(({ raw }) => raw).join(' ')))
      )
        continue;
      uses.fill('name', from, from + length);
    }
  }
};

/** Whether every word (from, to before) asks for something, is part of a phrase that does, or says nothing. */
const asksThroughout = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to;) {
    const phrase = phraseAt(reading, at);
    if (phrase === undefined && !LEXICON.small.has(reading.tokens[at]?.word ?? '')) return false;
    at += phrase?.words.length ?? 1;
  }
  return true;
};

/** Whether the request speaks of a part of the day before noon or after it. */
const halfOfDay = (reading: Reading): 'am' | 'pm' | undefined => {
  const times = reading.tokens.flatMap((_, at) =>
    // “11–1 pm” says nothing of the eleven.
    (numberAt(reading, at - 1) === undefined && reading.tokens[at]?.word !== 'am'
      ? (phraseAt(reading, at)?.asked ?? [])
      : []
    ).flatMap(({ filter, values }) => (filter === 'time' ? values : [])),
  );
  if (times.includes('morning')) return 'am';
  return times.length > 0 ? 'pm' : undefined;
};
