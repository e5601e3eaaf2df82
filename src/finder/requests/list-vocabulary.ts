import { folded } from '../../text/folded.ts';
import type { Entry } from '../entry.ts';
import type { PlaceLike } from './places.ts';
import type { Vocabulary } from './understood.ts';

/** One long text is searched many times faster than as many short ones as there are meetings. */
const TEXTS_IN_A_LOT = 500;

/** A list as requests see it. */
export type ListVocabulary = Vocabulary & {
  /** Gathers what answers take, a step at a time; without it, the first question does so. */
  readonly gathering: () => Iterable<unknown>;
};

/**
 * What requests are read against in a list: what it has, how its meetings are called, which words occur.
 * Every question is answered once and remembered.
 */
export function listVocabulary(entries: readonly Entry[], placeLike: PlaceLike): ListVocabulary {
  const lots: string[] = [];
  const lotAt = (from: number): string =>
    (lots[from / TEXTS_IN_A_LOT] ??= `${entries
      .slice(from, from + TEXTS_IN_A_LOT)
      .map(({ text }) => text)
      .join(' ')} `);
  const isIn = (found: (lot: string) => boolean): boolean => {
    for (let from = 0; from < entries.length; from += TEXTS_IN_A_LOT) {
      if (found(lotAt(from))) return true;
    }
    return false;
  };
  const has = (sought: string): boolean => isIn((lot) => lot.includes(sought));
  const hasFromWord = (sought: string): boolean => isIn((lot) => isFromWord(lot, sought));
  return {
    *gathering() {
      for (let from = 0; from < entries.length; from += TEXTS_IN_A_LOT) yield lotAt(from);
    },
    programmes: allOf(entries, ({ programme }) => [programme]),
    types: allOf(entries, ({ types }) => types),
    languages: allOf(entries, ({ languages }) => languages),
    placeLike,
    isName: remembered(
      (name) => hasFromWord(`${name} `) && namedListings(entries, name).length > 0,
    ),
    isWord: remembered((word) => hasFromWord(`${word} `)),
    isFound: remembered((word) => (word.length <= 2 ? hasFromWord(word) : has(word))),
  };
}

/** The meetings that are called exactly this, or whose group is; `name` is folded. */
export function namedListings(entries: readonly Entry[], name: string): readonly Entry[] {
  // Folding every name would cost far more than looking for it first.
  return entries.filter(
    ({ text, listing }) =>
      text.includes(` ${name}`) &&
      (folded(listing.name) === name || folded(listing.group ?? '') === name),
  );
}

/**
 * Whether a text occurs where a word begins. To search with the blank before it would take several times as
 * long: an engine looks for the first character first, and every word has a blank.
 */
const isFromWord = (lot: string, sought: string): boolean => {
  for (let at = lot.indexOf(sought); at >= 0; at = lot.indexOf(sought, at + 1)) {
    if (at === 0 || lot[at - 1] === ' ') return true;
  }
  return false;
};

/** Each once. */
const allOf = <T>(
  entries: readonly Entry[],
  of: (listing: Entry['listing']) => readonly T[],
): readonly T[] => {
  const all = new Set<T>();
  for (const { listing } of entries) for (const each of of(listing)) all.add(each);
  return [...all];
};

const remembered = (ask: (text: string) => boolean): ((text: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
};
