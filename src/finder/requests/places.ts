import { readClarified, readDeniedArea } from './clarified.ts';
import { JOINTS, LEXICON, partPhrases } from './lexicon.ts';
import {
  areFree,
  isSmall,
  isUnknown,
  lengthBefore,
  lengthOfPart,
  phraseAt,
  stretchesOf,
  use,
  type Reading,
} from './reading.ts';
import { meantBy } from './spelling.ts';
import { typedText } from './tokens.ts';
import type { Wanted } from './wanted.ts';
import { readWhereabouts } from './whereabouts.ts';

/**
 * How sure a place must be: `like` forgives slips after a word such as “near”; `exact` is spelt as it is
 * written; `alone` stands without such a word, and might as well be something else that is searched for;
 * `last` is a word nobody knows at the end, of which one slip is forgiven.
 */
export type Certainty = 'like' | 'exact' | 'alone' | 'last';

/** How many slips are forgiven in a name. */
export const SLIPS: Readonly<Record<Certainty, number>> = { like: 2, exact: 0, alone: 0, last: 1 };

/** The key of the place a text names, if it names one. */
export type PlaceLike = (text: string, how: Certainty) => Promise<string | undefined>;

/** What is known of places, and of the words that meetings are found by. */
type Known = { readonly placeLike: PlaceLike; readonly isFound: (word: string) => boolean };

const MOST_WORDS = 5;

/** Finds the place a request names, with a word such as “near” before it or on its own. */
export async function readPlace(
  text: string,
  reading: Reading,
  wanted: Wanted,
  {
    placeLike,
    afterDistance,
  }: {
    readonly placeLike: PlaceLike;
    readonly afterDistance: readonly number[];
  },
): Promise<void> {
  /** Where the place ends that was read last. */
  let end = 0;
  const keyOf = (from: number, to: number, how: Certainty): Promise<string | undefined> => {
    if (!mayBePlace(reading, from, to) || isCutFromRegion(reading, to)) {
      return Promise.resolve(undefined);
    }
    return placeLike(typedText(text, reading.tokens, from, to), how);
  };
  const named = async (from: number, to: number, how: Certainty = 'exact'): Promise<boolean> => {
    const key = await keyOf(from, to, how);
    if (key === undefined) return false;
    end = takePlace(reading, wanted, { key, from, to });
    return true;
  };
  /** Whether the place that was read, with its joint from a position on, is one not to go to. */
  const isDenied = (from: number): boolean => {
    const not = lengthBefore(reading, 'not', from);
    if (not === 0) return false;
    delete wanted.place;
    use(reading, from - not, end, 'denied');
    return true;
  };
  /** The longest place that begins here: as written, or a little misspelt, of words that mean nothing else. */
  const found = async (from: number, how: Certainty): Promise<Found | undefined> => {
    const ends = how === 'like' ? endsOfLike : endsOfExact;
    for (const to of ends(reading, from)) {
      const key = await keyOf(from, to, how);
      if (key !== undefined) return { key, from, to };
    }
    return undefined;
  };
  const foundAfterJoint = async (from: number): Promise<Found | undefined> =>
    (await found(from, 'exact')) ?? (await found(from, 'like'));
  /** Whether a place was found, which then is the one to go to. */
  const taken = (place: Found | undefined): boolean => {
    if (place === undefined) return false;
    end = takePlace(reading, wanted, place);
    return true;
  };

  if (await readDeniedArea(text, reading, wanted, placeLike)) return;
  if (await readClarified(text, reading, wanted, placeLike)) return;
  for (const at of afterDistance) {
    const joint = lengthOfPart(reading, 'from', at);
    if (!taken(await foundAfterJoint(at + joint))) continue;
    use(reading, at, at + joint);
    return;
  }
  await readWhereabouts(reading, async (from) => (await foundAfterJoint(from))?.to);
  for (let at = 0; at < reading.tokens.length; at += 1) {
    for (const words of partPhrases('nearPlace')) {
      const start = at + words.length;
      if (!isPartAt(reading, words, at) || !areFree(reading, start, start + 1)) continue;
      if (!taken(await foundAfterJoint(start))) continue;
      if (isDenied(at)) break;
      use(reading, at, start, 'joint');
      return;
    }
  }
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const length = lengthOfPart(reading, 'maybePlace', at);
    if (length === 0 || !areFree(reading, at + length, at + length + 1)) continue;
    if (!taken(await found(at + length, 'alone')) || isDenied(at)) continue;
    use(reading, at, at + length, 'joint');
    return;
  }
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (lengthOfPart(reading, 'beginsPlace', at) === 0) continue;
    for (let to = Math.min(at + MOST_WORDS, reading.tokens.length); to > at + 1; to -= 1) {
      if (areFree(reading, at, to) && (await named(at, to))) {
        if (!isDenied(at)) return;
        break;
      }
    }
  }
  await readPlaceWithRegion(reading, named);
  if (wanted.place === undefined) await keepUnknownPlace(reading, named);
}

type Found = { readonly key: string; readonly from: number; readonly to: number };

/** Makes a place the one to go to; where it ends with what belongs to its name. */
const takePlace = (reading: Reading, wanted: Wanted, { key, from, to }: Found): number => {
  wanted.place = key;
  use(reading, from, to);
  const end = to + lengthOfPart(reading, 'afterPlace', to);
  use(reading, to, end, 'joint');
  return end;
};

/** Where a place that begins at a position may end, the longest first. */
const endsOfExact = (reading: Reading, from: number): readonly number[] => {
  const ends: number[] = [];
  for (let to = Math.min(from + MOST_WORDS, reading.tokens.length); to > from; to -= 1) {
    const isOwn = to === from + 1 && isOwnWord(reading, from);
    if (areFree(reading, from, to) && !isOwn) ends.push(to);
  }
  return ends;
};

/** Where it may end if it is misspelt: it is made of words that mean nothing else. */
const endsOfLike = (reading: Reading, from: number): readonly number[] => {
  const ends: number[] = [];
  for (let to = from + 1; to <= from + 3 && isUnknown(reading, to - 1); to += 1) ends.unshift(to);
  return ends;
};

/**
 * “Near Atlantis”: a place nobody knows is searched, not passed over for another or for “near me”. “Near
 * the metro, Madrid” has one at its end.
 */
const keepUnknownPlace = async (reading: Reading, named: Named): Promise<void> => {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const start = at + lengthOfPart(reading, 'nearPlace', at);
    const isCapital = /^\p{Lu}/u.test(reading.tokens[start]?.raw ?? '');
    const first = isCapital && isSmall(reading, start) ? start + 1 : start;
    if (start === at || isInPhrase(reading, start) || !isUnknown(reading, first)) continue;
    // “90 in 90” is no place.
    if (/^\d{1,3}$/.test(reading.tokens[first]?.word ?? '')) continue;
    let to = first + 1;
    while (to < reading.tokens.length && isUnknown(reading, to)) to += 1;
    for (let from = first + 1; from < to; from += 1) if (await named(from, to)) return;
    const not = lengthBefore(reading, 'not', at);
    if (not > 0) {
      use(reading, at - not, to, 'denied');
      return;
    }
    use(reading, at, start, 'joint');
    use(reading, start, to, 'name');
    return;
  }
};

/** “En línea”, “no internet en casa”: more than the “en” before a place. */
const isInPhrase = (reading: Reading, at: number): boolean => {
  for (let from = Math.max(0, at - MOST_WORDS); from < at; from += 1) {
    if ((phraseAt(reading, from)?.words.length ?? 0) > at - from) return true;
  }
  return false;
};

type Named = (from: number, to: number) => Promise<boolean>;

/** “Reading, PA”, “phoenix az”: a name and a region are a place wherever they stand. */
const readPlaceWithRegion = async (reading: Reading, named: Named): Promise<void> => {
  const { tokens } = reading;
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = Math.min(from + 4, tokens.length); to > from + 1; to -= 1) {
      if (!areFree(reading, from, to)) continue;
      const hasRegion =
        tokens.slice(from, to - 1).some(({ hasComma }) => hasComma) ||
        (/^\p{L}{2}$/u.test(tokens[to - 1]?.raw ?? '') && !isSmall(reading, to - 1));
      if (hasRegion && !isOwnWord(reading, from) && (await named(from, to))) return;
    }
  }
};

/** A place on its own: all of an unexplained stretch of words, or the end of it, but for words nobody knows. */
export async function readBarePlace(
  text: string,
  reading: Reading,
  wanted: Wanted,
  { placeLike, isFound }: Known,
): Promise<void> {
  /** Whether a place ends with this word. */
  const endsAt = async (from: number, last: number): Promise<boolean | 'denied'> => {
    if (isCutFromRegion(reading, last + 1)) return false;
    for (let start = Math.max(from, last + 1 - MOST_WORDS); start <= last; start += 1) {
      if (!areFree(reading, start, last + 1)) continue;
      const words = reading.tokens.slice(start, last + 1);
      const name = words.map(({ word }) => word).join(' ');
      if (LEXICON.notAlonePlaces.has(name)) return false;
      if (words.every((_, step) => isSmall(reading, start + step))) return false;
      const key = await placeLike(typedText(text, reading.tokens, start, last + 1), 'alone');
      if (key === undefined) continue;
      const not = lengthBefore(reading, 'not', start);
      if (not > 0) {
        use(reading, start - not, last + 1, 'denied');
        return 'denied';
      }
      takePlace(reading, wanted, { key, from: start, to: last + 1 });
      return true;
    }
    return false;
  };
  for (const [from, to] of [...stretchesOf(reading, undefined)].reverse()) {
    for (let last = to - 1; last >= from; last -= 1) {
      if (!areFree(reading, last, last + 1) || (isSmall(reading, last) && last > from)) continue;
      const isPlace = await endsAt(from, last);
      if (isPlace === true) return;
      if (isPlace === 'denied') continue;
      // Words of a street or a hall may follow a town’s name; words nobody knows do not hide it.
      if (isFound(reading.tokens[last]?.word ?? '')) break;
    }
  }
}

/** Shorter words are a slip away from too many others. */
const SHORTEST_MISSPELT = 7;

/** “AA tomorrow brisbne”: the last word of a request, which nobody knows, may be a town with one slip. */
export async function readMisspeltPlace(
  reading: Reading,
  wanted: Wanted,
  { placeLike, isFound }: Known,
): Promise<void> {
  const { tokens, uses } = reading;
  const at = tokens.findLastIndex((_, each) => !isSmall(reading, each));
  const word = tokens[at]?.word ?? '';
  const mayBeOne =
    word.length >= SHORTEST_MISSPELT &&
    isUnknown(reading, at) &&
    uses.includes('wish') &&
    lengthBefore(reading, 'not', at) === 0 &&
    !JOINTS.has(word) &&
    !isFound(word) &&
    meantBy(word, LEXICON.notAlonePlaces, 1) === undefined;
  const key = mayBeOne ? await placeLike(word, 'last') : undefined;
  if (key === undefined) return;
  wanted.place = key;
  use(reading, at, at + 1);
}

/** Whether what ends before this word leaves its state behind: “Nome” of “Nome, AK” may be any Nome. */
const isCutFromRegion = (reading: Reading, to: number): boolean =>
  reading.tokens[to - 1]?.hasComma === true &&
  /^\p{Lu}{2}$/u.test(reading.tokens[to]?.raw ?? '') &&
  isUnknown(reading, to);

const isPartAt = (reading: Reading, words: readonly string[], at: number): boolean =>
  areFree(reading, at, at + words.length) &&
  words.every((word, step) => reading.tokens[at + step]?.word === word);

/** Whether there is a word in it that says nothing else, or one such as “step” that is a town’s name too. */
const mayBePlace = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (isUnknown(reading, at) || !isOwnWord(reading, at)) return true;
  }
  return false;
};

/** Whether a single word has a meaning that a town of its name does not take away: a day, a language, “in person”. */
const isOwnWord = (reading: Reading, at: number): boolean => {
  if (isSmall(reading, at)) return true;
  const phrase = phraseAt(reading, at);
  if (phrase === undefined) return false;
  return phrase.asked.length === 0 || phrase.asked.some(({ filter }) => filter !== 'type');
};
