import { folded } from '../../text/folded.ts';
import type { Entry } from '../entry.ts';
import type { PlaceLike } from './places.ts';
import type { Vocabulary } from './understood.ts';

/** One long text is searched many times faster than many short ones; of so many it is made within milliseconds. */
const TEXTS_IN_A_BATCH = 1000;

/** A list as requests see it. */
export type ListVocabulary = Vocabulary & {
  /** Gathers what answers take and is not there yet, a step at a time; without it, the first question does so. */
  readonly gathering: () => Iterable<unknown>;
};

/**
 * What requests are read against in a list: what it has, how its meetings are called, which words occur.
 * Every question is answered once and remembered.
 */
export function listVocabulary(entries: readonly Entry[], placeLike: PlaceLike): ListVocabulary {
  const batches: string[] = [];
  const batchAt = (at: number): string =>
    (batches[at] ??= [
      ...entries.slice(at * TEXTS_IN_A_BATCH, (at + 1) * TEXTS_IN_A_BATCH).map(({ text }) => text),
      '',
    ].join(' '));
  const isIn = (found: (batch: string) => boolean): boolean => {
    for (let at = 0; at * TEXTS_IN_A_BATCH < entries.length; at += 1) {
      if (found(batchAt(at))) return true;
    }
    return false;
  };
  const has = (sought: string): boolean => isIn((batch) => batch.includes(sought));
  const hasFromWord = (sought: string): boolean => isIn((batch) => isFromWord(batch, sought));
  return {
    *gathering() {
      while (batches.length * TEXTS_IN_A_BATCH < entries.length) yield batchAt(batches.length);
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
      (folded(listing.name) === name || folded(listing.group) === name),
  );
}

/**
 * Whether a text occurs where a word begins. To search with the blank before it would take several times as
 * long: an engine looks for the first character first, and every word has a blank.
 */
const isFromWord = (batch: string, sought: string): boolean => {
  for (let at = batch.indexOf(sought); at >= 0; at = batch.indexOf(sought, at + 1)) {
    if (at === 0 || batch[at - 1] === ' ') return true;
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
